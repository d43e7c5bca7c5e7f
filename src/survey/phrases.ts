import type { Phrase } from '../kernel/index.js';
import { type BallotProblemCode, ballotProblems } from './ballots/ballot-phrases.js';
import { type PlanningProblemCode, planningProblems } from './planning/planning-phrases.js';
import { type PublicationProblemCode, publicationProblems } from './publication/publication-phrases.js';

/** What surveys may be refused for, or be found to be. */
export type SurveyProblemCode = BallotProblemCode | PlanningProblemCode | PublicationProblemCode;

/** The problems of this room in words. */
export const surveyProblems = (): Readonly<Record<SurveyProblemCode, Phrase>> => ({
  ...ballotProblems(),
  ...planningProblems(),
  ...publicationProblems(),
});
