/**
 * What a procedure promises: its internal process, and how it is announced and posted.
 *
 * @packageDocumentation
 */

export type { DeadlinePolicy, DueDate, Span, SpanUnit, TimeLimit, WorkingCalendar } from '../deadline/index.js';
export type {
  Basis,
  Bilingual,
  Choice,
  CivilDate,
  Count,
  Dated,
  LocalDateTime,
  LocalTime,
  Problem,
  Severity,
} from '../kernel/index.js';
export type { Announcement } from './announcement.js';
export type { Channel } from './channel.js';
export type { ChannelOffer, ProcedureCase } from './channel-offer.js';
export type { Commitment } from './commitment.js';
export type { Fee } from './fee.js';
export type { HandlingLevel, Level } from './level.js';
export type { ConditionalExtension, Limits, UnreadLimit } from './limits.js';
export type { OnlineLevel } from './online-level.js';
export type { CheckPostingOptions } from './posting/check-posting.js';
export { checkPosting } from './posting/check-posting.js';
export type { Completeness, CompletenessOptions, PartState } from './posting/completeness.js';
export { completeness } from './posting/completeness.js';
export type {
  AnnounceBy,
  ByMaking,
  MakingKind,
  PartRule,
  PostingRules,
  ProcedurePart,
} from './posting/posting-rules.js';
export type { DutyShare, PostingShares, PostingSharesOptions } from './posting/posting-shares.js';
export { postingShares } from './posting/posting-shares.js';
export type { Duty, Publicity, PublicityOptions } from './posting/publicity.js';
export { publicity } from './posting/publicity.js';
export type {
  AgencyReference,
  ForeignId,
  Mechanism,
  Procedure,
  ProcedureAgencies,
  ProcedureField,
  ProcedureName,
  Remark,
} from './procedure.js';
export type { CheckProcessOptions } from './process/check-process.js';
export { checkProcess } from './process/check-process.js';
export type { CriticalPath } from './process/critical-paths.js';
export { criticalPaths } from './process/critical-paths.js';
export type { Holder, Holding } from './process/holder-on.js';
export { holderOn } from './process/holder-on.js';
export { lateSteps } from './process/late-steps.js';
export type { Process, ProcessStep, StepCase } from './process/process.js';
export type { ProcessFacts } from './process/process-facts.js';
export { processSchedule } from './process/process-schedule.js';
export type { ProcessCalendars } from './process/read-process.js';
export type { ProcessSchedule, ScheduledStep, ScheduleQuery } from './process/schedule.js';
export type { StepQuery } from './process/step-due.js';
export type { HeldBy, ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
export type { Subject, SubjectKind } from './subject.js';
