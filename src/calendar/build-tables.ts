import { type EpochDay, fromEpochDay } from '../kernel/index.js';
import { COVERED, PROJECTED, WORKING } from './day-mark.js';
import type { DaySpan } from './notice.js';
import type { DayTables } from './working-calendar.js';

/** By day: how many days up to and including it have these bits of a mask and no others. */
function countUpTo(marks: Uint8Array, mask: number, bits: number): Int32Array {
  let count = 0;
  return Int32Array.from(marks, (mark) => {
    if ((mark & mask) === bits) count += 1;
    return count;
  });
}

/**
 * The tables of a run of marked days, whose first and last are covered. One pass over the days does for most calendars: cold starts
 * compile with cold code.
 */
export function buildTables(first: EpochDay, marks: Uint8Array, entries: DayTables['entries']): DayTables {
  const length = marks.length;
  const ordinal = new Int32Array(length);
  const dayAt = new Int32Array(length);
  let [worked, seen] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const mark = marks[at] as number;
    if ((mark & WORKING) !== 0) {
      dayAt[worked] = first + at;
      worked += 1;
    }
    seen |= mark;
    ordinal[at] = worked;
  }
  return {
    first,
    last: first + length - 1,
    ordinal,
    dayAt: dayAt.slice(0, worked),
    marks,
    // a day nobody covers has no bits at all
    uncovered: marks.includes(0) ? countUpTo(marks, COVERED, 0) : null,
    projected: (seen & PROJECTED) === 0 ? null : countUpTo(marks, PROJECTED, PROJECTED),
    entries,
  };
}

/** The covered days of the tables, as runs in order. */
export function coverageOf({ first, last, marks, uncovered }: DayTables): readonly DaySpan[] {
  if (uncovered === null) return [{ from: fromEpochDay(first), to: fromEpochDay(last) }];
  const runs: DaySpan[] = [];
  let start = 0;
  for (let at = 0; at <= marks.length; at += 1) {
    const covered = at < marks.length && ((marks[at] as number) & COVERED) !== 0;
    if (covered) continue;
    if (at > start) runs.push({ from: fromEpochDay(first + start), to: fromEpochDay(first + at - 1) });
    start = at + 1;
  }
  return runs;
}
