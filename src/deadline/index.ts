/**
 * When a promise falls due: limit, receipt, calendar and policy give a due date, and the reasons for it.
 *
 * @packageDocumentation
 */

export type { CalendarSpec, NoticeReference, RestKind, WorkingCalendar } from '../calendar/index.js';
export type {
  Basis,
  Bilingual,
  Choice,
  CivilDate,
  Explained,
  Json,
  LocalDateTime,
  LocalTime,
  NotParsed,
  Parsed,
  Problem,
  SafeParsed,
  Severity,
  Step,
} from '../kernel/index.js';
export type { AppointmentSlip, SlipDetails, SlipProcedure } from './appointment-slip.js';
export { appointmentSlip } from './appointment-slip.js';
export type { DaysRemaining } from './days-remaining.js';
export { daysRemaining } from './days-remaining.js';
export type { CountingRule, DeadlinePolicy, LateAfter } from './deadline-policy.js';
export type { DueDate } from './due-date.js';
export { dueDate } from './due-date.js';
export { explainDueDate } from './explain-due-date.js';
export type { LatestReceiptQuery } from './latest-receipt.js';
export { latestReceipt } from './latest-receipt.js';
export type { ImpactOptions, MovedSlip, NoticeImpact, StuckSlip } from './notice-impact.js';
export { noticeImpact } from './notice-impact.js';
export type { DeadlineQuery } from './query.js';
export type { ReproduceWith, Reproduction } from './reproduce.js';
export { reproduce } from './reproduce.js';
export {
  deadlinePolicySchema,
  parseDeadlinePolicy,
  parseTimeLimit,
  safeParseDeadlinePolicy,
  safeParseTimeLimit,
  timeLimitSchema,
} from './schema.js';
export { appointmentSlipSchema, parseAppointmentSlip, safeParseAppointmentSlip } from './slip-schema.js';
export type { Immediate, ReceiptCutoff, Span, SpanUnit, Sum, TimeLimit } from './time-limit.js';
export { warnFrom } from './warn-from.js';
