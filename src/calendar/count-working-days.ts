import { type CivilDate, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { coverageText, covers, requireCovered, workingDaysBetween } from './days.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * How many working days lie after one day, up to and including another.
 *
 * Antisymmetric and additive: swapping the days changes the sign, and a way over a third day adds up.
 *
 * @param calendar - A compiled calendar.
 * @param from - The day to count from, itself not counted.
 * @param to - The day to count to, itself counted when worked.
 * @returns Working days in `(from, to]`; negative when `to` comes first.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { countWorkingDays } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * countWorkingDays(vietnamCalendar, '2026-11-20', '2026-11-26'); // => 3
 * countWorkingDays(vietnamCalendar, '2026-11-26', '2026-11-20'); // => -3
 * ```
 */
export function countWorkingDays(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number {
  const [start, end] = [toEpochDay(from), toEpochDay(to)];
  if (!covers(calendar, start, end)) {
    requireCovered(calendar, start);
    requireCovered(calendar, end);
    return refuse('calendar/out-of-coverage', { value: `${from}..${to}`, accepted: coverageText(calendar) });
  }
  return workingDaysBetween(calendar, start, end);
}
