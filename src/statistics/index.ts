/**
 * Many dossiers: tallies that merge, report forms that balance, named rates, worklists, columns.
 *
 * @packageDocumentation
 */

export type { DossierState } from '../dossier/index.js';
export type { Basis, Bilingual, Choice, CivilDate, Count, Exact, Problem } from '../kernel/index.js';
export { checkForm, checkForm06 } from './check-form.js';
export type { ColumnBuffers, ColumnOptions } from './columns/classify-columns.js';
export { classifyColumns } from './columns/classify-columns.js';
export type { BadRows, ClassifiedColumns, ColumnCounts } from './columns/column-counts.js';
export type { DossierColumns } from './columns/dossier-columns.js';
export { mergeColumnCounts } from './columns/merge-column-counts.js';
export type { ColumnKeyName, ColumnKeys } from './columns/tally-from-columns.js';
export { tallyFromColumns } from './columns/tally-from-columns.js';
export { cumulate } from './cumulate.js';
export type { Disposition, EndedAs } from './disposition.js';
export type { Excluded, Form06, FormFigures, FormHeader, FormRow } from './form-figures.js';
export { form06 } from './form06.js';
export type { Form06Columns } from './form06-columns.js';
export type { ByLevel, Form07bColumns, ProcedureCounts } from './form07b.js';
export { form07b } from './form07b.js';
export type { Period } from './period.js';
export type { ExclusionReason, Place } from './place-of.js';
export type { FormOptions } from './report-figures.js';
export { reportFigures } from './report-figures.js';
export type { ColumnContent, FormColumn, FormConstraint, ReportForm } from './report-form.js';
export type { PeriodOfYear, ReportingCalendar } from './reporting-period.js';
export { reportingPeriod } from './reporting-period.js';
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
export type { CountedAt, Measure, OwnKey, TallyKey, TallyOptions } from './tally-options.js';
export { tally, tallyAsync } from './tally-states.js';
