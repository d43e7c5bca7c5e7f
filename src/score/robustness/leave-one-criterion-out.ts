import { rankSpread, ranks } from '../../composite/inside.js';
import type { Bilingual, Exact } from '../../kernel/index.js';
import { divideExact, exact, exactToNumber, multiplyExact, problemList, subtractExact } from '../../kernel/inside.js';
import type { ScoreRequest } from '../card/score.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';
import { scoreUnits } from '../card/score-units.js';
import { criteriaOf, isLeaf } from '../framework/criteria.js';
import type { Criterion, Framework } from '../framework/framework.js';
import { weighedCriteria } from '../result/leaves-of.js';
import { requireOneList } from '../result/require-one-list.js';

/** Which criteria are left out, and what is ranked. */
export type LeaveOneCriterionOutOptions = {
  /** `leaf`, the default, for every criterion without parts; `domain` for those of the first level. */
  readonly each?: 'leaf' | 'domain';
  /** The criteria to leave out, one after the other, by code, in place of `each`. */
  readonly codes?: readonly string[];
  /** `points`, the default, by the total; `share` by the total of what counts of the maximum. */
  readonly on?: 'points' | 'share';
};

/** The ranks without a criterion. */
export type WithoutCriterion = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** The rank of each unit without it, equal ones with the least; `null` for one that has none. */
  readonly ranks: readonly (number | null)[];
  /** By how many ranks units move, on the mean over those that have both ranks; `null` when none has. */
  readonly meanRankChange: number | null;
};

/** The ranks of units, and without each criterion. */
export type LeaveOneCriterionOut = {
  /** The units, in the order of the requests. */
  readonly units: readonly string[];
  /** Their ranks with everything, equal ones with the least; `null` for one that has none. */
  readonly ranks: readonly (number | null)[];
  /** Without each criterion, in the order of the framework or of `codes`. */
  readonly without: readonly WithoutCriterion[];
};

/** What a criterion adds to the total, what of the maximum is its, and which of its parts are not known. */
type Taken = { readonly points: Exact; readonly outOf: Exact; readonly unknown: number };

const ZERO: Exact = /* @__PURE__ */ exact(0);
const NOTHING: Taken = /* @__PURE__ */ (() => ({ points: ZERO, outOf: ZERO, unknown: 0 }))();

const unknownIn = ({ role, children, complete }: ScoredCriterion): number => {
  if (complete || role === 'information') return 0;
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + unknownIn(child), 0);
};

const takenFrom = ({ root }: ScoreCard): ReadonlyMap<string, Taken> =>
  new Map(
    weighedCriteria(root).map(({ criterion, weight }) => {
      const { code, points, outOf } = criterion;
      return [
        code,
        {
          points: multiplyExact(points ?? ZERO, weight),
          outOf: multiplyExact(outOf, weight),
          unknown: unknownIn(criterion),
        },
      ];
    }),
  );

/** The figure a card is ranked by when something is taken from it; `null` when something else is not known, or nothing is left. */
function figureOf(card: ScoreCard, taken: Taken, on: 'points' | 'share'): number | null {
  const left = subtractExact(card.outOf, taken.outOf);
  if (card.points === null || card.incomplete.length > taken.unknown || left.n === 0n) return null;
  const points = subtractExact(card.points, taken.points);
  return exactToNumber(on === 'points' ? points : divideExact(points, left));
}

function chosen({ root }: Framework, { each = 'leaf', codes }: LeaveOneCriterionOutOptions): readonly Criterion[] {
  const below = [...criteriaOf(root)].map(({ criterion }) => criterion).slice(1);
  if (codes === undefined) {
    const those = each === 'domain' ? (root.children ?? []) : below.filter(isLeaf);
    return those.filter(({ role }) => role !== 'information');
  }
  const known = new Map(below.map((criterion) => [criterion.code, criterion]));
  const problems = problemList();
  for (const [at, code] of codes.entries()) {
    if (known.has(code)) continue;
    const accepted = 'a criterion below the total';
    problems.add({ code: 'score/unknown-criterion', path: ['codes', at], severity: 'error', value: code, accepted });
  }
  problems.throwAs('score/unknown-criterion');
  return codes.map((code) => known.get(code) as Criterion);
}

/**
 * What ranks owe to each criterion: its points are taken from the total and its maximum from what counts, everything else stays as the cards have it. A unit of which only
 * that criterion is not known has a rank without it. A large change says that the ranks hang on one criterion; none says that it does nothing.
 *
 * Totals are exact; they are compared as doubles.
 *
 * @param framework - The published rules.
 * @param requests - The units and their figures, of one period, each unit once.
 * @param options - What to leave out, and what is ranked.
 * @returns The ranks with everything, and without each criterion. Without the last one nothing has a rank.
 * @throws As `scoreUnits` does; `score/invalid-units`; `score/unknown-criterion` with every code of no criterion, and for the total.
 *
 * @example
 * ```ts
 * import { leaveOneCriterionOut, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 50, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const of = (unit: string, one: number, two: number) => ({ unit, period: '2026', inputs: { 1: one, 2: two } });
 * const { ranks, without } = leaveOneCriterionOut(framework, [of('A', 45, 30), of('B', 40, 20), of('C', 21, 40)]);
 * ranks; // => [1, 3, 2]
 * without.map(({ code, ranks }) => [code, ...ranks]); // => [['1', 2, 3, 1], ['2', 1, 2, 3]]
 * ```
 */
export function leaveOneCriterionOut(
  framework: Framework,
  requests: readonly ScoreRequest[],
  options: LeaveOneCriterionOutOptions = {},
): LeaveOneCriterionOut {
  const cards = scoreUnits(framework, requests);
  requireOneList(cards);
  const { on = 'points' } = options;
  const parts = cards.map(takenFrom);
  const standing = ranks(cards.map((card) => figureOf(card, NOTHING, on)));
  const without = chosen(framework, options).map(({ code, names }): WithoutCriterion => {
    const left = ranks(cards.map((card, at) => figureOf(card, parts[at]?.get(code) ?? NOTHING, on)));
    const [meanRankChange = null] = rankSpread(standing, [left]).meanRankChanges;
    return { code, names, ranks: left, meanRankChange };
  });
  return { units: cards.map(({ unit }) => unit), ranks: standing, without };
}
