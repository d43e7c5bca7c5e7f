import { type Basis, type Bilingual, type CivilDate, type Exact, type Problem, toEpochDay } from '../kernel/index.js';
import { reduceExact, subtractExact } from '../kernel/inside.js';
import { comparable, hasError } from './comparable.js';
import type { Indicator } from './indicator.js';
import { lengthOf } from './length-of.js';

/** A day from which figures mean something else: another definition, other units. */
export type SeriesBreak = {
  /** The first day of the new meaning; `2025-07-01`. */
  readonly on: CivilDate;
  /** What happened. */
  readonly names?: Bilingual;
  /** The law behind it. */
  readonly basis?: readonly Basis[];
};

/** Where comparison ends. */
export type BreakOptions = {
  /** The days from which figures mean something else; none by default. */
  readonly breaks?: readonly SeriesBreak[];
};

/** How a figure changed. */
export type IndicatorChange = {
  /** The later value less the earlier, exactly, 1/100 for a percentage point of a share; `null` when they are not comparable or one has no value. */
  readonly change: Exact | null;
  /** Why not, with severity `error`; and what else a reader must know. */
  readonly problems: readonly Problem[];
};

function breakProblems(a: Indicator, b: Indicator, breaks: readonly SeriesBreak[]): readonly Problem[] {
  const from = Math.min(toEpochDay(a.period.from), toEpochDay(b.period.from));
  const to = Math.max(toEpochDay(a.period.to), toEpochDay(b.period.to));
  return breaks
    .filter(({ on }) => from < toEpochDay(on) && toEpochDay(on) <= to)
    .map(({ on }) => ({ code: 'indicator/across-break', path: ['period'], severity: 'error', value: on }));
}

/** An amount of a year is not set beside one of a month; shares are, and it is told. */
function lengthProblems(a: Indicator, b: Indicator): readonly Problem[] {
  const [first, second] = [lengthOf(a.period), lengthOf(b.period)];
  if (first === second) return [];
  const severity = b.kind === 'amount' ? 'error' : 'warning';
  return [{ code: 'indicator/other-length', path: ['period'], severity, value: second, accepted: first }];
}

/** What keeps one figure from following another in a series. */
export function followProblems(a: Indicator, b: Indicator, breaks: readonly SeriesBreak[]): readonly Problem[] {
  const units: readonly Problem[] =
    a.unit === b.unit
      ? []
      : [
          {
            code: 'indicator/other-unit',
            path: ['unit'],
            severity: 'error',
            value: b.unit,
            accepted: a.unit ?? 'null',
          },
        ];
  return [...comparable(a, b), ...units, ...breakProblems(a, b, breaks), ...lengthProblems(a, b)];
}

/** Days the two have in common. */
export const overlapProblems = (a: Indicator, b: Indicator): readonly Problem[] =>
  toEpochDay(b.period.from) > toEpochDay(a.period.to)
    ? []
    : [
        {
          code: 'indicator/overlapping',
          path: ['period', 'from'],
          severity: 'error',
          value: b.period.from,
          accepted: `after ${a.period.to}`,
        },
      ];

const partialProblems = (a: Indicator, b: Indicator): readonly Problem[] =>
  [a, b]
    .filter(({ missing }) => missing.length > 0)
    .map(({ missing }) => ({
      code: 'indicator/missing-parts',
      path: ['missing'],
      severity: 'warning',
      value: missing.length,
    }));

/**
 * How the figure of a unit changed from one period to a later one, exactly.
 *
 * @param before - The earlier.
 * @param after - The later.
 * @param options - The days from which figures mean something else.
 * @returns The change; `null`, with the reason, across a break, between two definitions, instruments or units, or when a value is missing
 * (`indicator/no-value`). A share of a year beside one of a month is compared and told (`indicator/other-length`); an amount is not.
 * @throws `kernel/not-a-date` for a break on no day.
 *
 * @example
 * ```ts
 * import { changeBetween, indicator } from 'motcua/indicator';
 *
 * const october = indicator({
 *   code: 'within-limit',
 *   numerator: 90,
 *   denominator: 100,
 *   period: { from: '2026-09-15', to: '2026-10-14' },
 *   on: '2026-10-14',
 *   unit: 'ward-1',
 *   source: { system: 'one-stop' },
 *   verification: 'verified',
 * });
 * const november = indicator({ ...october, numerator: 95, period: { from: '2026-10-15', to: '2026-11-14' }, on: '2026-11-14' });
 * changeBetween(october, november).change; // => { n: 1n, d: 20n }
 * const { change, problems } = changeBetween(october, november, { breaks: [{ on: '2026-10-15' }] });
 * [change, problems[0]?.code]; // => [null, 'indicator/across-break']
 * ```
 */
export function changeBetween(
  before: Indicator,
  after: Indicator,
  { breaks = [] }: BreakOptions = {},
): IndicatorChange {
  const problems = [
    ...followProblems(before, after, breaks),
    ...overlapProblems(before, after),
    ...partialProblems(before, after),
  ];
  if (hasError(problems)) return { change: null, problems };
  if (before.value === null || after.value === null) {
    return { change: null, problems: [...problems, { code: 'indicator/no-value', path: ['value'], severity: 'note' }] };
  }
  return { change: reduceExact(subtractExact(after.value, before.value)), problems };
}
