import type { CivilDate } from '../../kernel/index.js';

/** How a ballot was collected. */
export type BallotMode = 'desk' | 'mail' | 'online' | 'interview';

/**
 * What a ballot says to a question: the id of an answer, the ids of several, a number or a text. `null`, as a question that is not there, is missing; `'not-applicable'` and
 * `'refused'` are two other things.
 */
export type Answer = string | number | readonly string[] | null;

/** One ballot: what somebody answered, and what is known of where the ballot is from. */
export type Ballot = {
  /** Which ballot it is; two of one id are one ballot twice. It is not kept in any state that is sent on. */
  readonly id?: string;
  /** The day it was given. */
  readonly givenOn?: CivilDate;
  /** How it was collected. */
  readonly mode?: BallotMode;
  /** The answers by the id of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What is known of it: district, service, stratum, commune, weight. Texts name parts, numbers are weights and sizes. */
  readonly facts?: Readonly<Record<string, string | number>>;
};
