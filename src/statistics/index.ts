/**
 * Many dossiers: tallies that merge, report forms that balance, named rates, worklists, columns.
 *
 * @packageDocumentation
 */

export type { DossierRules, DossierState, LetterOptions, Timeline } from '../dossier/index.js';
export type { Indicator, IndicatorKind, IndicatorSource, Verification } from '../indicator/index.js';
export type { Basis, Bilingual, Choice, CivilDate, Count, Exact, Explained, Problem, Step } from '../kernel/index.js';
export type { Briefing, BriefingOptions, BriefingPart, Measure06, Movement } from './briefing.js';
export { briefing } from './briefing.js';
export type { NotComparableCause } from './carry-units.js';
export { checkForm, checkForm06 } from './check-form.js';
export { checkSuccession } from './check-succession.js';
export type { ColumnBuffers, ColumnOptions } from './columns/classify-columns.js';
export { classifyColumns } from './columns/classify-columns.js';
export type { BadRows, ClassifiedColumns, ColumnCounts } from './columns/column-counts.js';
export type { DossierColumns } from './columns/dossier-columns.js';
export { mergeColumnCounts } from './columns/merge-column-counts.js';
export type { ColumnKeyName, ColumnKeys } from './columns/tally-from-columns.js';
export { tallyFromColumns } from './columns/tally-from-columns.js';
export type { RateComparison } from './compare-rates.js';
export { compareRates } from './compare-rates.js';
export { cumulate } from './cumulate.js';
export type { Disposition, EndedAs } from './disposition.js';
export { explainForm06 } from './explain-form06.js';
export type { Excluded, Form06, FormFigures, FormHeader, FormRow } from './form-figures.js';
export { form06 } from './form06.js';
export type { Form06Columns } from './form06-columns.js';
export type { ByLevel, Form07bColumns, ProcedureCounts } from './form07b.js';
export { form07b } from './form07b.js';
export type { Period } from './period.js';
export type { ExclusionReason, Place } from './place-of.js';
export type { PublicSnapshot } from './public-snapshot.js';
export { publicSnapshot } from './public-snapshot.js';
export type { Form06Column, Rate, RateDefinition } from './rate.js';
export { rate } from './rate.js';
export type { PartlyExplained, RateBounds, Share } from './rate-bounds.js';
export { rateBounds } from './rate-bounds.js';
export type { FormOptions } from './report-figures.js';
export { reportFigures } from './report-figures.js';
export type { ColumnContent, FormColumn, FormConstraint, ReportForm } from './report-form.js';
export type { PeriodOfYear, ReportingCalendar } from './reporting-period.js';
export { reportingPeriod } from './reporting-period.js';
export type { CarriedUnit, NotComparable, Restated } from './restate.js';
export { restate } from './restate.js';
export { rollForward } from './roll-forward.js';
export type {
  BadCount,
  ClassCounts,
  DayCounts,
  FactCount,
  FactCounts,
  Flow,
  LateCounts,
  LatenessCause,
  Tally,
  TallyCell,
  TallyKeyName,
} from './tally.js';
export type { TallyAccumulator } from './tally-accumulator.js';
export { tallyAccumulator } from './tally-accumulator.js';
export type { TallyDefinition } from './tally-definition.js';
export type { TallyIndicator, TallyIndicatorOptions } from './tally-indicator.js';
export { tallyIndicator } from './tally-indicator.js';
export type { CountedAt, Measure, OwnKey, TallyKey, TallyOptions } from './tally-options.js';
export { tally, tallyAsync } from './tally-states.js';
export type { CountedFact, CountedTerm, EndedStatus, TallyTerm } from './tally-term.js';
export type { ApologyEntry } from './worklist/apologies-owed.js';
export { apologiesOwed } from './worklist/apologies-owed.js';
export type { ApplicantDeadlineOptions, WithTimeline } from './worklist/applicant-deadlines.js';
export { applicantDeadlines } from './worklist/applicant-deadlines.js';
export type { HolderList } from './worklist/by-holder.js';
export { byHolder } from './worklist/by-holder.js';
export { carriedOver } from './worklist/carried-over.js';
export type { DueWithinOptions } from './worklist/due-within.js';
export { dueWithin } from './worklist/due-within.js';
export { overdueDossiers } from './worklist/overdue-dossiers.js';
export type { Page, PageOptions } from './worklist/page-of.js';
export { pageOf } from './worklist/page-of.js';
export type { WorklistEntry } from './worklist/worklist-entry.js';
