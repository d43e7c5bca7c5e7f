import type { NoticeReference } from '../calendar/index.js';
import { coveringNotices } from '../calendar/inside.js';
import { type Bilingual, type CivilDate, type LocalDateTime, type Step, toEpochDay } from '../kernel/index.js';
import { toMoment } from '../kernel/inside.js';
import { deadlinePart } from './deadline-part.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import type { DueDate } from './due-date.js';
import { explainDueDate } from './explain-due-date.js';
import type { DeadlineQuery } from './query.js';
import type { TimeLimit } from './time-limit.js';

/** The procedure a slip is about. */
export type SlipProcedure = {
  /** Its code, `1.004222`. */
  readonly code: string;
  /** What it is called. */
  readonly name: Bilingual;
};

/** What a slip says besides the due date. */
export type SlipDetails = {
  /** The procedure. */
  readonly procedure: SlipProcedure;
  /** The day the slip is printed. */
  readonly printedOn: CivilDate;
};

/**
 * An appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả), as plain JSON: the due date with all it was computed from, so that it
 * can be computed again for ever.
 */
export type AppointmentSlip = SlipDetails & {
  /** When the complete dossier was received. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** What was promised. */
  readonly limit: TimeLimit;
  /** The day the result is due. */
  readonly dueOn: CivilDate;
  /** The minute, for limits that have one. */
  readonly dueAt?: LocalDateTime;
  /** Whether every day it rests on was officially announced. */
  readonly certainty: DueDate['certainty'];
  /** The version of the calendar. */
  readonly calendarVersion: string;
  /** The notices that cover the days after the receipt up to the due date. */
  readonly notices: readonly NoticeReference[];
  /** The whole policy it was counted by. */
  readonly policy: DeadlinePolicy;
  /** The steps that led to the due date. */
  readonly because: readonly Step[];
};

/**
 * The slip of a dossier: its due date, the reasons, and everything the answer rests on.
 *
 * @param query - Receipt, limit, calendar and policy, as for {@link dueDate}.
 * @param details - The procedure, and the day the slip is printed.
 * @returns The slip, plain JSON; print it with `slipBlocks` of `motcua/narrator`, compute it again with {@link reproduce}.
 * @throws What {@link dueDate} throws; `kernel/not-a-date` when `printedOn` is none.
 *
 * @example
 * ```ts
 * import { appointmentSlip, reproduce } from 'motcua/deadline';
 * import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
 *
 * const receivedAt = '2025-12-31T09:00';
 * const query = { receivedAt, limit: { amount: 8, unit: 'working-day' } as const, ...vietnam(receivedAt) };
 * const procedure = { code: '1.001456', name: { vi: 'Cấp hộ chiếu phổ thông', en: 'Ordinary passport' } };
 * const slip = appointmentSlip(query, { procedure, printedOn: '2025-12-31' });
 * slip.dueOn; // => '2026-01-13'
 * slip.notices.map(({ id }) => id); // => ['vn-2025', 'vn-2026', 'vn-2026-01-swap']
 * reproduce(slip, { spec: vietnamCalendarSpec }).same; // => true
 * ```
 */
export function appointmentSlip(query: DeadlineQuery, { procedure, printedOn }: SlipDetails): AppointmentSlip {
  toEpochDay(printedOn);
  const { value, because } = explainDueDate(query);
  const { dueOn, dueAt, certainty, calendarVersion } = value;
  const notices = coveringNotices(query.calendar, toMoment(query.receivedAt).day, toEpochDay(dueOn));
  return {
    procedure,
    printedOn,
    receivedAt: query.receivedAt,
    limit: query.limit,
    dueOn,
    ...(dueAt === undefined ? {} : { dueAt }),
    certainty,
    calendarVersion,
    notices,
    policy: deadlinePart(query.policy),
    because,
  };
}
