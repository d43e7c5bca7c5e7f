import type { Exact } from '../../kernel/index.js';
import { exact, subtractExact } from '../../kernel/inside.js';
import type { ScoreCard, ScoredCriterion } from './score-card.js';

const ZERO: Exact = /* @__PURE__ */ exact(0);

type Role = ScoredCriterion['role'];

/** What counts of a maximum; 0 of one that is not counted. */
export const countedIn = (role: Role, outOf: Exact): Exact => (role === 'counted' ? outOf : ZERO);

/** The points by what counts of the maximum; `null` when either is nothing. */
export const shareOf = (points: Exact | null, outOf: Exact): Exact | null =>
  points === null || outOf.n === 0n ? null : exact(points.n * outOf.d, points.d * outOf.n);

/** What points fall short of what counts; only one that is counted has a loss. */
export const lossOf = (points: Exact | null, outOf: Exact, role: Role): Exact | null =>
  role === 'counted' && points !== null ? subtractExact(outOf, points) : null;

/** The figures of a criterion that follow from its points. */
export function figuresOf(role: Role, points: Exact | null, whole: Exact) {
  const outOf = countedIn(role, whole);
  return { outOf, points, share: shareOf(points, outOf), loss: lossOf(points, outOf, role) };
}

function* incompleteLeaves({ code, complete, role, children }: ScoredCriterion): Generator<string> {
  if (complete || role === 'information') return;
  if (children.length === 0) yield code;
  for (const child of children) yield* incompleteLeaves(child);
}

/** Whether all that would count was taken out. */
const isEmpty = ({ max, outOf }: ScoredCriterion): boolean => outOf.n === 0n && max.n !== 0n;

/** What a card tells of its tree. Without anything that counts there is no total. */
export const totalsOf = (
  root: ScoredCriterion,
): Pick<ScoreCard, 'points' | 'outOf' | 'share' | 'complete' | 'incomplete' | 'root'> => ({
  points: root.points,
  outOf: root.outOf,
  share: root.share,
  complete: root.complete && root.points !== null && !isEmpty(root),
  incomplete: [...incompleteLeaves(root)],
  root,
});
