import type { Exact } from '../../kernel/index.js';
import { exact, multiplyExact } from '../../kernel/inside.js';
import type { ScoredCriterion } from '../card/score-card.js';

/** A criterion of a card, and how many points of the total one of its points is. */
export type WeighedCriterion = { readonly criterion: ScoredCriterion; readonly weight: Exact; readonly depth: number };

function* below(criterion: ScoredCriterion, weight: Exact, depth: number): Generator<WeighedCriterion> {
  if (criterion.role === 'information') return;
  yield { criterion, weight, depth };
  for (const child of criterion.children) yield* below(child, multiplyExact(weight, child.factor), depth + 1);
}

/** Every criterion of a card that adds to the total, each before its children; those for information are left out with what is below them. */
export const weighedCriteria = (root: ScoredCriterion): readonly WeighedCriterion[] => [...below(root, exact(1), 0)];
