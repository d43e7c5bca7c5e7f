import { type EpochDay, fromEpochDay, type Problem, type ProblemList } from '../kernel/index.js';
import type { ReadEntry, ReadNotice } from './read-spec.js';

/** The longest run of days a calendar may span, about 273 years. */
const LONGEST_SPAN = 100_000;

/** Which days are covered and how, and the one entry that decides each named day. */
export type DayPlan = {
  readonly first: EpochDay;
  readonly length: number;
  /** By day since `first`: how many notices cover it. */
  readonly covering: Int32Array;
  /** By day since `first`: how many of them are official. */
  readonly announcing: Int32Array;
  readonly deciding: ReadonlyMap<EpochDay, ReadEntry>;
};

const NOTHING: DayPlan = {
  first: 0,
  length: 0,
  covering: new Int32Array(0),
  announcing: new Int32Array(0),
  deciding: new Map(),
};

/** Whether an official notice covers a day. */
export const isAnnounced = ({ announcing, first }: Pick<DayPlan, 'announcing' | 'first'>, day: EpochDay): boolean =>
  (announcing[day - first] ?? 0) > 0;

/** By day since `first`: how many of the notices cover it. */
function coverCounts(notices: readonly ReadNotice[], first: EpochDay, length: number): Int32Array {
  const counts = new Int32Array(length + 1);
  for (const { from, to } of notices) {
    counts[from - first] = (counts[from - first] as number) + 1;
    counts[to - first + 1] = (counts[to - first + 1] as number) - 1;
  }
  for (let at = 1; at <= length; at += 1) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

const outsideNotice = ({ entry, path, notice }: ReadEntry): Problem => ({
  code: 'calendar/entry-outside-notice',
  path,
  severity: 'error',
  value: entry.on,
  accepted: `${notice.covers.from}..${notice.covers.to}`,
});

const namedTwice = ({ entry, path }: ReadEntry, other: ReadEntry): Problem => ({
  code:
    (entry.kind === 'swapped-work') === (other.entry.kind === 'swapped-work')
      ? 'calendar/duplicate-entry'
      : 'calendar/off-and-worked',
  path,
  severity: 'error',
  value: [entry.on, entry.kind],
  accepted: `one entry a day; ${other.path.join('.')} says ${other.entry.kind}`,
});

function decidingEntries(
  notices: readonly ReadNotice[],
  announced: Pick<DayPlan, 'announcing' | 'first'>,
  problems: ProblemList,
): ReadonlyMap<EpochDay, ReadEntry> {
  const deciding = new Map<EpochDay, ReadEntry>();
  const decide = (read: ReadEntry) => {
    const other = deciding.get(read.day);
    if (other === undefined) deciding.set(read.day, read);
    else problems.add(namedTwice(read, other));
  };
  for (const { notice, from, to, entries } of notices) {
    const isDeciding = (day: EpochDay) => notice.certainty === 'official' || !isAnnounced(announced, day);
    for (const read of entries) {
      if (read.day < from || read.day > to) problems.add(outsideNotice(read));
      else if (isDeciding(read.day)) decide(read);
    }
  }
  return deciding;
}

/** Lays the notices over the days; every day named twice and every entry outside its notice is added to the problems. */
export function planDays(notices: readonly ReadNotice[], problems: ProblemList): DayPlan {
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
  const official = notices.filter(({ notice }) => notice.certainty === 'official');
  const covering = coverCounts(notices, first, length);
  const announcing = official.length === notices.length ? covering : coverCounts(official, first, length);
  const deciding = decidingEntries(notices, { announcing, first }, problems);
  return { first, length, covering, announcing, deciding };
}
