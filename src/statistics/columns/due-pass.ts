import { MOST_DAYS, nthWorkingDayIn } from '../../calendar/inside.js';
import { NO_DAY } from '../../kernel/index.js';
import { BAD_DUE, type ColumnJob } from './column-job.js';

/** The n-th working day after a day; `BAD_DUE` when the calendar does not reach it. */
function nthOrBad(tables: ColumnJob['tables'], day: number, n: number): number {
  const reached = nthWorkingDayIn(tables, day, n);
  return reached === NO_DAY ? BAD_DUE : reached;
}

/** Due days of limits by a calendar without gaps: the working ordinal of the receipt, the limit more, the day of that ordinal. */
function byLimit({ tables, received, due }: ColumnJob, limit: Int32Array, { from, to }: Rows): void {
  const { first, ordinal, dayAt } = tables;
  const length = ordinal.length;
  const total = dayAt.length;
  for (let row = from; row < to; row += 1) {
    // `| 0` keeps the engine in 32 bits; an unsigned comparison asks for both bounds
    const at = ((received[row] as number) - first) | 0;
    const step = ((limit[row] as number) - 1) | 0;
    let day = BAD_DUE;
    if (at >>> 0 < length && step >>> 0 < MOST_DAYS) {
      const reached = ((ordinal[at] as number) + step) | 0;
      if (reached < total) day = dayAt[reached] as number;
    }
    due[row] = day;
  }
}

/** The same by a calendar with gaps, none of which lies on the way. */
function byLimitOverGaps({ tables, received, due }: ColumnJob, limit: Int32Array, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) {
    const n = limit[row] as number;
    due[row] = n >= 1 && n <= MOST_DAYS ? nthOrBad(tables, received[row] as number, n) : BAD_DUE;
  }
}

/** Due days as they are stored, which must be days of the calendar. */
function asStored({ tables, due }: ColumnJob, stored: Int32Array, { from, to }: Rows): void {
  const { first } = tables;
  const length = tables.ordinal.length;
  for (let row = from; row < to; row += 1) {
    const day = stored[row] as number;
    due[row] = day === NO_DAY || ((day - first) | 0) >>> 0 < length ? day : BAD_DUE;
  }
}

/** Due days moved by the working days that a clock stood still, counted from the day itself: a rest day moved by one is the next working day. */
function moveBySuspended({ tables, due }: ColumnJob, suspended: Int32Array, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) {
    const n = suspended[row] as number;
    if (n === 0) continue;
    const day = due[row] as number;
    if (n < 0 || n > MOST_DAYS) due[row] = BAD_DUE;
    else if (day !== NO_DAY && day !== BAD_DUE) due[row] = nthOrBad(tables, day, n);
  }
}

/** Some rows: the first, and the one after the last. */
export type Rows = { from: number; to: number };

/** The first pass over some rows: when each is due, or `BAD_DUE`. */
export function duePass(job: ColumnJob, rows: Rows): void {
  const { tables, limit, stored, suspended } = job;
  if (stored !== null) asStored(job, stored, rows);
  else if (limit !== null) (tables.uncovered === null ? byLimit : byLimitOverGaps)(job, limit, rows);
  if (suspended !== null) moveBySuspended(job, suspended, rows);
}
