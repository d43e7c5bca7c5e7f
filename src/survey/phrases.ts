import type { Phrase } from '../kernel/index.js';
import { type BallotProblemCode, ballotProblems } from './ballots/ballot-phrases.js';
import { type CountProblemCode, countProblems } from './counts/count-phrases.js';
import { type DesignProblemCode, designProblems } from './design/design-phrases.js';
import { type IntervalProblemCode, intervalProblems } from './interval/interval-phrases.js';
import { type PlanningProblemCode, planningProblems } from './planning/planning-phrases.js';
import { type PublicationProblemCode, publicationProblems } from './publication/publication-phrases.js';
import { type ReliabilityProblemCode, reliabilityProblems } from './reliability/reliability-phrases.js';
import { type StateProblemCode, stateProblems } from './state/state-phrases.js';

export { surveyRules } from './explain/explain-phrases.js';

/** What surveys may be refused for, or be found to be. */
export type SurveyProblemCode =
  | BallotProblemCode
  | CountProblemCode
  | DesignProblemCode
  | IntervalProblemCode
  | PlanningProblemCode
  | PublicationProblemCode
  | ReliabilityProblemCode
  | StateProblemCode;

/** The problems of this room in words. */
export const surveyProblems = (): Readonly<Record<SurveyProblemCode, Phrase>> => ({
  ...ballotProblems(),
  ...countProblems(),
  ...designProblems(),
  ...intervalProblems(),
  ...planningProblems(),
  ...publicationProblems(),
  ...reliabilityProblems(),
  ...stateProblems(),
});
