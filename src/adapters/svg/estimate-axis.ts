import { refuse, shownValue } from '../../kernel/inside.js';
import { LARGEST } from './estimate-row.js';
import { niceTicks, type Ticks, tickValue } from './nice-ticks.js';

/** From where to where an axis goes. */
export type AxisEnds = { readonly lowest: number; readonly highest: number };

/** What an axis is to hold: dots, whiskers, and the ends it is told to have. */
export type AxisRequest = {
  readonly values: readonly number[];
  readonly reached: readonly number[];
  readonly isShare: boolean;
  readonly from: number | undefined;
  readonly to: number | undefined;
};

/** Ends nearer to each other than this part of them leave no room for marks that differ. */
const LEAST_SPAN = 1e-9;

/** Refuses an axis that ends before it begins, or goes where no share is. */
function requireEnds({ lowest, highest }: AxisEnds, isShare: boolean): void {
  const [least, most] = isShare ? [0, 1] : [-LARGEST, LARGEST];
  const accepted = `${least} <= from < to <= ${most}`;
  if (!(Number.isFinite(lowest) && lowest >= least && lowest < most)) {
    refuse('svg/axis-out-of-bounds', { path: ['from'], value: shownValue(lowest), accepted });
  }
  const span = LEAST_SPAN * Math.max(1, Math.abs(lowest), Math.abs(highest));
  if (highest <= most && highest - lowest >= span) return;
  refuse('svg/axis-out-of-bounds', { path: ['to'], value: shownValue(highest), accepted });
}

/** Refuses an axis that a figure is beside: a dot is never left out. */
function requireWithin(values: readonly number[], { lowest, highest }: AxisEnds): void {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < lowest) refuse('svg/below-axis', { path: ['from'], value: lowest, accepted: `at most ${least}` });
  if (most > highest) refuse('svg/above-axis', { path: ['to'], value: highest, accepted: `at least ${most}` });
}

/** From 0, or the round mark below all that is lower, to the round mark above all. */
function roundedEnds(values: readonly number[]): AxisEnds {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (most - least < LEAST_SPAN) return { lowest: least, highest: 1 };
  const { digits, power } = niceTicks(least, most);
  const [first, last] = [digits[0] as number, digits.at(-1) as number];
  // a mark may be nearer than what it is the end for, by the noise of doubles
  return { lowest: Math.min(least, tickValue(first, power)), highest: Math.max(most, tickValue(last, power)) };
}

/**
 * Shares go from 0 to 1, other figures from 0, or below it, to a round mark; unless told otherwise.
 *
 * @throws `svg/axis-out-of-bounds`, `svg/below-axis`, `svg/above-axis`.
 */
export function axisEnds({ values, reached, isShare, from, to }: AxisRequest): AxisEnds {
  const usual = isShare ? { lowest: 0, highest: 1 } : roundedEnds([...values, ...reached]);
  const ends = { lowest: from ?? usual.lowest, highest: to ?? usual.highest };
  requireEnds(ends, isShare);
  requireWithin(values, ends);
  return ends;
}

/** Round marks between the ends of an axis, about as many as are wanted. */
export function axisTicks({ lowest, highest }: AxisEnds, wanted: number): Ticks {
  const { digits, power } = niceTicks(lowest, highest, { wanted });
  const isWithin = (value: number) => value >= lowest && value <= highest;
  return { digits: digits.filter((digit) => isWithin(tickValue(digit, power))), power };
}
