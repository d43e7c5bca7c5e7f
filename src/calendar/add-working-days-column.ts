import { NO_DAY } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { WORKING } from './day-mark.js';
import { MOST_DAYS, nthWorkingDayIn, tablesOf } from './days.js';
import type { DayTables, WorkingCalendar } from './working-calendar.js';

/** A column of days and a column of amounts, of equal length. */
export type WorkingDaysColumns = {
  /** Epoch days to count from. */
  readonly days: Int32Array;
  /** Working days to add to each, -36,600 to 36,600. */
  readonly n: Int32Array;
  /** Where to write the answers; a new column when absent. */
  readonly out?: Int32Array;
};

/** Rows of a calendar without gaps: {@link nthWorkingDayIn} with the tables at hand, for this loop runs a hundred million times. */
function fillUnbroken(tables: DayTables, days: Int32Array, n: Int32Array, out: Int32Array): void {
  const { first, ordinal, dayAt, marks } = tables;
  const [length, total, rows] = [ordinal.length, dayAt.length, days.length];
  for (let row = 0; row < rows; row += 1) {
    const day = days[row] as number;
    const amount = n[row] as number;
    const at = day - first;
    // one unsigned comparison asks for both bounds
    if (at >>> 0 >= length || (amount + MOST_DAYS) >>> 0 > 2 * MOST_DAYS) {
      out[row] = NO_DAY;
      continue;
    }
    // going back from a working day, it must not count itself
    const own = amount > 0 ? 1 : ((marks[at] as number) & WORKING) / WORKING;
    const index = (ordinal[at] as number) + amount - own;
    out[row] = amount === 0 ? day : index >>> 0 < total ? (dayAt[index] as number) : NO_DAY;
  }
}

function fillWithGaps(tables: DayTables, days: Int32Array, n: Int32Array, out: Int32Array): void {
  for (let row = 0; row < days.length; row += 1) {
    const amount = n[row] as number;
    const isBounded = amount >= -MOST_DAYS && amount <= MOST_DAYS;
    out[row] = isBounded ? nthWorkingDayIn(tables, days[row] as number, amount) : NO_DAY;
  }
}

/**
 * Adds working days to a whole column of epoch days, row by row as {@link addWorkingDays} does.
 *
 * @param calendar - A compiled calendar.
 * @param columns - `days` and `n` of equal length, and optionally `out` of the same.
 * @returns `out`, or a new column. A row that `addWorkingDays` would refuse is `NO_DAY` (-2147483648), never a throw.
 * @throws `calendar/column-lengths` when the lengths differ, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { addWorkingDaysColumn, fromEpochDay, NO_DAY, toEpochDay } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const days = Int32Array.of(toEpochDay('2026-11-20'), toEpochDay('2031-01-01'));
 * const due = addWorkingDaysColumn(vietnamCalendar, { days, n: Int32Array.of(3, 3) });
 * fromEpochDay(due[0] ?? NO_DAY); // => '2026-11-26'
 * due[1]; // => -2147483648
 * ```
 */
export function addWorkingDaysColumn(calendar: WorkingCalendar, { days, n, out }: WorkingDaysColumns): Int32Array {
  const result = out ?? new Int32Array(days.length);
  if (n.length !== days.length || result.length !== days.length) {
    return refuse('calendar/column-lengths', {
      value: [days.length, n.length, result.length].join(', '),
      accepted: 'equal lengths',
    });
  }
  const tables = tablesOf(calendar);
  if (tables.uncovered === null) fillUnbroken(tables, days, n, result);
  else fillWithGaps(tables, days, n, result);
  return result;
}
