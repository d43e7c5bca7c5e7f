import type { Exact } from '../../kernel/index.js';
import { exactToNumber, multiplyExact } from '../../kernel/inside.js';
import { leafPoints } from '../card/leaf-points.js';
import type { Planned } from '../card/plan.js';
import { boundedPoints } from '../card/points-fault.js';
import type { ScoredCriterion } from '../card/score-card.js';
import { evaluate, isAbsent, type Surroundings } from '../expression/evaluate.js';
import type { CriterionColumns } from './criterion-columns.js';

/** A criterion whose points hang on a figure with an error. */
export type DrawnLeaf = {
  readonly plan: Planned;
  readonly column: number;
  /** How many points of the total one of its points is. */
  readonly weight: number;
  /** Its points as they are. */
  readonly points: number;
};

type Above = { readonly names: ReadonlySet<string>; readonly columns: CriterionColumns };

/** The criteria of a unit that read an input of these names. */
export function drawnLeaves(
  plan: Planned,
  { criterion, weight }: { readonly criterion: ScoredCriterion; readonly weight: Exact },
  above: Above,
): readonly DrawnLeaf[] {
  if (criterion.role === 'information') return [];
  if (plan.children.length > 0) {
    return plan.children.flatMap((child, at) => {
      const own = criterion.children[at] as ScoredCriterion;
      return drawnLeaves(child, { criterion: own, weight: multiplyExact(weight, own.factor) }, above);
    });
  }
  if (criterion.points === null || criterion.absence !== null || !plan.inputs.some((name) => above.names.has(name))) {
    return [];
  }
  const column = above.columns.placeOf.get(criterion.code) as number;
  return [{ plan, column, weight: exactToNumber(weight), points: exactToNumber(criterion.points) }];
}

/** The points of a criterion with other figures, kept within its bounds; `null` when the rule gives none. */
export function drawnPoints({ plan }: DrawnLeaf, around: Surroundings): number | null {
  const found = evaluate(plan.expression ?? 0, around);
  if (isAbsent(found)) return null;
  const { role, max, limits } = plan;
  return exactToNumber(leafPoints(boundedPoints(found, { role, max, least: limits.least }), plan));
}
