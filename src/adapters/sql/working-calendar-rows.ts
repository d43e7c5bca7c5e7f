import type { WorkingCalendar } from '../../calendar/index.js';
import { tablesOf } from '../../calendar/inside.js';
import { type CivilDate, fromEpochDay, toEpochDay } from '../../kernel/index.js';

/** A day of a calendar as a row of a table. */
export type WorkingCalendarRow = {
  /** The day. */
  readonly date: CivilDate;
  /** Whether it is worked. */
  readonly isWorking: boolean;
  /** How many days are worked from the first of the calendar up to and including it. */
  readonly ordinal: number;
  /** In which of the stretches it lies that the calendar covers without a gap, from 1. Between days of two stretches nobody can count. */
  readonly stretch: number;
};

/**
 * Every day a calendar covers, in order, as rows of a table an engine can join.
 *
 * The due date of a limit of n working days is the worked day whose ordinal is n more than that of the day of receipt, in the same stretch.
 *
 * @param calendar - A compiled calendar.
 * @returns The rows, one at a time.
 * @throws `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { workingCalendarRows } from 'motcua/sql';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const rows = [...workingCalendarRows(vietnamCalendar)];
 * rows[0]; // => { date: '2014-12-01', isWorking: true, ordinal: 1, stretch: 1 }
 * rows.find(({ date }) => date === '2014-12-06')?.isWorking; // => false
 * ```
 */
export function workingCalendarRows(calendar: WorkingCalendar): Generator<WorkingCalendarRow> {
  const tables = tablesOf(calendar);
  return rowsOf(calendar, tables);
}

function* rowsOf({ coverage }: WorkingCalendar, tables: ReturnType<typeof tablesOf>): Generator<WorkingCalendarRow> {
  const { first, ordinal } = tables;
  const upTo = (day: number) => (day < first ? 0 : (ordinal[day - first] as number));
  for (const [at, { from, to }] of coverage.entries()) {
    const last = toEpochDay(to);
    for (let day = toEpochDay(from); day <= last; day += 1) {
      const found = upTo(day);
      yield { date: fromEpochDay(day), isWorking: found > upTo(day - 1), ordinal: found, stretch: at + 1 };
    }
  }
}
