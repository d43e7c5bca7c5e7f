import type { Exact } from '../../kernel/index.js';
import { exact, subtractExact } from '../../kernel/inside.js';
import type { ScoreCard, ScoredCriterion } from './score-card.js';

const ZERO: Exact = /* @__PURE__ */ exact(0);

const ratio = (a: Exact | null, b: Exact): Exact | null =>
  a === null || b.n === 0n ? null : exact(a.n * b.d, a.d * b.n);

/** The figures of a criterion that follow from its points: only one that is counted has a share and a loss. */
export const figuresOf = (role: ScoredCriterion['role'], points: Exact | null, outOf: Exact) => ({
  outOf: role === 'counted' ? outOf : ZERO,
  points,
  share: role === 'counted' ? ratio(points, outOf) : null,
  loss: role === 'counted' && points !== null ? subtractExact(outOf, points) : null,
});

function* incompleteLeaves({ code, complete, role, children }: ScoredCriterion): Generator<string> {
  if (complete || role === 'information') return;
  if (children.length === 0) yield code;
  for (const child of children) yield* incompleteLeaves(child);
}

/** What a card tells of its tree. */
export const totalsOf = (
  root: ScoredCriterion,
): Pick<ScoreCard, 'points' | 'outOf' | 'share' | 'complete' | 'incomplete' | 'root'> => ({
  points: root.points,
  outOf: root.outOf,
  share: root.share,
  complete: root.complete && root.points !== null,
  incomplete: [...incompleteLeaves(root)],
  root,
});
