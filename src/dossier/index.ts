/**
 * One dossier: its events folded into a timeline, what it was as of a day as known on a day, and whether its promise was kept.
 *
 * @packageDocumentation
 */

export type { DeadlinePolicy, DueDate, Span, TimeLimit, WorkingCalendar } from '../deadline/index.js';
export type {
  Basis,
  Bilingual,
  Choice,
  CivilDate,
  Count,
  Dated,
  Explained,
  Json,
  LocalDateTime,
  NotParsed,
  Parsed,
  Problem,
  RowDates,
  SafeParsed,
  SampleRequest,
  Seed,
  Severity,
  Step,
} from '../kernel/index.js';
export type {
  AgencyReference,
  Catalogue,
  Channel,
  Procedure,
  ProcedureName,
  ScheduleQuery,
} from '../procedure/index.js';
export type { AuditCause } from './audit/audit-cause.js';
export { auditCauses } from './audit/audit-cause.js';
export { auditDossiers } from './audit/audit-dossiers.js';
export type { AuditOptions } from './audit/audit-options.js';
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
export type { AuditThresholds } from './audit/audit-thresholds.js';
export { auditThresholds } from './audit/audit-thresholds.js';
export type { DossierClass, Timeliness } from './classes.js';
export { classes } from './classes.js';
export type { Classification, ClassifyOptions, DaysLate } from './classify.js';
export { classify } from './classify.js';
export type { DossierContext } from './context.js';
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
export type { DueDateChange } from './due-date-changes.js';
export { dueDateChanges } from './due-date-changes.js';
export { dossierEventSchema } from './event-schema.js';
export type { AnonymiseOptions } from './exchange/anonymised.js';
export { anonymised } from './exchange/anonymised.js';
export type { DossierColumn, DossierRowMapping, WholeDossierRowMapping } from './exchange/dossier-row-mapping.js';
export { dossierRowMapping } from './exchange/dossier-row-mapping.js';
export type { DossierRows } from './exchange/dossier-rows-from-rows.js';
export { dossierRowsFromRows } from './exchange/dossier-rows-from-rows.js';
export type { EventColumn, EventRowMapping, RowEventKind, WholeEventRowMapping } from './exchange/event-row-mapping.js';
export { eventRowMapping } from './exchange/event-row-mapping.js';
export type { EventRows } from './exchange/events-from-rows.js';
export { eventsFromRows } from './exchange/events-from-rows.js';
export type { RowReport } from './exchange/read-rows.js';
export type { ColumnNames, RowWords } from './exchange/row-mapping.js';
export type { StatusCause, StatusEntry } from './exchange/status-entry.js';
export type { StatusHistoryOptions, StatusImport } from './exchange/status-history.js';
export { eventsFromStatusHistory } from './exchange/status-history.js';
export type { Kept } from './exchange/treatments.js';
export { explainTimeline } from './explain-timeline.js';
export type { DossierFacts } from './facts.js';
export type { Granularity } from './fine-distance.js';
export type { Delay } from './interlinked/delay.js';
export type { AgencyDelay, DelayShares, StepDelay } from './interlinked/delay-result.js';
export { delayShares } from './interlinked/delay-shares.js';
export type { ApologyWords } from './letters/apology-letter.js';
export { apologyLetter } from './letters/apology-letter.js';
export { checkApology } from './letters/check-apology.js';
export type { Letter, LetterValue, LetterValues } from './letters/letter.js';
export type { LetterCount, LetterCounts, LetterCountsOptions, LetterPeriod } from './letters/letter-counts.js';
export { letterCounts } from './letters/letter-counts.js';
export type { CourtesyLetter, Enclosure, LetterKind, SentLetter } from './letters/letter-kind.js';
export type { LetterCause, LetterOwed, LetterStatus } from './letters/letter-owed.js';
export type { FamilyEvent, LetterRule } from './letters/letter-rule.js';
export type { LetterOptions } from './letters/letters-owed.js';
export { lettersOwed } from './letters/letters-owed.js';
export type { PartlyParsed, SafeParsedList } from './list-schema.js';
export type { MomentKind, NextMoment, NextMomentsOptions } from './next-moments.js';
export { nextMoments } from './next-moments.js';
export type { OwnRules, PolicyQuery } from './policy-for.js';
export { policyFor } from './policy-for.js';
export { dossierPolicySchema, parseDossierPolicy, safeParseDossierPolicy } from './policy-schema.js';
export type { AsOf } from './registers/acts-as-of.js';
export { checkNotice } from './registers/check-notice.js';
export type { ControlSheet, HandOver } from './registers/control-sheet.js';
export { controlSheet } from './registers/control-sheet.js';
export type { DossierDetails, RegisteredDossier } from './registers/dossier-details.js';
export type { DossierForm, FormItem, PaperKind, Signer } from './registers/dossier-form.js';
export type { DossierRegister, NumberedRow, RegisterField, RegisterOptions } from './registers/dossier-register.js';
export { dossierRegister } from './registers/dossier-register.js';
export type { FormByKind, FormByName, FormQuery } from './registers/form-of.js';
export { formOf } from './registers/form-of.js';
export type { DossierNotice, NoticeKind } from './registers/notice-of.js';
export { noticeOf } from './registers/notice-of.js';
export type { RegisterRow } from './registers/register-row.js';
export { registerRow } from './registers/register-row.js';
export {
  dossierRowSchema,
  parseDossierRow,
  parseDossierRows,
  safeParseDossierRow,
  safeParseDossierRows,
} from './row-schema.js';
export { parseDossierEvents, safeParseDossierEvents } from './schema.js';
export type { StateOptions } from './state-as-of.js';
export { stateAsOf } from './state-as-of.js';
export type { RowOptions } from './state-from-row.js';
export { stateFromRow } from './state-from-row.js';
export type { SuspensionCause } from './suspension-cause.js';
export type { SafeTimeline, Timeline } from './timeline.js';
export { safeTimeline, timeline } from './timeline.js';
export type { TimelineOptions } from './timeline-options.js';
export type { TimelineReader } from './timeline-reader.js';
export { timelineReader } from './timeline-reader.js';
export type { TimeSpent, WorkingTime } from './working-time.js';
export { workingTime } from './working-time.js';
