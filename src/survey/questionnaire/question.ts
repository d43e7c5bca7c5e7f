import type { Bilingual } from '../../kernel/index.js';

/** One of the answers a question offers. */
export type Option = {
  /** What a ballot holds; `very-satisfied`. Not `not-applicable` and not `refused`, which say something else. */
  readonly id: string;
  /** As it is printed; a file of ballots may hold either. */
  readonly names?: Bilingual;
};

/** One of the levels of a scale. */
export type Level = Option & {
  /** Where it stands on the scale; `5` for the best of five. Levels of one scale differ in it. */
  readonly points: number;
};

/** To whom a question is put: those who gave one of some answers to an earlier question. To the others it does not apply. */
export type AskedOf = {
  /** The earlier question; one of a scale, of single or of multiple choice. */
  readonly question: string;
  /** The answers after which this question is put. */
  readonly answers: readonly string[];
};

/** What every question has. */
export type QuestionHead = {
  /** What ballots and requests call it; `q1`. */
  readonly id: string;
  /** As it is printed; the heading of a column of a file may be either. */
  readonly names?: Bilingual;
  /** To whom it is put; to everybody by default. */
  readonly askedOf?: AskedOf;
};

/** A question answered by a level of a scale. */
export type ScaleQuestion = QuestionHead & {
  /** By a level of a scale. */
  readonly kind: 'scale';
  /** At least two, from one end of the scale to the other. */
  readonly levels: readonly Level[];
  /** The levels that count as satisfied; the two of most points by default. A scale of two or three levels names them: its two best are not all satisfied. */
  readonly satisfied?: readonly string[];
};

/** A question with one answer of several, `yes` and `no` among them. */
export type SingleQuestion = QuestionHead & {
  /** By one of its answers. */
  readonly kind: 'single';
  /** At least two. */
  readonly options: readonly Option[];
  /** The answers that count as satisfied; without them the question has no satisfaction rate. */
  readonly satisfied?: readonly string[];
};

/** A question with any number of answers. */
export type MultipleQuestion = QuestionHead & {
  /** By any number of its answers. */
  readonly kind: 'multiple';
  /** Up to 30. */
  readonly options: readonly Option[];
};

/** A question answered by a number, such as days of waiting. */
export type NumberQuestion = QuestionHead & {
  /** By a number. */
  readonly kind: 'number';
  /** The unit it is in; `day`. */
  readonly unit: string;
  /** The least number that is an answer; there is no least by default. */
  readonly least?: number;
  /** The greatest number that is an answer. */
  readonly most?: number;
};

/** A question answered in words, which are kept out of every figure. */
export type TextQuestion = QuestionHead & {
  /** In words. */
  readonly kind: 'text';
};

/** A question of a questionnaire. */
export type Question = ScaleQuestion | SingleQuestion | MultipleQuestion | NumberQuestion | TextQuestion;
