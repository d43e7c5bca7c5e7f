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

/** What the total of a card is made of: the parts add up to it exactly. A criterion without points adds 0. */
export function contributions({ root }: ScoreCard): readonly Contribution[] {
  return weighedCriteria(root).map(({ criterion, weight }): Contribution => {
    const { code, children, points } = criterion;
    const own = points ?? ZERO;
    if (children.length === 0) return { code, kind: 'points', points: multiplyExact(own, weight) };
    return { code, kind: 'adjustment', points: multiplyExact(subtractExact(own, ofChildren(criterion)), weight) };
  });
}
