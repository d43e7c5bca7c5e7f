import { fromEpochDay, type Problem, toEpochDay } from '../kernel/index.js';
import { problemList } from '../kernel/inside.js';
import { type BreakOptions, followProblems, overlapProblems, type SeriesBreak } from './change-between.js';
import { hasError } from './comparable.js';
import type { Indicator } from './indicator.js';
import type { IndicatorPeriod } from './indicator-parts.js';

/** One indicator over time. */
export type IndicatorSeries = {
  /** The figures by period, the earliest first. */
  readonly points: readonly Indicator[];
  /** The days between two periods for which there is no figure, not even one that is not available. */
  readonly gaps: readonly IndicatorPeriod[];
  /** The figures again, parted wherever one cannot be compared with the one before it. */
  readonly segments: readonly (readonly Indicator[])[];
  /** The days given from which figures mean something else. */
  readonly breaks: readonly SeriesBreak[];
  /** Why it is parted, and what else differs; the path begins with the place of the later figure among `points`. */
  readonly problems: readonly Problem[];
};

const MOST = 36_600;

const at = (place: number, problems: readonly Problem[]) =>
  problems.map((problem) => ({ ...problem, path: [place, ...problem.path] }));

/** The same indicator throughout, and no day in two periods. */
function requireSeries(points: readonly Indicator[]): void {
  const problems = problemList();
  if (points.length > MOST) {
    const code = 'indicator/too-many';
    problems.add({ code, path: [], severity: 'error', value: points.length, accepted: `at most ${MOST}` });
  }
  for (const [place, point] of points.entries()) {
    const before = points[place - 1];
    if (before === undefined) continue;
    if (before.code !== point.code) {
      const path = [place, 'code'];
      problems.add({ code: 'indicator/other-code', path, severity: 'error', value: point.code, accepted: before.code });
    }
    for (const problem of at(place, overlapProblems(before, point))) problems.add(problem);
  }
  problems.throwAs('indicator/not-a-series');
}

function gapBetween(before: Indicator, after: Indicator): readonly IndicatorPeriod[] {
  const [from, to] = [toEpochDay(before.period.to) + 1, toEpochDay(after.period.from) - 1];
  return from > to ? [] : [{ from: fromEpochDay(from), to: fromEpochDay(to) }];
}

/**
 * The figures of one indicator in the order of their periods, with its gaps, parted where comparison ends: at a break (a new definition, or units drawn anew
 * as on 01/07/2025), and wherever definition, instrument, population or unit changed.
 *
 * @param indicators - The figures, in any order; at most 36,600.
 * @param options - The days from which figures mean something else.
 * @returns The figures in order, the gaps, and the segments within which they compare. A figure whose period lies across a break stands alone.
 * @throws `indicator/not-a-series` with every problem: `indicator/other-code`, `indicator/overlapping`, `indicator/too-many`; `kernel/not-a-date` for a break on no day.
 *
 * @example
 * ```ts
 * import { indicator, indicatorSeries } from 'motcua/indicator';
 *
 * const month = (from: string, to: string, numerator: number) =>
 *   indicator({
 *     code: 'within-limit',
 *     numerator,
 *     denominator: 100,
 *     period: { from, to },
 *     on: to,
 *     unit: 'ward-1',
 *     source: { system: 'one-stop' },
 *     verification: 'verified',
 *   });
 * const figures = [month('2025-07-01', '2025-07-31', 97), month('2025-05-01', '2025-05-31', 95), month('2025-09-01', '2025-09-30', 99)];
 * const series = indicatorSeries(figures, { breaks: [{ on: '2025-07-01' }] });
 * series.segments.map((segment) => segment.map(({ numerator }) => numerator)); // => [[95], [97, 99]]
 * series.gaps; // => [{ from: '2025-06-01', to: '2025-06-30' }, { from: '2025-08-01', to: '2025-08-31' }]
 * ```
 */
export function indicatorSeries(indicators: readonly Indicator[], { breaks = [] }: BreakOptions = {}): IndicatorSeries {
  for (const { on } of breaks) toEpochDay(on);
  const points = [...indicators].sort((a, b) => toEpochDay(a.period.from) - toEpochDay(b.period.from));
  requireSeries(points);
  const segments: Indicator[][] = [];
  const gaps: IndicatorPeriod[] = [];
  const problems: Problem[] = [];
  for (const [place, point] of points.entries()) {
    const before = points[place - 1];
    const found = before === undefined ? [] : followProblems(before, point, breaks);
    problems.push(...at(place, found));
    if (before !== undefined) gaps.push(...gapBetween(before, point));
    if (before === undefined || hasError(found)) segments.push([point]);
    else segments.at(-1)?.push(point);
  }
  return { points, gaps, segments, breaks, problems };
}
