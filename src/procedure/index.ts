/**
 * What a procedure promises: definitions with their limits, channels, cases, fees, documents and versions; catalogues of them.
 *
 * @packageDocumentation
 */

export type {
  DeadlinePolicy,
  DueDate,
  SlipProcedure,
  Span,
  SpanUnit,
  TimeLimit,
  WorkingCalendar,
} from '../deadline/index.js';
export type {
  Basis,
  Bilingual,
  Choice,
  CivilDate,
  Count,
  Dated,
  Exact,
  Explained,
  IsoWeekday,
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
export type { AgencyCode } from './agency-code.js';
export { agencyCodeText, parseAgencyCode, safeParseAgencyCode } from './agency-code.js';
export type { MeasureUnit } from './amounts.js';
export type { Announcement } from './announcement.js';
export type { Catalogue } from './catalogue.js';
export { catalogue, procedureInForce, proceduresInForce } from './catalogue.js';
export type { CatalogueReduction, UnitReduction } from './catalogue-reduction.js';
export { catalogueReduction } from './catalogue-reduction.js';
export type { Channel } from './channel.js';
export { channels } from './channel.js';
export type { ChannelOffer, ProcedureCase } from './channel-offer.js';
export { checkProcedure } from './check-procedure.js';
export type { LimitKind, LimitQuery } from './choose-limit.js';
export type { Commitment } from './commitment.js';
export type { LimitOrder } from './compare-limits.js';
export { compareLimits } from './compare-limits.js';
export type { ComplianceCost, CostAssumptions } from './compliance-cost.js';
export { complianceCost } from './compliance-cost.js';
export type { CatalogueChange, CatalogueDiff } from './diff-catalogues.js';
export { applyDiff, diffCatalogues } from './diff-catalogues.js';
export type { DossierCode } from './dossier-code.js';
export { dossierCodeText, parseDossierCode, safeParseDossierCode } from './dossier-code.js';
export { explainLimitFor } from './explain-limit-for.js';
export type { Fee } from './fee.js';
export type { ProcedureFilter } from './find-procedures.js';
export { findProcedures } from './find-procedures.js';
export type { HandlingLevel, Level } from './level.js';
export { limitFor } from './limit-for.js';
export type { ConditionalExtension, Limits, UnreadLimit } from './limits.js';
export type { OnlineLevel } from './online-level.js';
export type { PortalFinding, PortalFindingCode } from './portal/finding-codes.js';
export { portalFindingSeverities } from './portal/finding-codes.js';
export type { FindingCount, MinistryQuality, PortalQuality } from './portal/portal-quality.js';
export { portalQuality } from './portal/portal-quality.js';
export type { PortalImport, PortalImportOptions } from './portal/procedure-from-portal.js';
export { procedureFromPortal } from './portal/procedure-from-portal.js';
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
export type { ProcedureCode } from './procedure-code.js';
export { parseProcedureCode, procedureCodeText, safeParseProcedureCode } from './procedure-code.js';
export type { Difference, DifferenceKind } from './procedure-differences.js';
export { procedureDifferences } from './procedure-differences.js';
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
export { parseProcess, processSchema, safeParseProcess } from './process/process-schema.js';
export type { ProcessCalendars } from './process/read-process.js';
export type { ProcessSchedule, ScheduledStep, ScheduleQuery } from './process/schedule.js';
export type { StepQuery } from './process/step-due.js';
export type { Reduction } from './reduction.js';
export { reduction } from './reduction.js';
export type { RepealedText } from './repealed-text.js';
export type { HeldBy, ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
export { parseProcedure, procedureSchema, safeParseProcedure } from './schema.js';
export { slipProcedure } from './slip-procedure.js';
export type { Subject, SubjectKind } from './subject.js';
export type { CatalogueOn, CostQuestion, Cut, ThreeReductions } from './three-reductions.js';
export { threeReductions } from './three-reductions.js';
