import { compareExact, exactDecimal, problemList } from '../../kernel/inside.js';
import { leafPoints } from '../card/leaf-points.js';
import { pointsFault } from '../card/points-fault.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';
import { type Fault, problemAt } from './fault.js';
import { isBlank } from './is-blank.js';

/** What a verifier decided on a criterion: its points are accepted, or they are others, for a reason. */
export type ScoreDecision = {
  /** The code of a criterion without children. */
  readonly criterion: string;
} & (
  | {
      /** The points stay as the unit has them. */
      readonly accept: true;
    }
  | {
      /** Not with points. */
      readonly accept?: never;
      /** The points it has instead, 0 to its maximum. */
      readonly points: number;
      /** Why; needed when the points differ. */
      readonly reason?: string;
    }
);

const leavesOf = (criterion: ScoredCriterion): readonly ScoredCriterion[] =>
  criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(leavesOf);

const branchesOf = (criterion: ScoredCriterion): readonly ScoredCriterion[] =>
  criterion.children.length === 0 ? [] : [criterion, ...criterion.children.flatMap(branchesOf)];

/** What is wrong with the points a criterion is given, or with the want of a reason for them. */
function adjustmentFaults(leaf: ScoredCriterion, points: unknown, reason: string | undefined): readonly Fault[] {
  if (typeof points !== 'number' || !Number.isFinite(points)) {
    return [{ code: 'score/not-a-figure', key: 'points', value: points, accepted: 'a number' }];
  }
  const { role, max, limits } = leaf;
  const fault = pointsFault(exactDecimal(points), { role, max, least: limits.least });
  const isOther = leaf.points === null || compareExact(leafPoints(exactDecimal(points), leaf), leaf.points) !== 0;
  return [
    ...(fault === null ? [] : [{ ...fault, key: 'points', value: points }]),
    ...(isOther && isBlank(reason) ? [{ code: 'score/no-reason', key: 'reason', value: leaf.code }] : []),
  ];
}

function decisionFaults(decision: ScoreDecision, leaf: ScoredCriterion | undefined, isBranch: boolean) {
  const { criterion } = decision;
  if (leaf === undefined) {
    return [{ code: isBranch ? 'score/has-parts' : 'score/unknown-criterion', key: 'criterion', value: criterion }];
  }
  if (decision.accept !== true) return adjustmentFaults(leaf, decision.points, decision.reason);
  return leaf.complete ? [] : [{ code: 'score/nothing-to-verify', key: 'criterion', value: criterion }];
}

/**
 * Refuses decisions that a card cannot be verified by.
 *
 * @throws `score/invalid-decisions` with every problem.
 * @internal
 */
export function requireDecisions({ root }: ScoreCard, decisions: readonly ScoreDecision[]): void {
  const problems = problemList();
  const leaves = new Map(leavesOf(root).map((leaf) => [leaf.code, leaf]));
  const branches = new Set(branchesOf(root).map(({ code }) => code));
  const seen = new Set<string>();
  for (const [at, decision] of decisions.entries()) {
    const { criterion } = decision;
    const twice = seen.has(criterion) ? [{ code: 'score/verified-twice', key: 'criterion', value: criterion }] : [];
    seen.add(criterion);
    const faults: readonly Fault[] = [
      ...twice,
      ...decisionFaults(decision, leaves.get(criterion), branches.has(criterion)),
    ];
    for (const fault of faults) problems.add(problemAt('decisions', at, fault));
  }
  problems.throwAs('score/invalid-decisions');
}
