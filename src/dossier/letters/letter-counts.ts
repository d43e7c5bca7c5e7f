import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import type { LetterKind } from './letter-kind.js';
import type { LetterOwed } from './letter-owed.js';

/** How many letters of one kind there are: `due` = `sent` + `pending` + `missing`. */
export type LetterCount = {
  /** All that were called for. */
  readonly due: number;
  /** Those that were sent, in time or not. */
  readonly sent: number;
  /** Those that were sent in time. */
  readonly sentInTime: number;
  /** Those that were not sent and are in time yet. */
  readonly pending: number;
  /** Those that were not sent though their last day has passed. */
  readonly missing: number;
  /** Those that must be public and are; `null` when none must be. */
  readonly published: number | null;
  /** Those that must be public and are not, sent or missing; `null` when none must be. */
  readonly unpublished: number | null;
};

/** How the letters of many dossiers stand; `null` where a kind does not apply. */
export type LetterCounts = {
  /** Letters of apology. */
  readonly apology: LetterCount | null;
  /** Letters of congratulation. */
  readonly congratulation: LetterCount | null;
  /** Letters of condolence. */
  readonly condolence: LetterCount | null;
};

/** Some days, the first and the last included. */
export type LetterPeriod = {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
};

/** Which letters are counted. */
export type LetterCountsOptions = {
  /** The kinds that apply at the office, by default all; any other is counted `null`, which is not zero. */
  readonly kinds?: readonly LetterKind[];
  /** Only letters whose last day lies in these days, both included: then a letter belongs to one month alone. */
  readonly period?: LetterPeriod;
};

const KINDS = ['apology', 'congratulation', 'condolence'] as const;

/** How letters of one kind stand. */
function countOf(letters: readonly LetterOwed[]): LetterCount {
  const having = (holds: (letter: LetterOwed) => boolean) => letters.filter(holds).length;
  const sentInTime = having(({ status }) => status === 'sent');
  const mustBePublic = having(({ publication }) => publication !== 'not-required');
  const published = having(({ publication }) => publication === 'published');
  return {
    due: letters.length,
    sent: sentInTime + having(({ status }) => status === 'sent-late'),
    sentInTime,
    pending: having(({ status }) => status === 'owed'),
    missing: having(({ status }) => status === 'missing'),
    published: mustBePublic === 0 ? null : published,
    unpublished: mustBePublic === 0 ? null : mustBePublic - published,
  };
}

/**
 * How the letters of many dossiers stand, kind by kind: due, sent, sent in time, missing, unpublished.
 *
 * @param letters - What {@link lettersOwed} gave for each dossier, all on the same day.
 * @param options - The kinds that apply, and the days their last day lies in.
 * @returns By kind the counts; zeros when none was due, `null` when the kind does not apply.
 * @throws `kernel/not-a-date` for a period of what are no days.
 *
 * @example
 * ```ts
 * import { letterCounts, lettersOwed, stateFromRow } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const { calendar, policy: { apology } } = vietnam('2026-11-30');
 * const rows = [
 *   { receivedAt: '2026-11-02', dueOn: '2026-11-06', endedOn: '2026-11-11', apologisedOn: '2026-11-05' },
 *   { receivedAt: '2026-11-02', dueOn: '2026-11-06', endedOn: '2026-11-11' },
 * ];
 * const on = '2026-11-30';
 * const letters = rows.flatMap((row) => lettersOwed(stateFromRow(row, { on, calendar }), on, { apology }));
 * const counts = letterCounts(letters, { kinds: ['apology'] });
 * [counts.apology?.due, counts.apology?.sentInTime, counts.apology?.missing]; // => [2, 1, 1]
 * counts.condolence; // => null
 * ```
 */
export function letterCounts(
  letters: readonly LetterOwed[],
  { kinds = KINDS, period }: LetterCountsOptions = {},
): LetterCounts {
  if (period !== undefined) for (const day of [period.from, period.to]) toEpochDay(day);
  const isIn = ({ owedBy }: LetterOwed) => period === undefined || (period.from <= owedBy && owedBy <= period.to);
  const counted = (kind: LetterKind) =>
    kinds.includes(kind) ? countOf(letters.filter((letter) => letter.kind === kind && isIn(letter))) : null;
  return { apology: counted('apology'), congratulation: counted('congratulation'), condolence: counted('condolence') };
}
