import { NO_DAY } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { MOST_DAYS, nthWorkingDayIn, tablesOf } from './days.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A column of days and a column of amounts, of equal length. */
export type WorkingDaysColumns = {
  /** Epoch days to count from. */
  readonly days: Int32Array;
  /** Working days to add to each, -36,600 to 36,600. */
  readonly n: Int32Array;
  /** Where to write the answers; a new column when absent. */
  readonly out?: Int32Array;
};

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
  for (let row = 0; row < days.length; row += 1) {
    const amount = n[row] as number;
    const isBounded = amount >= -MOST_DAYS && amount <= MOST_DAYS;
    result[row] = isBounded ? nthWorkingDayIn(tables, days[row] as number, amount) : NO_DAY;
  }
  return result;
}
