import type { Exact } from '../../kernel/index.js';
import { addExact, exact, multiplyExact } from '../../kernel/inside.js';
import { roundedWithin } from '../card/combine.js';
import type { ScoredCriterion } from '../card/score-card.js';

const ZERO: Exact = /* @__PURE__ */ exact(0);

const ofLeaf = ({ role, max }: ScoredCriterion): Exact => (role === 'counted' || role === 'bonus' ? max : ZERO);

/** The most points a criterion can come to: those it has, and all that is not known at its maximum. */
export function pointsInReach(criterion: ScoredCriterion): Exact {
  const { complete, points, children, outOf } = criterion;
  if (complete) return points ?? ZERO;
  if (children.length === 0) return ofLeaf(criterion);
  const sum = children
    .filter(({ role }) => role !== 'information')
    .reduce((all, child) => addExact(all, multiplyExact(pointsInReach(child), child.factor)), ZERO);
  return roundedWithin(sum, criterion, outOf);
}
