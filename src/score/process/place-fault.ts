import type { Planned } from '../card/plan.js';
import { criteriaOf } from '../framework/criteria.js';
import type { AssessmentHistory } from './assessment-history.js';
import type { Fault } from './fault.js';

/** Why a criterion cannot have an event of its own. */
export function placeFault({ framework }: AssessmentHistory, code: string, known: Planned): Fault {
  const all = (plan: Planned): readonly Planned[] => [plan, ...plan.children.flatMap(all)];
  const found = all(known).find(({ criterion }) => criterion.code === code);
  if (found !== undefined) {
    const what = found.children.length > 0 ? 'score/has-parts' : 'score/not-self-scored';
    return { code: what, key: 'criterion', value: code };
  }
  const isOfOthers = [...criteriaOf(framework.root)].some(({ criterion }) => criterion.code === code);
  const accepted = isOfOthers ? 'a criterion for this class of units' : 'a code of the framework';
  return { code: 'score/unknown-criterion', key: 'criterion', value: code, accepted };
}
