import { type CivilDate, fromEpochDay, NO_DAY, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { coverageText, MOST_DAYS, nthWorkingDay, requireCovered } from './days.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * The n-th working day after a day, or before it when `n` is negative. The day itself is never counted, whether it is
 * worked or not; `n` = 0 gives the day itself.
 *
 * @param calendar - A compiled calendar.
 * @param date - The day to count from, within coverage.
 * @param n - How many working days, a whole number from -36,600 to 36,600.
 * @returns The day reached, a working day unless `n` is 0.
 * @throws `kernel/not-a-date`, `calendar/not-a-day-count` when `n` is not such a number, `calendar/out-of-coverage` when the
 * answer, or the way to it, lies outside the calendar; `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'motcua';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * addWorkingDays(vietnamCalendar, '2026-11-20', 3); // => '2026-11-26'
 * addWorkingDays(vietnamCalendar, '2026-11-26', -3); // => '2026-11-20'
 * addWorkingDays(vietnamCalendar, '2026-11-20', 1.5); // throws 'calendar/not-a-day-count'
 * ```
 */
export function addWorkingDays(calendar: WorkingCalendar, date: CivilDate, n: number): CivilDate {
  const day = toEpochDay(date);
  if (!(Number.isInteger(n) && n >= -MOST_DAYS && n <= MOST_DAYS)) {
    return refuse('calendar/not-a-day-count', { value: n, accepted: `${-MOST_DAYS}..${MOST_DAYS}` });
  }
  const reached = nthWorkingDay(calendar, day, n);
  if (reached !== NO_DAY) return fromEpochDay(reached);
  requireCovered(calendar, day);
  return refuse('calendar/out-of-coverage', {
    value: [date, n],
    accepted: coverageText(calendar),
  });
}
