/**
 * One dossier: its events folded into a timeline, what it was as of a day as known on a day, and whether its promise was kept.
 *
 * @packageDocumentation
 */

export type { DeadlinePolicy, DueDate, Span, TimeLimit, WorkingCalendar } from '../deadline/index.js';
export type {
  Basis,
  Choice,
  CivilDate,
  Count,
  Dated,
  Explained,
  Json,
  LocalDateTime,
  Problem,
  SampleRequest,
  Seed,
  Severity,
  Step,
} from '../kernel/index.js';
export type { AgencyReference, Catalogue, Channel, Procedure, ScheduleQuery } from '../procedure/index.js';
export type { AuditCause } from './audit/audit-cause.js';
export { auditCauses } from './audit/audit-cause.js';
export { auditDossiers } from './audit/audit-dossiers.js';
export type {
  AuditAnomaly,
  AuditAnswer,
  AuditDifference,
  AuditPlace,
  BadDossier,
  CauseCount,
  DossierAudit,
  NotComparable,
  NotComparableReason,
  SampledDossier,
} from './audit/audit-result.js';
export type { AuditedDossier, AuditHistory, AuditRow, RecordedAnswer } from './audit/audit-row.js';
export type { AuditOptions } from './audit/audit-setting.js';
export type { AuditThresholds } from './audit/audit-thresholds.js';
export { auditThresholds } from './audit/audit-thresholds.js';
export type { DossierClass, Timeliness } from './classes.js';
export { classes } from './classes.js';
export type { Classification, ClassifyOptions, DaysLate } from './classify.js';
export { classify } from './classify.js';
export type { DossierContext } from './context.js';
export type { Granularity } from './distance-in-day.js';
export type * from './dossier-event.js';
export type {
  ApologyRule,
  DossierPolicy,
  DossierRules,
  GrantRule,
  LeadTime,
  SupplementRule,
  SuspensionRule,
} from './dossier-policy.js';
export type { DossierRow, Outcome } from './dossier-row.js';
export type { DossierState, DossierStatus, DueDates, NationalStatus } from './dossier-state.js';
export type { DossierFacts } from './facts.js';
export type { Delay } from './interlinked/delay.js';
export type { AgencyDelay, DelayShares, StepDelay } from './interlinked/delay-result.js';
export { delayShares } from './interlinked/delay-shares.js';
export type { StateOptions } from './state-as-of.js';
export { stateAsOf } from './state-as-of.js';
export type { RowOptions } from './state-from-row.js';
export { stateFromRow } from './state-from-row.js';
export type { SuspensionCause } from './suspension-cause.js';
export type { SafeTimeline, Timeline, TimelineOptions } from './timeline.js';
export { safeTimeline, timeline } from './timeline.js';
