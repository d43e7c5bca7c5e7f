import type { WorkingCalendar } from '../calendar/index.js';
import { countWorkingDays } from '../calendar/inside.js';
import { type CivilDate, toEpochDay } from '../kernel/index.js';

/** Days left before a due date; negative once it has passed. */
export type DaysRemaining = {
  /** Working days after `on`, up to and including the due date. */
  readonly working: number;
  /** Calendar days. */
  readonly calendar: number;
};

/**
 * How many days are left before a due date.
 *
 * @param dueOn - The due date.
 * @param on - The day that asks, itself not counted: 0 on the due date, negative after it.
 * @param calendar - The days the office works.
 * @returns Working and calendar days in `(on, dueOn]`.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { daysRemaining } from 'motcua/deadline';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * daysRemaining('2026-11-26', '2026-11-20', vietnamCalendar); // => { working: 3, calendar: 6 }
 * daysRemaining('2026-11-20', '2026-11-23', vietnamCalendar); // => { working: -1, calendar: -3 }
 * ```
 */
export function daysRemaining(dueOn: CivilDate, on: CivilDate, calendar: WorkingCalendar): DaysRemaining {
  return { working: countWorkingDays(calendar, on, dueOn), calendar: toEpochDay(dueOn) - toEpochDay(on) };
}
