import type { SurveyDesign } from '../design/survey-design.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';

/** What the ballots of one domain, drawn in one unit, add up to. */
export type BallotCell = {
  /** What the ballots have of each domain fact; empty where they do not tell. */
  readonly key: readonly string[];
  /** The stratum, when the design has some, then the unit of each stage that facts name. */
  readonly drawn: readonly string[];
  /** What the ballots told of the sizes of the stages, in the order of the facts that do. */
  readonly sizes: readonly number[];
  /** The sums, in the order of the questionnaire; of use to `estimate` alone. */
  readonly sums: readonly number[];
};

/** Ballots added up: plain JSON that can be stored, sent and merged, with no ballot in it. */
export type BallotState = {
  /** The version of this shape. */
  readonly version: 1;
  /** What the sums are of: states of two digests do not merge. */
  readonly digest: string;
  /** What was asked. */
  readonly questionnaire: Questionnaire;
  /** How the ballots were drawn. */
  readonly design: SurveyDesign;
  /** The facts that domains may be made of. */
  readonly domains: readonly string[];
  /** The questions whose products are kept. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The sums. */
  readonly cells: readonly BallotCell[];
  /** Ballots that could not be added, by the code of the problem. */
  readonly bad: readonly {
    /** The code. */
    readonly code: string;
    /** How many. */
    readonly ballots: number;
  }[];
};
