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
  LocalDateTime,
  Problem,
  Rounding,
  SafeParsed,
  Thresholds,
} from '../kernel/index.js';
export { decimalText } from '../kernel/index.js';
export { type ScoreRequest, score } from './card/score.js';
export type { ScoreAbsence, ScoreCard, ScoredCriterion } from './card/score-card.js';
export { scoreUnits } from './card/score-units.js';
export type { AbsenceReason } from './expression/absent.js';
export type { CohortFigures } from './expression/evaluate.js';
export type {
  ArithmeticExpression,
  ChooseExpression,
  CohortExpression,
  Expression,
  PartExpression,
  StepsExpression,
} from './expression/expression.js';
export type { ScoreInput, ScoreInputs } from './expression/input-value.js';
export { checkFramework } from './framework/check-framework.js';
export { type CriterionRow, criteriaFromRows } from './framework/criteria-from-rows.js';
export type {
  AbsencePolicies,
  AbsencePolicy,
  Bands,
  Combination,
  Criterion,
  CriterionRole,
  Framework,
  FrameworkRounding,
  Gate,
  PointsRounding,
} from './framework/framework.js';
export type {
  AboveFloorRule,
  ChoiceRule,
  DeductionsRule,
  FormulaRule,
  ImportedRule,
  MinMaxRule,
  NoFailureRule,
  PerUnitRule,
  PointsRule,
  ProportionalRule,
  RelativeRule,
  Rule,
  StepsRule,
  SumRule,
  ToTargetRule,
  WorstOfRule,
} from './framework/rule.js';
export { ruleExpression } from './framework/rule-expression.js';
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
export type { Evidence } from './process/evidence.js';
export type { AssessedPoints, GivenPoints } from './process/given-points.js';
export type { ScoreDecision } from './process/score-decision.js';
export { type VerifyOptions, verify } from './process/verify.js';
export { type BandOfCard, bandOf, type GateStanding } from './result/band-of.js';
export { type Comparison, compare, type ScoreDifference } from './result/compare.js';
export { type Contribution, contributions } from './result/contributions.js';
export { type PointsToGain, pointsToGain } from './result/points-to-gain.js';
export { type CardRanking, type RankCardsOptions, type RankedCard, rank } from './result/rank.js';
export { type Subtotal, subtotals } from './result/subtotals.js';
export { type WhatIf, whatIf } from './result/what-if.js';
