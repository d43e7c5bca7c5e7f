import type { Exact, Problem } from '../../kernel/index.js';
import { problemList, reduceExact, subtractExact } from '../../kernel/inside.js';
import type { ScoreCard } from '../card/score-card.js';
import type { CardRanking, RankedCard } from './rank.js';

/** How two rankings are held against each other. */
export type RankChangesOptions = {
  /** Whether other rules, another figure or other units are told in `problems` and not refused; `false` by default. */
  readonly force?: boolean;
};

/** A place in a ranking. */
export type RankPlace = {
  /** The rank. */
  readonly rank: number;
  /** Among so many. */
  readonly of: number;
};

/** What became of a unit from one ranking to the next. */
export type RankChange = {
  /** The unit. */
  readonly unit: string;
  /** Where it was; `null` when it had no rank. */
  readonly before: RankPlace | null;
  /** Where it is; `null` when it has none. */
  readonly after: RankPlace | null;
  /** So many ranks up; below 0 for down; `null` without two ranks. */
  readonly up: number | null;
  /** So many points more, exactly, in lowest terms; below 0 for fewer; `null` without two complete totals. A score may fall while its rank rises. */
  readonly points: Exact | null;
};

/** How many units moved, by their points. */
export type RankCounts = {
  /** With more points. */
  readonly up: number;
  /** With fewer. */
  readonly down: number;
  /** With as many as before. */
  readonly same: number;
};

/** Two rankings side by side. */
export type RankChanges = {
  /** The units of the later ranking in its order, ranked ones first; those that were only in the earlier one last. */
  readonly changes: readonly RankChange[];
  /** How many units have more points, fewer, as many as before. */
  readonly counts: RankCounts;
  /** What keeps the two from being one series; empty unless forced. */
  readonly problems: readonly Problem[];
};

const cardsOf = ({ ranked, unranked }: CardRanking): readonly ScoreCard[] => [
  ...ranked.map(({ card }) => card),
  ...unranked.map(({ card }) => card),
];

const problem = (code: string, value: string, accepted: string): Problem => ({
  code,
  path: [],
  severity: 'error',
  value,
  accepted,
});

/** What two rankings differ in, where both say it. */
const differing = (code: string, was: string | undefined, is: string | undefined): readonly Problem[] =>
  was === undefined || is === undefined || was === is ? [] : [problem(code, is, was)];

function seriesProblems(before: CardRanking, after: CardRanking): readonly Problem[] {
  const [was, is] = [before.ranked[0]?.card.framework, after.ranked[0]?.card.framework];
  const units = (ranking: CardRanking) => ranking.ranked.map(({ card: { unit } }) => unit).sort();
  const [earlier, later] = [units(before), units(after)];
  const isOther = JSON.stringify(earlier) !== JSON.stringify(later);
  return [
    ...differing('score/other-framework', was?.id, is?.id),
    ...differing('score/other-version', was?.version, is?.version),
    ...differing('score/other-figure', before.on, after.on),
    ...(isOther
      ? [problem('score/other-cohort', `${later.length} units`, `the ${earlier.length} units of before`)]
      : []),
  ];
}

const placeOf = (entry: RankedCard | undefined): RankPlace | null =>
  entry === undefined ? null : { rank: entry.rank, of: entry.of };

const total = (card: ScoreCard | undefined): Exact | null => (card?.complete === true ? card.points : null);

/**
 * What became of units from one ranking to the next: ranks and points, up or down.
 *
 * @param before - The earlier ranking.
 * @param after - The later one, under the same rules, by the same figure and of the same units.
 * @param options - Whether to compare what is no series.
 * @returns The change of every unit, and how many rose and fell in points.
 * @throws `score/no-series` with `score/other-framework`, `score/other-version`, `score/other-figure` for ranks by points beside ranks by shares, and `score/other-cohort`, when the ranked units are others, unless forced.
 *
 * @example
 * ```ts
 * import { rank, rankChanges, scoreUnits, type Framework } from 'motcua/score';
 *
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, rule: { kind: 'points', input: 'total' } as const };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const year = (period: string, totals: Record<string, number>) =>
 *   rank(scoreUnits(framework, Object.entries(totals).map(([unit, total]) => ({ unit, period, inputs: { total } }))));
 * const { changes, counts } = rankChanges(year('2021', { A: 87, B: 86, C: 80 }), year('2022', { A: 84, B: 85, C: 84.5 }));
 * changes.map(({ unit, up, points }) => [unit, up, points?.n]); // => [['B', 1, -1n], ['C', 1, 9n], ['A', -2, -3n]]
 * counts; // => { up: 1, down: 2, same: 0 }
 * ```
 */
export function rankChanges(
  before: CardRanking,
  after: CardRanking,
  { force = false }: RankChangesOptions = {},
): RankChanges {
  const found = seriesProblems(before, after);
  const problems = problemList();
  for (const one of force ? [] : found) problems.add(one);
  problems.throwAs('score/no-series');
  const [was, is] = [before, after].map((one) => new Map(cardsOf(one).map((card) => [card.unit, card])));
  const [wasRanked, isRanked] = [before, after].map(
    (one) => new Map(one.ranked.map((entry) => [entry.card.unit, entry])),
  );
  const changes = [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])].map((unit): RankChange => {
    const [earlier, later] = [placeOf(wasRanked?.get(unit)), placeOf(isRanked?.get(unit))];
    const [old, now] = [total(was?.get(unit)), total(is?.get(unit))];
    return {
      unit,
      before: earlier,
      after: later,
      up: earlier === null || later === null ? null : earlier.rank - later.rank,
      points: old === null || now === null ? null : reduceExact(subtractExact(now, old)),
    };
  });
  const many = (holds: (points: bigint) => boolean) =>
    changes.filter(({ points }) => points !== null && holds(points.n)).length;
  const counts = { up: many((n) => n > 0n), down: many((n) => n < 0n), same: many((n) => n === 0n) };
  return { changes, counts, problems: found };
}
