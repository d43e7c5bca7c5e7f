import type { CivilDate } from '../../kernel/index.js';

/** A letter of congratulation (thư chúc mừng) or of condolence (thư chia buồn): a courtesy of the office, no national duty. */
export type CourtesyLetter = 'congratulation' | 'condolence';

/** Which letter: of apology (thư xin lỗi), congratulation or condolence. */
export type LetterKind = 'apology' | CourtesyLetter;

/** What may come with a letter and never with a condolence: a request for a fee, or a survey. */
export type Enclosure = 'fee-request' | 'survey';

/** A letter of congratulation or condolence that was sent. */
export type SentLetter = {
  /** Which. */
  readonly letter: CourtesyLetter;
  /** The day it was sent. */
  readonly on: CivilDate;
  /** What came with it; absent when nothing did. */
  readonly encloses?: readonly Enclosure[];
};
