import type { Basis, Bilingual } from '../../kernel/index.js';
import type { Question } from './question.js';

/** Questions that measure one thing together. */
export type Factor = {
  /** What requests call it; `access`. */
  readonly id: string;
  /** What it is called. */
  readonly names?: Bilingual;
  /** Its questions, by id; each measures on a scale or has answers that count as satisfied. */
  readonly questions: readonly string[];
  /** Where it is from, and how sure that is. */
  readonly basis?: readonly Basis[];
};

/** What is asked, of whom, and by whom: figures of two questionnaires are not of one thing. */
export type Questionnaire = {
  /** What it is called in files; `sipas`. */
  readonly id: string;
  /** Which wording; ballots of two versions are not counted together. */
  readonly version: string;
  /** What it is called. */
  readonly names?: Bilingual;
  /** Who collects the ballots; `one-stop desk`. */
  readonly collector: string;
  /** Whom they speak for; `people whose dossier ended in the month`. */
  readonly population: string;
  /** The questions, in the order they are put. */
  readonly questions: readonly Question[];
  /** What questions measure together. */
  readonly factors?: readonly Factor[];
  /** Where it is from, and how sure that is. */
  readonly basis?: readonly Basis[];
};
