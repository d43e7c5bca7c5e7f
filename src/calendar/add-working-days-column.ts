import { NO_DAY } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
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

/** The rows from one to another, each as {@link nthWorkingDayIn} answers it. */
function fillRows(tables: DayTables, { days, n, out }: Required<WorkingDaysColumns>, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const amount = n[row] as number;
    const isBounded = amount >= -MOST_DAYS && amount <= MOST_DAYS;
    out[row] = isBounded ? nthWorkingDayIn(tables, days[row] as number, amount) : NO_DAY;
  }
}

/**
 * Four rows at a time while all four count forward to a day of the tables, which is what nearly every row does; any other four
 * go row by row. Measured, four rows at once take half the time of one after the other.
 */
function fillUnbroken(tables: DayTables, columns: Required<WorkingDaysColumns>): void {
  const { days, n, out } = columns;
  const { first, ordinal, dayAt } = tables;
  const length = ordinal.length;
  const total = dayAt.length;
  const rows = days.length;
  const inFours = rows - (rows % 4);
  for (let row = 0; row < inFours; row += 4) {
    // `| 0` keeps the engine in 32 bits; an unsigned comparison asks for both bounds
    const stepA = ((n[row] as number) - 1) | 0;
    const stepB = ((n[row + 1] as number) - 1) | 0;
    const stepC = ((n[row + 2] as number) - 1) | 0;
    const stepD = ((n[row + 3] as number) - 1) | 0;
    const atA = ((days[row] as number) - first) | 0;
    const atB = ((days[row + 1] as number) - first) | 0;
    const atC = ((days[row + 2] as number) - first) | 0;
    const atD = ((days[row + 3] as number) - first) | 0;
    const isForward =
      stepA >>> 0 < MOST_DAYS && stepB >>> 0 < MOST_DAYS && stepC >>> 0 < MOST_DAYS && stepD >>> 0 < MOST_DAYS;
    if (isForward && atA >>> 0 < length && atB >>> 0 < length && atC >>> 0 < length && atD >>> 0 < length) {
      const a = ((ordinal[atA] as number) + stepA) | 0;
      const b = ((ordinal[atB] as number) + stepB) | 0;
      const c = ((ordinal[atC] as number) + stepC) | 0;
      const d = ((ordinal[atD] as number) + stepD) | 0;
      if (a < total && b < total && c < total && d < total) {
        out[row] = dayAt[a] as number;
        out[row + 1] = dayAt[b] as number;
        out[row + 2] = dayAt[c] as number;
        out[row + 3] = dayAt[d] as number;
        continue;
      }
    }
    fillRows(tables, columns, row, row + 4);
  }
  fillRows(tables, columns, inFours, rows);
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
  const columns = { days, n, out: result };
  if (tables.uncovered === null) fillUnbroken(tables, columns);
  else fillRows(tables, columns, 0, days.length);
  return result;
}
