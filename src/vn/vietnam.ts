import type { WorkingCalendar } from '../calendar/index.js';
import type { DossierPolicy } from '../dossier/index.js';
import { type CivilDate, inForce, type LocalDateTime } from '../kernel/index.js';
import type { Disposition } from '../statistics/index.js';
import { vietnamCalendar } from './civil-service-calendar.js';
import { dispositions } from './dispositions.js';
import { policies } from './policies.js';

/** What the law of Viet Nam brings to every verb. */
export type Vietnam = {
  /** The working days of the civil service; always the same compiled calendar. */
  readonly calendar: WorkingCalendar;
  /** How limits are counted, and what dossiers live by, under the law in force on the day. */
  readonly policy: DossierPolicy;
  /** Where reports tell dossiers their forms do not speak of, on the day. */
  readonly disposition: Disposition;
};

/**
 * The calendar of Viet Nam, the policy and the disposition in force on a day, to be spread into any verb.
 *
 * @param on - The day of receipt (or a moment of it), 2014-12-01 or later: a dossier keeps the law of that day.
 * @returns The calendar, the policy and the disposition of reports.
 * @throws `kernel/not-a-date-time`, `kernel/not-in-force` before 2014-12-01.
 *
 * @example
 * ```ts
 * import { dueDate } from 'motcua';
 * import { vietnam } from 'motcua/vn';
 *
 * const receivedAt = '2024-04-26T09:00';
 * dueDate({ receivedAt, limit: { amount: 3, unit: 'working-day' }, ...vietnam(receivedAt) }).dueOn; // => '2024-05-04'
 * ```
 */
export const vietnam = (on: CivilDate | LocalDateTime): Vietnam => ({
  calendar: vietnamCalendar,
  policy: inForce(policies, on),
  disposition: inForce(dispositions, on),
});
