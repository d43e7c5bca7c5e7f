/**
 * The seam between facts and scores: a figure with its numerator, denominator, period, source, verification and target.
 *
 * @packageDocumentation
 */

export type {
  Basis,
  Bilingual,
  CivilDate,
  Exact,
  NotParsed,
  Parsed,
  Problem,
  SafeParsed,
} from '../kernel/index.js';
export type { BreakOptions, IndicatorChange, SeriesBreak } from './change-between.js';
export { changeBetween } from './change-between.js';
export { comparable } from './comparable.js';
export type { Indicator, IndicatorHead, IndicatorRequest } from './indicator.js';
export { indicator } from './indicator.js';
export type { IndicatorJson, TargetJson } from './indicator-json.js';
export { indicatorToJson } from './indicator-json.js';
export type {
  IndicatorInterval,
  IndicatorKind,
  IndicatorPeriod,
  IndicatorSource,
  Uncertainty,
  Verification,
} from './indicator-parts.js';
export type { IndicatorSeries } from './indicator-series.js';
export { indicatorSeries } from './indicator-series.js';
export type { RankedIndicator, Ranking, RankOptions } from './rank-indicators.js';
export { comparableGroups, rankIndicators } from './rank-indicators.js';
export type { RollUp, RollUpOptions } from './roll-up.js';
export { rollUp } from './roll-up.js';
export { indicatorSchema, parseIndicator, safeParseIndicator } from './schema.js';
export type { Target, TargetDirection, TargetKind, TargetRequest } from './target.js';
export type { TargetOutcome, TargetStanding } from './target-standing.js';
export { meetsTarget, targetStanding } from './target-standing.js';
