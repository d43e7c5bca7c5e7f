import { type EpochDay, fromEpochDay } from '../kernel/index.js';
import { COVERED, PROJECTED, WORKING } from './day-mark.js';
import type { DaySpan } from './notice.js';
import type { DayTables } from './working-calendar.js';

/** How many of the days up to and including each have a bit, or `null` when none has. */
function runningCount(marks: Uint8Array, has: (mark: number) => boolean): Int32Array | null {
  const counts = new Int32Array(marks.length);
  let count = 0;
  for (let at = 0; at < marks.length; at += 1) {
    if (has(marks[at] as number)) count += 1;
    counts[at] = count;
  }
  return count === 0 ? null : counts;
}

/** The tables of a run of marked days, whose first and last are covered. */
export function buildTables(first: EpochDay, marks: Uint8Array, entries: DayTables['entries']): DayTables {
  const ordinal = runningCount(marks, (mark) => (mark & WORKING) !== 0) ?? new Int32Array(marks.length);
  const dayAt = new Int32Array(ordinal.at(-1) ?? 0);
  for (let at = 0; at < marks.length; at += 1) {
    if (((marks[at] as number) & WORKING) !== 0) dayAt[(ordinal[at] as number) - 1] = first + at;
  }
  return {
    first,
    last: first + marks.length - 1,
    ordinal,
    dayAt,
    marks,
    uncovered: runningCount(marks, (mark) => (mark & COVERED) === 0),
    projected: runningCount(marks, (mark) => (mark & PROJECTED) !== 0),
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
