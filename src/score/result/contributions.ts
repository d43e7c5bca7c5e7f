import type { Exact } from '../../kernel/index.js';
import { addExact, exact, multiplyExact, subtractExact } from '../../kernel/inside.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';
import { weighedCriteria } from './leaves-of.js';

/** A part of a total: what a criterion without children adds to it, or what rounding and limits of one with children do. */
export type Contribution = {
  /** The code of the criterion. */
  readonly code: string;
  /** `points` of a criterion without children; `adjustment` by rounding and limits of one with children. */
  readonly kind: 'points' | 'adjustment';
  /** So many points of the total, exactly. */
  readonly points: Exact;
};

const ZERO: Exact = /* @__PURE__ */ exact(0);

const ofChildren = ({ children }: ScoredCriterion): Exact =>
  children
    .filter(({ role }) => role !== 'information')
    .reduce((sum, { points, factor }) => addExact(sum, multiplyExact(points ?? ZERO, factor)), ZERO);

/**
 * What the total of a card is made of.
 *
 * @param card - The card.
 * @returns The parts, each criterion before its children; they add up to the total exactly. A criterion without points adds 0.
 *
 * @example
 * ```ts
 * import { contributions, score, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 5, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = {
 *   id: 'own',
 *   version: '1',
 *   names: { vi: 'Bộ tiêu chí', en: 'Criteria' },
 *   root,
 *   rounding: { total: { places: 0, rounding: 'half-up' } },
 *   basis: [],
 * };
 * const card = score(framework, { unit: 'A', period: '2026', inputs: { 1: 4.25, 2: 3.5 } });
 * contributions(card).map(({ code, kind, points }) => [code, kind, Number(points.n) / Number(points.d)]); // => [['T', 'adjustment', 0.25], ['1', 'points', 4.25], ['2', 'points', 3.5]]
 * ```
 */
export function contributions({ root }: ScoreCard): readonly Contribution[] {
  return weighedCriteria(root).map(({ criterion, weight }): Contribution => {
    const { code, children, points } = criterion;
    const own = points ?? ZERO;
    if (children.length === 0) return { code, kind: 'points', points: multiplyExact(own, weight) };
    return { code, kind: 'adjustment', points: multiplyExact(subtractExact(own, ofChildren(criterion)), weight) };
  });
}
