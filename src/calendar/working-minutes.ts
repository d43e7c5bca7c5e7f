import { type CivilDate, type LocalDateTime, NO_DAY } from '../kernel/index.js';
import { localDateTime, refuse, toMoment } from '../kernel/inside.js';
import { coverageText, covers, requireCovered } from './days.js';
import { hoursOf, type Minute, MOST_MINUTES, positionOf, shiftMinutes } from './minutes.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A covered moment; a bare date is the start of the day, which is its opening as far as office time goes. */
function readMinute(calendar: WorkingCalendar, at: CivilDate | LocalDateTime): Minute {
  const { day, minute } = toMoment(at);
  return { day: requireCovered(calendar, day), minute: minute ?? 0 };
}

/**
 * The moment so many office minutes after another, or before it when `minutes` is negative.
 *
 * Time runs only within the sessions of working days. An amount that exactly fills a session ends at its closing time; going
 * back, it begins at its opening time. 0 gives the moment itself.
 *
 * @param calendar - A calendar with office hours.
 * @param at - The moment to count from, in or out of hours; a bare date is its opening.
 * @param minutes - Whole office minutes, -52,704,000 to 52,704,000.
 * @returns The moment reached, `YYYY-MM-DDTHH:mm`.
 * @throws `calendar/no-hours`, `kernel/not-a-date-time`, `calendar/not-a-minute-count`, `calendar/out-of-coverage`,
 * `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { addWorkingMinutes, withHours } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const sessions = [
 *   { opens: '07:30', closes: '11:30' },
 *   { opens: '13:00', closes: '17:00' },
 * ];
 * const desk = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
 * addWorkingMinutes(desk, '2026-11-18T07:30', 480); // => '2026-11-18T17:00'
 * addWorkingMinutes(desk, '2026-11-18T17:00', -480); // => '2026-11-18T07:30'
 * addWorkingMinutes(vietnamCalendar, '2026-11-18T07:30', 480); // throws 'calendar/no-hours'
 * ```
 */
export function addWorkingMinutes(
  calendar: WorkingCalendar,
  at: CivilDate | LocalDateTime,
  minutes: number,
): LocalDateTime {
  hoursOf(calendar);
  const from = readMinute(calendar, at);
  if (!(Number.isInteger(minutes) && minutes >= -MOST_MINUTES && minutes <= MOST_MINUTES)) {
    return refuse('calendar/not-a-minute-count', { value: minutes, accepted: `${-MOST_MINUTES}..${MOST_MINUTES}` });
  }
  const { day, minute } = shiftMinutes(calendar, from, minutes);
  if (day !== NO_DAY) return localDateTime(day, minute);
  return refuse('calendar/out-of-coverage', { value: [at, minutes], accepted: coverageText(calendar) });
}

/**
 * How many office minutes lie between two moments; negative when `to` comes first.
 *
 * @param calendar - A calendar with office hours.
 * @param from - The moment to count from; a bare date is its opening.
 * @param to - The moment to count to.
 * @returns Office minutes; antisymmetric and additive.
 * @throws `calendar/no-hours`, `kernel/not-a-date-time`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { countWorkingMinutes, withHours } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const sessions = [
 *   { opens: '07:30', closes: '11:30' },
 *   { opens: '13:30', closes: '17:00' },
 * ];
 * const desk = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
 * countWorkingMinutes(desk, '2026-11-18T20:00', '2026-11-19T08:30'); // => 60
 * ```
 */
export function countWorkingMinutes(
  calendar: WorkingCalendar,
  from: CivilDate | LocalDateTime,
  to: CivilDate | LocalDateTime,
): number {
  hoursOf(calendar);
  const [start, end] = [readMinute(calendar, from), readMinute(calendar, to)];
  if (!covers(calendar, start.day, end.day)) {
    return refuse('calendar/out-of-coverage', { value: [from, to], accepted: coverageText(calendar) });
  }
  return positionOf(calendar, end) - positionOf(calendar, start);
}
