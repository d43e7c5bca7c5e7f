import type { EntryKind, RestKind } from './notice.js';

// One byte says all that the tables need to know of a day: which entry names it, and four facts.
/** The bits of the entry kind: its place in {@link KINDS}, 0 for none. */
export const KIND_BITS = 0b111;
/** The day of the week is not worked. */
export const WEEKLY_REST = 0b1000;
/** The office works. */
export const WORKING = 0b1_0000;
/** Some notice covers the day. */
export const COVERED = 0b10_0000;
/** Only projections cover the day. */
export const PROJECTED = 0b100_0000;

/** Entry kinds by number, in order of precedence where two calendars rest for different reasons; 0 is no entry. */
export const KINDS = [null, 'holiday', 'tet', 'in-lieu', 'swapped-off', 'closure', 'swapped-work'] as const;

const SWAPPED_WORK = KINDS.indexOf('swapped-work');

/** The number of an entry kind, or -1 for a word that is none. */
export function kindNumber(kind: EntryKind): number {
  const number = KINDS.indexOf(kind);
  return number > 0 ? number : -1;
}

/** The mark of a covered day from the number of its entry kind. */
export function markOf(kind: number, isWeeklyRest: boolean, isProjected: boolean): number {
  const working = kind === SWAPPED_WORK || (kind === 0 && !isWeeklyRest);
  return kind | (isWeeklyRest ? WEEKLY_REST : 0) | (working ? WORKING : 0) | COVERED | (isProjected ? PROJECTED : 0);
}

/** Whether a marked day is worked in exchange for another. */
export const isSwappedWorkMark = (mark: number): boolean => (mark & KIND_BITS) === SWAPPED_WORK;

/** The first reason for which a marked day is not worked, or `null` when it is. */
export function restKindOfMark(mark: number): RestKind | null {
  if ((mark & WORKING) !== 0) return null;
  const kind = KINDS[mark & KIND_BITS];
  return kind === null || kind === undefined || kind === 'swapped-work' ? 'weekly-rest' : kind;
}

const NONE: readonly RestKind[] = [];

/** Every reason for which a marked day is not worked: a holiday on a Saturday has two, a working day none. */
export function restKindsOfMark(mark: number): readonly RestKind[] {
  const first = restKindOfMark(mark);
  if (first === null) return NONE;
  return first === 'weekly-rest' || (mark & WEEKLY_REST) === 0 ? [first] : [first, 'weekly-rest'];
}

/** The mark of a day that is worked only where both calendars work. */
export function intersectMarks(a: number, b: number): number {
  if ((a & b & COVERED) === 0) return 0;
  const flags = ((a | b) & (WEEKLY_REST | PROJECTED)) | COVERED;
  const [kindA, kindB] = [a & KIND_BITS, b & KIND_BITS];
  if ((a & b & WORKING) !== 0) return flags | WORKING | Math.max(kindA, kindB);
  const resting = [kindA, kindB].filter((kind) => kind !== 0 && kind !== SWAPPED_WORK);
  return flags | (resting.length === 0 ? 0 : Math.min(...resting));
}
