import { compareExact, type Exact, exactDecimal } from './exact.js';
import { refuse } from './motcua-error.js';

/** One band of a {@link Thresholds} table: from its lower bound up to the lower bound of the next. */
export type Band<T> = {
  /** Where it begins. Only the first band may have none: then it takes all that is below the second. */
  readonly from?: number;
  /** Whether `from` itself belongs to this band (the default), or still to the one below it. */
  readonly inclusive?: boolean;
  /** What a number in this band is given. */
  readonly outcome: T;
};

/** Bands in ascending order. As each ends where the next begins, no number is in two of them and none falls between. */
export type Thresholds<T> = readonly [Band<T>, ...Band<T>[]];

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * The table itself, when its bounds are numbers that ascend.
 *
 * @throws `kernel/not-thresholds`.
 * @internal
 */
export function thresholds<T>(bands: Thresholds<T>, path: readonly (string | number)[] = []): Thresholds<T> {
  const accepted = 'bands with ascending bounds, of which only the first may have none';
  if (!Array.isArray(bands) || bands.length === 0) return refuse('kernel/not-thresholds', { path, accepted });
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, band] of bands.entries()) {
    const from: unknown = band?.from;
    if (index === 0 && from === undefined) continue;
    if (!isNumber(from) || from <= last) {
      return refuse('kernel/not-thresholds', { path: [...path, index, 'from'], value: from ?? null, accepted });
    }
    last = from;
  }
  return bands;
}

const orderOf = (value: number | Exact, bound: number): number =>
  typeof value === 'number' ? value - bound : compareExact(value, exactDecimal(bound));

const reaches = (value: number | Exact, { from, inclusive = true }: Band<unknown>): boolean => {
  if (from === undefined) return true;
  const order = orderOf(value, from);
  return order > 0 || (inclusive && order === 0);
};

/**
 * The place of the band a number is in; `null` below the first bound. A fraction is compared exactly with the shortest decimal of a bound.
 *
 * @internal
 */
export function bandAt(bands: Thresholds<unknown>, value: number | Exact): number | null {
  const above = bands.findIndex((band) => !reaches(value, band));
  if (above === 0) return null;
  return above === -1 ? bands.length - 1 : above - 1;
}

/**
 * What a number is given by a table; `null` below its first bound.
 *
 * @internal
 */
export function outcomeAt<T>(bands: Thresholds<T>, value: number | Exact): T | null {
  const place = bandAt(bands, value);
  return place === null ? null : (bands[place]?.outcome ?? null);
}

const lowText = ({ from, inclusive = true }: Band<unknown>) => `${inclusive ? '>=' : '>'} ${from}`;
const highText = ({ from, inclusive = true }: Band<unknown>) => `${inclusive ? '<' : '<='} ${from}`;

/**
 * The numbers a band takes, such as `>= 0.05 and < 0.3`.
 *
 * @internal
 */
export function bandText(bands: Thresholds<unknown>, place: number): string {
  const [band, next] = [bands[place], bands[place + 1]];
  const low = band?.from === undefined ? [] : [lowText(band)];
  return [...low, ...(next === undefined ? [] : [highText(next)])].join(' and ');
}
