// What the other rooms use of surveys, without the estimators and the parser.
export { satisfactionLevels } from './questionnaire/satisfaction-levels.js';
