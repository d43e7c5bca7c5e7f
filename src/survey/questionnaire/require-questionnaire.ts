import { problemList } from '../../kernel/inside.js';
import { checkQuestionnaire } from './check-questionnaire.js';
import type { Questionnaire } from './questionnaire.js';

/** Refuses a questionnaire that is not sound as `survey/invalid-questionnaire`, with everything that is wrong with it. */
export function requireQuestionnaire(questionnaire: Questionnaire): void {
  const problems = problemList();
  for (const problem of checkQuestionnaire(questionnaire)) problems.add(problem);
  problems.throwAs('survey/invalid-questionnaire');
}
