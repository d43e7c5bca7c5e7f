import type { Basis, CivilDate } from '../../kernel/index.js';
import type { LetterKind } from './letter-kind.js';
import type { FamilyEvent } from './letter-rule.js';

/** Why a letter is owed: the due date is near and there is no result, it has passed, or an event in the family. */
export type LetterCause = 'due-soon' | 'overdue' | FamilyEvent;

/** How it stands: still in time and not sent, sent in time, sent late, or not sent though its last day has passed. */
export type LetterStatus = 'owed' | 'sent' | 'sent-late' | 'missing';

/** A letter a dossier calls for, and how it stands on the day that asks. Plain JSON. */
export type LetterOwed = {
  /** Which letter. */
  readonly kind: LetterKind;
  /** Why. */
  readonly cause: LetterCause;
  /** The last day in time. */
  readonly owedBy: CivilDate;
  /** How it stands. */
  readonly status: LetterStatus;
  /** The day it was sent; absent when it was not. */
  readonly sentOn?: CivilDate;
  /** Whether it must be made public as well, and was. Only an apology for a dossier that is overdue can have to be. */
  readonly publication: 'not-required' | 'published' | 'unpublished';
  /** The day it was made public; absent when it was not. */
  readonly publishedOn?: CivilDate;
  /** The lawful due date an apology is for. */
  readonly dueOn?: CivilDate;
  /** The provisions or the model it rests on; empty when it is the caller's own rule. */
  readonly basis: readonly Basis[];
};

/** How a letter stands, by when it was sent, its last day and the day that asks. */
export function letterStatus(sentOn: CivilDate | undefined, owedBy: CivilDate, on: CivilDate): LetterStatus {
  if (sentOn !== undefined) return sentOn <= owedBy ? 'sent' : 'sent-late';
  return on <= owedBy ? 'owed' : 'missing';
}
