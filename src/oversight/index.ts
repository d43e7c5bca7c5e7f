/**
 * Administration that is watched: plans and their tasks, recurring duties, inspections and their findings, staff and means, as facts against dates.
 *
 * @packageDocumentation
 */

export type { WorkingCalendar } from '../calendar/index.js';
export type { Indicator, IndicatorRequest, IndicatorSource, Verification } from '../indicator/index.js';
export type {
  Basis,
  Bilingual,
  CivilDate,
  Count,
  Exact,
  IsoWeekday,
  NotParsed,
  Parsed,
  Problem,
  SafeParsed,
  Seed,
} from '../kernel/index.js';
export type { Period } from '../statistics/index.js';
export type { KnowledgeOptions } from './as-of.js';
export { checkDuty } from './duty/check-duty.js';
export type { DutyCompliance, DutyOptions, DutyOutcome } from './duty/duty-compliance.js';
export { dutyCompliance } from './duty/duty-compliance.js';
export type { DutyIndicatorOptions } from './duty/duty-indicator.js';
export { dutyIndicator } from './duty/duty-indicator.js';
export type { DutyOccurrence } from './duty/duty-occurrences.js';
export { dutyOccurrences } from './duty/duty-occurrences.js';
export type { DutyHead, DutyRule, MonthDayDuty, QuotaDuty, RestDayRule, WeekdayDuty } from './duty/duty-rule.js';
export type { FigureOptions } from './figure.js';
export { checkInspection } from './inspection/check-inspection.js';
export type { DrawnSample, DrawnStratum, DrawRequest, PlainDraw, StratifiedDraw } from './inspection/draw-sample.js';
export { drawSample } from './inspection/draw-sample.js';
export type { FindingCounts } from './inspection/finding-counts.js';
export type { FindingIndicator, FindingIndicatorOptions, FindingMeasure } from './inspection/finding-indicator.js';
export { findingIndicator } from './inspection/finding-indicator.js';
export type {
  Checklist,
  Finding,
  FindingSeverity,
  InspectedUnit,
  Inspection,
  InspectionCard,
  InspectionScope,
  MemberAssessment,
} from './inspection/inspection.js';
export type { CoverageOptions, InspectionCoverage } from './inspection/inspection-coverage.js';
export { inspectionCoverage } from './inspection/inspection-coverage.js';
export type { InspectedUnitJson, InspectionCardJson, InspectionJson } from './inspection/inspection-json.js';
export { inspectionToJson } from './inspection/inspection-json.js';
export type { InspectionReport, UnitInspection } from './inspection/inspection-report.js';
export { inspectionReport } from './inspection/inspection-report.js';
export type { OpenFinding, OverdueFinding } from './inspection/open-findings.js';
export { openFindings, overdueFindings } from './inspection/open-findings.js';
export type { DaysLate, LatenessOptions } from './lateness.js';
export type {
  CameraIndicators,
  CameraOptions,
  CameraShares,
  RecordingRule,
  RoomCameras,
} from './means/camera-indicators.js';
export { cameraIndicators } from './means/camera-indicators.js';
export type { CameraRoom, InstalledCamera } from './means/camera-room.js';
export type { Means } from './means/means.js';
export { means } from './means/means.js';
export type { MeansAgainst, MeansDefinition } from './means/means-definition.js';
export type { MeansCount, MeansFigure, MeansOptions, MeansPercentage } from './means/means-indicator.js';
export { meansIndicator } from './means/means-indicator.js';
export {
  parseDutyRule,
  parseInspection,
  parsePlan,
  safeParseDutyRule,
  safeParseInspection,
  safeParsePlan,
} from './parse.js';
export { checkPlan } from './plan/check-plan.js';
export type { OverdueTask } from './plan/overdue-tasks.js';
export { overdueTasks } from './plan/overdue-tasks.js';
export type { Plan, PlanTask, TaskGroup } from './plan/plan.js';
export type { PlanIndicator, PlanIndicatorOptions, PlanMeasure } from './plan/plan-indicator.js';
export { planIndicator } from './plan/plan-indicator.js';
export type { GroupProgress, PlanProgress, TaskCounts } from './plan/plan-progress.js';
export { planProgress } from './plan/plan-progress.js';
export type { RecordedFact } from './recorded-fact.js';
export { dutyRuleSchema, inspectionSchema, planSchema, recordedFactSchema } from './schema.js';
