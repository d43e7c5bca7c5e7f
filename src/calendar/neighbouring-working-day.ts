import { type CivilDate, fromEpochDay, NO_DAY, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { coverageText, nearestWorkingDay, requireCovered } from './days.js';
import type { WorkingCalendar } from './working-calendar.js';

function neighbour(calendar: WorkingCalendar, date: CivilDate, direction: 1 | -1): CivilDate {
  const day = toEpochDay(date);
  const found = nearestWorkingDay(calendar, day, direction);
  if (found !== NO_DAY) return fromEpochDay(found);
  requireCovered(calendar, day);
  return refuse('calendar/out-of-coverage', { value: [date, direction], accepted: coverageText(calendar) });
}

/**
 * The first working day on or after a day.
 *
 * @param calendar - A compiled calendar.
 * @param date - The day, within coverage.
 * @returns The day itself when it is worked, else the next working day.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { followingWorkingDay } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * followingWorkingDay(vietnamCalendar, '2026-02-14'); // => '2026-02-23'
 * ```
 */
export const followingWorkingDay = (calendar: WorkingCalendar, date: CivilDate): CivilDate =>
  neighbour(calendar, date, 1);

/**
 * The last working day on or before a day.
 *
 * @param calendar - A compiled calendar.
 * @param date - The day, within coverage.
 * @returns The day itself when it is worked, else the previous working day.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { precedingWorkingDay } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * precedingWorkingDay(vietnamCalendar, '2026-02-22'); // => '2026-02-13'
 * ```
 */
export const precedingWorkingDay = (calendar: WorkingCalendar, date: CivilDate): CivilDate =>
  neighbour(calendar, date, -1);
