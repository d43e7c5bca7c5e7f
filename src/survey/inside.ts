// What the other rooms use of surveys, without the estimators and the parser.
export { asSureAs } from './counts/as-sure-as.js';
export { optionsOf } from './questionnaire/options-of.js';
export { requireQuestionnaire } from './questionnaire/require-questionnaire.js';
export { satisfactionLevels } from './questionnaire/satisfaction-levels.js';
export { satisfiedAnswers } from './questionnaire/satisfied-answers.js';
export { satisfactionRate } from './satisfaction-rate.js';
