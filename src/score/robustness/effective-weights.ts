import type { Bilingual, Exact } from '../../kernel/index.js';
import { divideExact, exact, exactToNumber, multiplyExact, reduceExact, refuse } from '../../kernel/inside.js';
import { type Planned, planOf } from '../card/plan.js';
import { requireClass } from '../card/score.js';
import type { ScoreCard } from '../card/score-card.js';
import type { Framework } from '../framework/framework.js';
import { requireFramework } from '../framework/require-framework.js';
import { contributions } from '../result/contributions.js';

/** For whom, and from which cards. */
export type EffectiveWeightsOptions = {
  /** The class of units, where a framework has criteria for some classes only. */
  readonly unitClass?: string;
  /** Cards under the framework, to tell influence from; none by default. Those that are not complete are left out. */
  readonly cards?: readonly ScoreCard[];
};

/** What a criterion without parts really weighs. */
export type CriterionWeight = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** So many points of the total its maximum is, in lowest terms; 0 of bonuses and deductions. */
  readonly max: Exact;
  /** Its part of the maximum of the total, in lowest terms; `null` when that is 0. */
  readonly weight: Exact | null;
  /** Its part of what the totals of the cards differ by: the covariance of its points with the total by the variance of the total; a double. */
  readonly varianceShare: number | null;
};

type Leaf = { readonly plan: Planned; readonly worth: Exact };

const ZERO: Exact = /* @__PURE__ */ exact(0);

function leavesOf(plan: Planned, above: Exact): readonly Leaf[] {
  if (plan.role === 'information') return [];
  const worth = multiplyExact(plan.role === 'counted' ? above : ZERO, plan.factor);
  if (plan.children.length === 0) return [{ plan, worth: multiplyExact(worth, plan.max) }];
  return plan.children.flatMap((child) => leavesOf(child, worth));
}

/** What each code adds to the totals, card by card. */
function columnsOf(cards: readonly ScoreCard[], codes: readonly string[]): readonly (readonly number[])[] {
  const found = cards.map(
    (card) =>
      new Map(
        contributions(card)
          .filter(({ kind }) => kind === 'points')
          .map(({ code, points }) => [code, exactToNumber(points)]),
      ),
  );
  return codes.map((code) => found.map((parts) => parts.get(code) ?? 0));
}

const meanOf = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0) / figures.length;

const deviations = (figures: readonly number[]): readonly number[] => {
  const mean = meanOf(figures);
  return figures.map((figure) => figure - mean);
};

const productSum = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, one, at) => sum + one * (b[at] as number), 0);

/** Covariance with the sum by its variance, of each column; `null` when the sum does not vary. */
function varianceShares(columns: readonly (readonly number[])[], cards: number): readonly (number | null)[] {
  const apart = columns.map(deviations);
  const total = Array.from({ length: cards }, (_, at) => apart.reduce((sum, one) => sum + (one[at] as number), 0));
  const variance = productSum(total, total);
  const largest = columns.flat().reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  // what is left of equal totals in doubles is no variance
  const isFlat = !(variance > cards * (largest * columns.length * Number.EPSILON) ** 2);
  return apart.map((one) => (isFlat ? null : productSum(one, total) / variance));
}

function requireCards({ id, version }: Framework, cards: readonly ScoreCard[]): void {
  for (const [at, { framework }] of cards.entries()) {
    const path = ['cards', at];
    if (framework.id !== id) refuse('score/other-framework', { path, value: framework.id, accepted: id });
    if (framework.version !== version)
      refuse('score/other-version', { path, value: framework.version, accepted: version });
  }
}

/**
 * What each criterion without parts really weighs: by the rules, its part of the maximum of the total through all levels; and by results, its part of what
 * units differ by. The two may lie far apart: a criterion in which all units are alike decides nothing, whatever it weighs.
 *
 * The second is cov(points, total) / var(total), over the complete cards, of points before rounding and limits of criteria with parts and of totals that are the sum of these points; so the
 * parts add up to 1. Below 0 it evens out what others make differ. It is a double; the first is exact.
 *
 * @param framework - The published rules.
 * @param options - The class of units, and cards.
 * @returns The criteria in the order of the framework, those for information left out. The weights add up to 1, and so do the parts of the variance, but for rounding. These are
 * `null` with fewer than two complete cards, or when no totals differ.
 * @throws `score/invalid-framework`, `score/other-class`, `score/other-framework`, `score/other-version`.
 *
 * @example
 * ```ts
 * import { effectiveWeights, scoreUnits, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string, weight: number) => ({ code, names: { vi: code, en: code }, max: 10, weight, rule: { kind: 'points', input: code } as const });
 * const children = [leaf('1', 3), leaf('2', 1)];
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, combine: 'mean' as const, children };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const of = (unit: string, one: number, two: number) => ({ unit, period: '2026', inputs: { 1: one, 2: two } });
 * const cards = scoreUnits(framework, [of('A', 8, 2), of('B', 8, 9), of('C', 8, 4)]);
 * const weights = effectiveWeights(framework, { cards });
 * weights.map(({ weight }) => weight); // => [{ n: 3n, d: 4n }, { n: 1n, d: 4n }]
 * weights.map(({ varianceShare }) => varianceShare); // => [0, 1]
 * ```
 */
export function effectiveWeights(
  framework: Framework,
  { unitClass, cards = [] }: EffectiveWeightsOptions = {},
): readonly CriterionWeight[] {
  requireFramework(framework);
  requireCards(framework, cards);
  const plan = planOf(framework, requireClass(framework, unitClass));
  const leaves = leavesOf(plan, exact(1));
  const complete = cards.filter((card) => card.complete);
  const codes = leaves.map((leaf) => leaf.plan.criterion.code);
  const shares = varianceShares(columnsOf(complete, codes), complete.length);
  return leaves.map(({ plan: { criterion }, worth }, at) => ({
    code: criterion.code,
    names: criterion.names,
    max: reduceExact(worth),
    weight: plan.max.n === 0n ? null : reduceExact(divideExact(worth, plan.max)),
    varianceShare: shares[at] ?? null,
  }));
}
