import type { Exact, Problem } from '../kernel/index.js';
import { compareExact, problemList, refuse } from '../kernel/inside.js';
import { besideKey, besideProblems } from './comparable.js';
import type { Indicator } from './indicator.js';

/** Which end of a list is the better one. */
export type RankOptions = {
  /** `highest` when more is better, `lowest` when less is. */
  readonly best: 'highest' | 'lowest';
};

/** A figure with its rank. */
export type RankedIndicator = {
  /** The rank, from 1; equal values have an equal rank, and the ranks they take up are left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** The figure. */
  readonly indicator: Indicator;
};

/** Figures in order. */
export type Ranking = {
  /** The figures with a value, the best first; of equal ones in the order they were given. */
  readonly ranked: readonly RankedIndicator[];
  /** Those without a value: they have no rank, and are not the last. */
  readonly unranked: readonly Indicator[];
};

type Valued = Indicator & { readonly value: Exact };

const hasValue = (indicator: Indicator): indicator is Valued => indicator.value !== null;

function requireOneList(indicators: readonly Indicator[]): void {
  const [first] = indicators;
  const problems = problemList();
  for (const [place, one] of indicators.entries()) {
    const found: readonly Problem[] = besideProblems(first as Indicator, one);
    for (const problem of found) {
      if (problem.severity === 'error') problems.add({ ...problem, path: [place, ...problem.path] });
    }
  }
  problems.throwAs('indicator/mixed-list');
}

/**
 * Figures of many units in the order of their exact values. What is not one scale is refused: see {@link comparableGroups} to part a mixed list first.
 *
 * @param indicators - Figures of one indicator, period, definition, instrument, collector and population.
 * @param options - Which end is the better one.
 * @returns The ranks, and the figures that have none. A rank says nothing about uncertainty: intervals that overlap are still told apart.
 * @throws `indicator/mixed-list` with every problem and its place: `indicator/other-...`; `indicator/unknown-choice`.
 *
 * @example
 * ```ts
 * import { indicator, rankIndicators } from 'motcua/indicator';
 *
 * const figure = (unit: string, numerator: number, denominator: number) =>
 *   indicator({
 *     code: 'within-limit',
 *     numerator,
 *     denominator,
 *     period: { from: '2026-10-15', to: '2026-11-14' },
 *     on: '2026-11-14',
 *     unit,
 *     source: { system: 'one-stop' },
 *     verification: 'verified',
 *   });
 * const { ranked, unranked } = rankIndicators(
 *   [figure('A', 1, 3), figure('B', 2, 6), figure('C', 1, 2), figure('D', 0, 0)],
 *   { best: 'highest' },
 * );
 * ranked.map(({ rank, indicator: { unit } }) => [rank, unit]); // => [[1, 'C'], [2, 'A'], [2, 'B']]
 * unranked.map(({ unit }) => unit); // => ['D']
 * ```
 */
export function rankIndicators(indicators: readonly Indicator[], { best }: RankOptions): Ranking {
  if (best !== 'highest' && best !== 'lowest') {
    return refuse('indicator/unknown-choice', { path: ['best'], value: best, accepted: 'highest | lowest' });
  }
  requireOneList(indicators);
  const sign = best === 'highest' ? -1 : 1;
  const ordered = indicators.filter(hasValue).sort((a, b) => sign * compareExact(a.value, b.value));
  const ranked: RankedIndicator[] = [];
  for (const [place, one] of ordered.entries()) {
    const before = ordered[place - 1];
    const isEqual = before !== undefined && compareExact(before.value, one.value) === 0;
    ranked.push({ rank: isEqual ? (ranked[place - 1] as RankedIndicator).rank : place + 1, indicator: one });
  }
  return { ranked, unranked: indicators.filter((one) => !hasValue(one)) };
}

/**
 * A mixed list parted into lists that can be ranked: ballots at desks by themselves, surveys by themselves, each period by itself.
 *
 * @param indicators - Any figures.
 * @returns The lists, in the order their first figures were given.
 *
 * @example
 * ```ts
 * import { comparableGroups, indicator } from 'motcua/indicator';
 *
 * const desk = indicator({
 *   code: 'satisfied',
 *   numerator: 99,
 *   denominator: 100,
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   on: '2026-12-31',
 *   unit: 'A',
 *   source: { system: 'one-stop', instrument: 'desk-ballot' },
 *   verification: 'verified',
 * });
 * const survey = indicator({ ...desk, source: { system: 'survey', instrument: 'postal-survey' } });
 * comparableGroups([desk, survey, { ...desk, unit: 'B' }]).map((group) => group.length); // => [2, 1]
 * ```
 */
export function comparableGroups(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups = new Map<string, Indicator[]>();
  for (const one of indicators) {
    const key = besideKey(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
