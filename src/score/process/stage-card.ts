import type { Planned } from '../card/plan.js';
import { cardOf } from '../card/score.js';
import type { ScoreCard } from '../card/score-card.js';
import type { ScoreInputs } from '../expression/input-value.js';
import { isAssessed } from './assessed-leaves.js';
import type { AssessmentHistory } from './assessment-history.js';
import type { Course } from './course.js';
import type { GivenPoints } from './given-points.js';
import { pointsInput } from './points-input.js';
import type { Standing } from './standing.js';

/** The plan in which the criteria that a unit scores itself have their points given. */
function givenPlan(plan: Planned, assessed: readonly string[] | undefined): Planned {
  if (plan.children.length > 0) {
    return { ...plan, children: plan.children.map((child) => givenPlan(child, assessed)) };
  }
  if (!isAssessed(plan, assessed)) return plan;
  const name = pointsInput(plan.criterion.code);
  return { ...plan, expression: name, inputs: [name] };
}

/** The card of an assessment by the points that its criteria have at one stage. */
export function stageCard(
  history: AssessmentHistory,
  { plan, standings }: Course,
  { source, points }: { readonly source: string; readonly points: (standing: Standing) => GivenPoints | null },
): ScoreCard {
  const { framework, unit, unitClass, period, inputs = {}, assessed } = history;
  const given: ScoreInputs = Object.fromEntries(
    standings.flatMap((standing) => {
      const own = points(standing);
      return own === null ? [] : [[pointsInput(standing.leaf.plan.criterion.code), own]];
    }),
  );
  const own = unitClass === undefined ? {} : { unitClass };
  return cardOf(framework, givenPlan(plan, assessed), {
    unit,
    ...own,
    period,
    source,
    inputs: { ...inputs, ...given },
  });
}
