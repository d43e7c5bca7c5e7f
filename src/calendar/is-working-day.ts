import { type CivilDate, toEpochDay } from '../kernel/index.js';
import { isWorking, requireCovered } from './days.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Whether the office works on a day.
 *
 * @param calendar - A compiled calendar.
 * @param date - The day, within the calendar's coverage.
 * @returns `true` on a working day, a swapped-work Saturday included.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'motcua';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * isWorkingDay(vietnamCalendar, '2026-11-24'); // => false
 * isWorkingDay(vietnamCalendar, '2026-08-22'); // => true
 * isWorkingDay(vietnamCalendar, '2030-01-01'); // throws 'calendar/out-of-coverage'
 * ```
 */
export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return isWorking(calendar, requireCovered(calendar, toEpochDay(date)));
}
