import { type EpochDay, fromEpochDay, type Problem, type ProblemList } from '../kernel/index.js';
import { isoWeekday } from '../kernel/inside.js';
import { COVERED, markOf, PROJECTED } from './day-mark.js';
import type { ReadEntry, ReadNotice } from './read-spec.js';

/** The longest run of days a calendar may span, about 273 years. */
const LONGEST_SPAN = 100_000;

/** Which days are covered and how, and the one entry that decides each named day. */
export type DayPlan = {
  readonly first: EpochDay;
  /** By day since `first`: its mark by the plain week, as if no entry named it. */
  readonly marks: Uint8Array;
  readonly deciding: ReadonlyMap<EpochDay, ReadEntry>;
};

const NOTHING: DayPlan = { first: 0, marks: new Uint8Array(0), deciding: new Map() };

type Weeks = Pick<DayPlan, 'first' | 'marks'>;

/** Whether an official notice covers a day. */
export const isAnnounced = ({ marks, first }: Weeks, day: EpochDay): boolean =>
  ((marks[day - first] ?? 0) & (COVERED | PROJECTED)) === COVERED;

/** One week after the other over a run of days, all of them covered. Copied, not counted: cold code walks slowly over years of days. */
function plainWeeks(
  first: EpochDay,
  length: number,
  weeklyRest: ReadonlySet<number>,
  isProjected: boolean,
): Uint8Array {
  const marks = new Uint8Array(length);
  for (let at = 0; at < 7; at += 1) marks[at] = markOf(0, weeklyRest.has(isoWeekday(first + at)), isProjected);
  for (let done = 7; done < length; done *= 2) marks.copyWithin(done, 0, done);
  return marks;
}

/** The weeks of the days some notice covers; where an official one does, projections do not count. */
function coveredWeeks(
  notices: readonly ReadNotice[],
  first: EpochDay,
  length: number,
  weeklyRest: ReadonlySet<number>,
): Uint8Array {
  const marks = new Uint8Array(length);
  for (const isProjected of [true, false]) {
    const weeks = plainWeeks(first, length, weeklyRest, isProjected);
    for (const { notice, from, to } of notices) {
      if ((notice.certainty !== 'official') !== isProjected) continue;
      marks.set(weeks.subarray(from - first, to - first + 1), from - first);
    }
  }
  return marks;
}

const outsideNotice = ({ entry, path, notice }: ReadEntry): Problem => ({
  code: 'calendar/entry-outside-notice',
  path: path(),
  severity: 'error',
  value: entry.on,
  accepted: `${notice.covers.from}..${notice.covers.to}`,
});

const namedTwice = ({ entry, path }: ReadEntry, other: ReadEntry): Problem => ({
  code:
    (entry.kind === 'swapped-work') === (other.entry.kind === 'swapped-work')
      ? 'calendar/duplicate-entry'
      : 'calendar/off-and-worked',
  path: path(),
  severity: 'error',
  value: [entry.on, entry.kind],
  accepted: `one entry a day; ${other.path().join('.')} says ${other.entry.kind}`,
});

function decidingEntries(
  notices: readonly ReadNotice[],
  weeks: Weeks,
  problems: ProblemList,
): ReadonlyMap<EpochDay, ReadEntry> {
  const deciding = new Map<EpochDay, ReadEntry>();
  const decide = (read: ReadEntry) => {
    const other = deciding.get(read.day);
    if (other === undefined) deciding.set(read.day, read);
    else problems.add(namedTwice(read, other));
  };
  for (const { notice, from, to, entries } of notices) {
    const isDeciding = (day: EpochDay) => notice.certainty === 'official' || !isAnnounced(weeks, day);
    for (const read of entries) {
      if (read.day < from || read.day > to) problems.add(outsideNotice(read));
      else if (isDeciding(read.day)) decide(read);
    }
  }
  return deciding;
}

/** Lays the notices over the days; every day named twice and every entry outside its notice is added to the problems. */
export function planDays(
  notices: readonly ReadNotice[],
  weeklyRest: ReadonlySet<number>,
  problems: ProblemList,
): DayPlan {
  if (notices.length === 0) return NOTHING;
  // not by spreading: a specification may hold more notices than a call may have arguments
  const first = notices.reduce((day, { from }) => Math.min(day, from), Number.POSITIVE_INFINITY);
  const last = notices.reduce((day, { to }) => Math.max(day, to), Number.NEGATIVE_INFINITY);
  const length = last - first + 1;
  if (length > LONGEST_SPAN) {
    problems.add({
      code: 'calendar/span-too-long',
      path: ['notices'],
      severity: 'error',
      value: `${fromEpochDay(first)}..${fromEpochDay(last)}`,
      accepted: `at most ${LONGEST_SPAN} days`,
    });
    return NOTHING;
  }
  const weeks: Weeks = { first, marks: coveredWeeks(notices, first, length, weeklyRest) };
  return { ...weeks, deciding: decidingEntries(notices, weeks, problems) };
}
