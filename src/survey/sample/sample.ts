import type { Ballot } from '../ballots/ballot.js';
import type { SurveyDesign } from '../design/survey-design.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';

/** Ballots, what they answer and how they were drawn. */
export type Sample = {
  /** What was asked. */
  readonly questionnaire: Questionnaire;
  /** How they were drawn. */
  readonly design: SurveyDesign;
  /** The ballots that count; see `checkBallots`. */
  readonly ballots: readonly Ballot[];
};
