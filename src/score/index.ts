/**
 * Scores under the published rules of an index: frameworks of criteria as data, cards, comparisons, bands and ranks.
 *
 * @packageDocumentation
 */

export type {
  Basis,
  Bilingual,
  CivilDate,
  Count,
  DecimalTextOptions,
  Exact,
  Explained,
  LocalDateTime,
  Problem,
  Rounding,
  SafeParsed,
  Seed,
  Thresholds,
} from '../kernel/index.js';
export { decimalText } from '../kernel/index.js';
export { type ScoreRequest, score } from './card/score.js';
export type { FrameworkVersion, ScoreAbsence, ScoreCard, ScoredCriterion } from './card/score-card.js';
export { scoreUnits } from './card/score-units.js';
export type { AbsenceReason } from './expression/absent.js';
export type { CohortFigure, CohortFigures } from './expression/evaluate.js';
export type { ExcelCells, ExcelInputCells } from './expression/excel-cells.js';
export { excelFormula } from './expression/excel-formula.js';
export type {
  ArithmeticExpression,
  ChooseExpression,
  CohortExpression,
  Expression,
  PartExpression,
  ShareExpression,
  StepsExpression,
} from './expression/expression.js';
export type { ScoreInput, ScoreInputs } from './expression/input-value.js';
export { checkFramework } from './framework/check-framework.js';
export { type CriterionRow, criteriaFromRows } from './framework/criteria-from-rows.js';
export { diffFrameworks, type FrameworkChange } from './framework/diff-frameworks.js';
export type {
  AbsencePolicies,
  AbsencePolicy,
  Bands,
  Combination,
  Criterion,
  CriterionCondition,
  CriterionRole,
  EveryCondition,
  Framework,
  FrameworkRounding,
  Gate,
  InputCondition,
  PointsRounding,
} from './framework/framework.js';
export type {
  AboveFloorRule,
  ChoiceRule,
  Deduction,
  DeductionsRule,
  FormulaRule,
  ImportedRule,
  MinMaxRule,
  NoFailureRule,
  PerUnitRule,
  PointsRule,
  ProportionalRule,
  RelativeMark,
  RelativeRule,
  Rule,
  RulePart,
  StepsRule,
  SumRule,
  ToTargetRule,
  WorstOfRule,
} from './framework/rule.js';
export { ruleExpression } from './framework/rule-expression.js';
export { type RuleFormulaOptions, ruleFormula } from './framework/rule-formula.js';
export { frameworkSchema, parseFramework, safeParseFramework } from './framework/schema.js';
export type {
  AssessedCriterion,
  Assessment,
  AssessmentCards,
  AssessmentStatus,
  CriterionStatus,
  Verdict,
} from './process/assessment.js';
export { type AssessmentOptions, assessmentAsOf } from './process/assessment-as-of.js';
export type {
  ApprovedEvent,
  AssessmentEvent,
  AssessmentEventBase,
  ExplainedEvent,
  PublishedEvent,
  RevisedEvent,
  Ruling,
  SelfScoredEvent,
  VerifiedAgainEvent,
  VerifiedEvent,
} from './process/assessment-event.js';
export type { AssessmentHistory } from './process/assessment-history.js';
export {
  type AssessmentProgress,
  assessmentProgress,
  type DomainProgress,
  type ProgressClosing,
  type ProgressCount,
} from './process/assessment-progress.js';
export { assessmentEventSchema, parseAssessmentEvents, safeParseAssessmentEvents } from './process/event-schema.js';
export type { Evidence } from './process/evidence.js';
export type { AssessedPoints, GivenPoints } from './process/given-points.js';
export type { ScoreDecision } from './process/score-decision.js';
export { type VerifyOptions, verify } from './process/verify.js';
export { type BandOfCard, bandOf, type GateStanding } from './result/band-of.js';
export { bandRanking } from './result/band-ranking.js';
export { type Comparison, compare, type ScoreDifference } from './result/compare.js';
export { type Consequences, consequencesOf, type UnitConsequence, type UnitInBand } from './result/consequences-of.js';
export { type Contribution, contributions } from './result/contributions.js';
export { explainScore } from './result/explain-score.js';
export { type PointsToGain, pointsToGain } from './result/points-to-gain.js';
export {
  type CardRanking,
  type GroupOfCard,
  type RankCardsOptions,
  type RankedCard,
  rank,
  type UnrankedCard,
} from './result/rank.js';
export type {
  BandedRanking,
  BandedUnit,
  BandsByCount,
  BandsByList,
  BandsByShare,
  CountBand,
  ListBand,
  RankBandSummary,
  RankBands,
  ShareBand,
} from './result/rank-bands.js';
export {
  type RankChange,
  type RankChanges,
  type RankChangesOptions,
  type RankCounts,
  type RankPlace,
  rankChanges,
} from './result/rank-changes.js';
export { type Subtotal, subtotals } from './result/subtotals.js';
export { type WhatIf, whatIf } from './result/what-if.js';
export {
  type CriterionWeight,
  type EffectiveWeightsOptions,
  effectiveWeights,
} from './robustness/effective-weights.js';
export {
  type LeaveOneCriterionOut,
  type LeaveOneCriterionOutOptions,
  leaveOneCriterionOut,
  type WithoutCriterion,
} from './robustness/leave-one-criterion-out.js';
export { rankRobustness } from './robustness/rank-robustness.js';
export type {
  RankRobustness,
  RankRobustnessOptions,
  ReplicateSpread,
  UnitRobustness,
} from './robustness/robustness.js';
