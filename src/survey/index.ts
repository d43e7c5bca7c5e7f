/**
 * Ballots into figures: satisfaction rates and other estimates with their uncertainty, when there are too few to publish, and how many are needed.
 *
 * @packageDocumentation
 */

export type {
  Band,
  Basis,
  Bilingual,
  CivilDate,
  Count,
  Explained,
  Json,
  NotParsed,
  Parsed,
  Problem,
  RowDates,
  SafeParsed,
  Severity,
  Step,
  Thresholds,
} from '../kernel/index.js';
export type { AnswerCounts } from './ballots/answer-counts.js';
export { answerCounts } from './ballots/answer-counts.js';
export type { Answer, Ballot, BallotMode } from './ballots/ballot.js';
export type { BallotFileRow, BallotRows } from './ballots/ballots-from-rows.js';
export { ballotsFromRows } from './ballots/ballots-from-rows.js';
export type { BallotCheck, BallotFinding, CheckedBallots } from './ballots/check-ballots.js';
export { checkBallots } from './ballots/check-ballots.js';
export {
  type DifferenceInterval,
  type DifferenceMethod,
  type DifferenceOptions,
  differenceOfShares,
  type ShareDifference,
} from './counts/difference-of-shares.js';
export { type PearsonChiSquare, pearsonChiSquare } from './counts/pearson-chi-square.js';
export type { ChiSquareTest } from './counts/table-test.js';
export type {
  LonelyPsu,
  PostStratification,
  Raking,
  StageSize,
  SurveyDesign,
} from './design/survey-design.js';
export type { Estimate, EstimateInterval, LeftOut, Reference, ShareIntervalMethod } from './estimate.js';
export { type EstimateIndicatorOptions, estimateIndicator } from './estimate-indicator.js';
export type { TableSide } from './estimates/cross-table.js';
export { type DifferenceRequest, difference, type EstimateDifference } from './estimates/difference.js';
export { estimate, estimates } from './estimates/estimate.js';
export { estimateBy } from './estimates/estimate-by.js';
export type {
  Domain,
  EstimateOptions,
  EstimateRequest,
  FactorMeasure,
  MeanMeasure,
  Measure,
  NetMeasure,
  QuantileMeasure,
  RatioMeasure,
  ShareMeasure,
  SumMeasure,
  SumRequest,
  TotalMeasure,
} from './estimates/estimate-request.js';
export {
  type DesignTest,
  type Independence,
  type IndependenceRequest,
  independence,
} from './estimates/independence.js';
export { type JointEstimates, jointEstimates } from './estimates/joint-estimates.js';
export { type LikertRequest, type LikertSummary, likertSummary } from './estimates/likert-summary.js';
export type { QuantileRule } from './estimates/quantile-rule.js';
export type { Ballots } from './estimates/source-of.js';
export { explainEstimate } from './explain/explain-estimate.js';
export { type ShareIntervalQuery, shareInterval } from './interval/share-interval.js';
export { allocation } from './planning/allocation.js';
export type {
  Allocation,
  AllocationMethod,
  AllocationRequest,
  StratumPlan,
  StratumShare,
} from './planning/allocation-types.js';
export type { PlannedNumber } from './planning/planned-number.js';
export type { PopulationCorrection } from './planning/population-correction.js';
export type { SampleSize, SampleSizeRequest } from './planning/sample-size.js';
export { sampleSize } from './planning/sample-size.js';
export type { ClusterSize, ClusterSizeRequest } from './planning/sample-size-of-clusters.js';
export { sampleSizeOfClusters } from './planning/sample-size-of-clusters.js';
export type {
  DifferenceSize,
  DifferenceSizeMethod,
  DifferenceSizeRequest,
} from './planning/sample-size-of-difference.js';
export { sampleSizeOfDifference } from './planning/sample-size-of-difference.js';
export type { MeanSize, MeanSizeRequest } from './planning/sample-size-of-mean.js';
export { sampleSizeOfMean } from './planning/sample-size-of-mean.js';
export type {
  ObtainedStratum,
  PlannedStratum,
  Shortfall,
  ShortfallAction,
  StratumShortfall,
} from './planning/shortfall.js';
export { shortfall } from './planning/shortfall.js';
export type { YamaneRequest } from './planning/yamane-size.js';
export { yamaneSize } from './planning/yamane-size.js';
export type { Publication } from './publication/publication.js';
export { publication } from './publication/publication.js';
export type {
  PublicationMeasure,
  PublicationOutcome,
  PublicationRule,
  PublicationThresholds,
} from './publication/publication-thresholds.js';
export { shareThresholds, variationThresholds } from './publication/published-thresholds.js';
export type {
  CountedRow,
  SuppressedRow,
  SuppressedTable,
  SuppressionOptions,
} from './publication/suppressed-table.js';
export { suppressedTable } from './publication/suppressed-table.js';
export { checkQuestionnaire } from './questionnaire/check-questionnaire.js';
export type {
  AskedOf,
  Level,
  MultipleQuestion,
  NumberQuestion,
  Option,
  Question,
  QuestionHead,
  ScaleQuestion,
  SingleQuestion,
  TextQuestion,
} from './questionnaire/question.js';
export type { Factor, Questionnaire } from './questionnaire/questionnaire.js';
export {
  type FactorOutline,
  type FactorQuestion,
  type OutlineQuestions,
  type QuestionnaireOutline,
  questionnaireOf,
} from './questionnaire/questionnaire-of.js';
export { satisfactionLevels } from './questionnaire/satisfaction-levels.js';
export { yesNo } from './questionnaire/yes-no.js';
export { ballotsCsv } from './r/ballots-csv.js';
export type { RDifference, RRequest } from './r/r-request.js';
export { type ROptions, toR } from './r/to-r.js';
export { type CronbachAlpha, type CronbachItem, cronbachAlpha } from './reliability/cronbach-alpha.js';
export type { CronbachRequest } from './reliability/cronbach-request.js';
export type { AlphaInterval } from './reliability/feldt-interval.js';
export type { Sample } from './sample/sample.js';
export { type SampleWeights, sampleWeights } from './sample/sample-weights.js';
export type { SatisfactionRateOptions } from './satisfaction-rate.js';
export { satisfactionRate } from './satisfaction-rate.js';
export {
  ballotSchema,
  parseBallots,
  parseQuestionnaire,
  questionnaireSchema,
  safeParseQuestionnaire,
} from './schema.js';
export { type BallotAccumulator, ballotAccumulator } from './state/ballot-accumulator.js';
export type { BallotCell, BallotState } from './state/ballot-state.js';
export type { AccumulatorOptions } from './state/counted-ballots.js';
export { ballotStateSchema, parseBallotState, safeParseBallotState, surveyDesignSchema } from './state-schema.js';
