/**
 * What a procedure promises: definitions with their limits, channels, cases, fees, documents and versions; catalogues of them.
 *
 * @packageDocumentation
 */

export type { SlipProcedure, Span, TimeLimit } from '../deadline/index.js';
export type {
  Basis,
  CivilDate,
  Dated,
  Exact,
  Explained,
  IsoWeekday,
  Json,
  LocalDateTime,
  NotParsed,
  Parsed,
  Problem,
  SafeParsed,
  Severity,
  Step,
} from '../kernel/index.js';
export type { AgencyCode } from './agency-code.js';
export { agencyCodeText, parseAgencyCode, safeParseAgencyCode } from './agency-code.js';
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
export type { MeasureUnit } from './limit-measure.js';
export type { ConditionalExtension, Limits, UnreadLimit } from './limits.js';
export type { OnlineLevel } from './online-level.js';
export type { PortalFinding, PortalFindingCode } from './portal/finding-codes.js';
export { portalFindingSeverities } from './portal/finding-codes.js';
export type { FindingCount, MinistryQuality, PortalQuality } from './portal/portal-quality.js';
export { portalQuality } from './portal/portal-quality.js';
export type { PortalImport, PortalImportOptions } from './portal/procedure-from-portal.js';
export { procedureFromPortal } from './portal/procedure-from-portal.js';
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
export type { Reduction } from './reduction.js';
export { reduction } from './reduction.js';
export type { RepealedText } from './repealed-text.js';
export type { HeldBy, ProcedureForm, ProcedureResult, RequiredDocument } from './required-document.js';
export { parseProcedure, procedureSchema, safeParseProcedure } from './schema.js';
export { slipProcedure } from './slip-procedure.js';
export type { Subject, SubjectKind } from './subject.js';
export type { CatalogueOn, CostQuestion, Cut, ThreeReductions } from './three-reductions.js';
export { threeReductions } from './three-reductions.js';
