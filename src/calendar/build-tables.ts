import { type EpochDay, fromEpochDay } from '../kernel/index.js';
import { COVERED, PROJECTED, WORKING } from './day-mark.js';
import type { DaySpan } from './notice.js';
import type { DayTables } from './working-calendar.js';

/** The tables of a run of marked days, whose first and last are covered. One pass, for cold starts compile with cold code. */
export function buildTables(first: EpochDay, marks: Uint8Array, entries: DayTables['entries']): DayTables {
  const length = marks.length;
  const ordinal = new Int32Array(length);
  const dayAt = new Int32Array(length);
  const uncovered = new Int32Array(length);
  const projected = new Int32Array(length);
  let [worked, gaps, guesses] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const mark = marks[at] as number;
    if ((mark & WORKING) !== 0) {
      dayAt[worked] = first + at;
      worked += 1;
    }
    if ((mark & COVERED) === 0) gaps += 1;
    if ((mark & PROJECTED) !== 0) guesses += 1;
    ordinal[at] = worked;
    uncovered[at] = gaps;
    projected[at] = guesses;
  }
  return {
    first,
    last: first + length - 1,
    ordinal,
    dayAt: dayAt.slice(0, worked),
    marks,
    uncovered: gaps === 0 ? null : uncovered,
    projected: guesses === 0 ? null : projected,
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
