import { type CivilDate, fromEpochDay, type LocalDateTime } from '../kernel/index.js';
import { localDateTime } from '../kernel/inside.js';
import { type Decision, decide } from './decide.js';
import type { DeadlineQuery } from './query.js';

/** The day a result is due (ngày hẹn trả). */
export type DueDate = {
  /** The day; the office keeps its promise until the end of it. */
  readonly dueOn: CivilDate;
  /** The minute, for limits in hours and minutes. */
  readonly dueAt?: LocalDateTime;
  /** `provisional` when a day between receipt and due date is only projected. */
  readonly certainty: 'official' | 'provisional';
  /** The version of the calendar it was computed with. */
  readonly calendarVersion: string;
  /** The id of the policy it was computed with. */
  readonly policy: string;
};

/**
 * Picks the due date from the record that decided it.
 *
 * @internal
 */
export function pickDueDate(decision: Decision, { calendar, policy }: DeadlineQuery): DueDate {
  const { dueDay, dueMinute } = decision;
  return {
    dueOn: fromEpochDay(dueDay),
    ...(dueMinute === null ? {} : { dueAt: localDateTime(dueDay, dueMinute) }),
    certainty: decision.isProvisional ? 'provisional' : 'official',
    calendarVersion: calendar.version,
    policy: policy.id,
  };
}

/**
 * When a result is due.
 *
 * The receipt counts on its own day, moved by a cut-off (the limit's own, else the policy's) and, where the policy says so,
 * off a rest day. That day is not counted. Working days count worked days only, a swapped-work Saturday included; calendar
 * days, weeks, months and years end by the calendar (a missing day by policy) and, ending on a rest day, go on to the next
 * working day where the policy rolls that kind of day. `hour` and `minute` run through rest days and do not roll.
 * `working-hour`, and the fraction of a `working-day`, run within the sessions of a calendar with office hours.
 *
 * @param query - Receipt, limit, calendar and policy. In Viet Nam, `...vietnam(receivedAt)` brings the last two.
 * @returns The due date, with the version of the calendar and the id of the policy.
 * @throws `kernel/not-a-date-time`; `calendar/out-of-coverage` when the receipt, the due date or the way to it has no
 * notice; `deadline/unknown-unit`, `deadline/amount-out-of-bounds`, `deadline/fraction-not-allowed`, `deadline/not-a-sum`
 * for what is not a limit; `deadline/invalid-policy`; `kernel/not-a-time` for a cut-off that is no time;
 * `calendar/no-hours` when the limit needs office hours the calendar does not have; `deadline/not-official` with the due date
 * that rests on a projected day when `certainty: 'official'` was asked for, `deadline/unknown-certainty` when anything else was.
 *
 * @example
 * ```ts
 * import { dueDate } from 'motcua';
 * import { vietnam } from 'motcua/vn';
 *
 * const receivedAt = '2026-11-20T09:00';
 * const { dueOn } = dueDate({ receivedAt, limit: { amount: 3, unit: 'working-day' }, ...vietnam(receivedAt) });
 * dueOn; // => '2026-11-26'
 * ```
 */
export const dueDate = (query: DeadlineQuery): DueDate => pickDueDate(decide(query), query);
