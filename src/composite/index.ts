/**
 * The statistics of composite indices: figures as scores on one scale, scores put together, units with too little data, ranks and how far they hang on choices.
 *
 * @packageDocumentation
 */

export { type AggregateOptions, aggregate } from './aggregate.js';
export type { Aggregation, AggregationMethod, PowerMean } from './aggregation.js';
export { type Availability, availability } from './availability.js';
export type { Column, Direction } from './column.js';
export { type CompositeIndex, compositeIndex } from './composite-index.js';
export { type CorrelationOptions, correlation } from './correlation.js';
export { type EffectiveWeight, effectiveWeights } from './effective-weights.js';
export type { IndexNode, IndexTree } from './index-tree.js';
export { type LeaveOneOut, type LeaveOneOutOptions, leaveOneOut, type WithoutOne } from './leave-one-out.js';
export type {
  GoalpostsMethod,
  MaximumMethod,
  MinMaxMethod,
  Normalisation,
  Oriented,
  PercentileRankMethod,
  RankMethod,
  ReferenceMethod,
  TargetMethod,
  ZScoreMethod,
} from './normalisation.js';
export { normalise } from './normalise.js';
export { type RankSpread, type RankSpreadOptions, rankSpread, type UnitRankSpread } from './rank-spread.js';
export { type RanksOptions, ranks } from './ranks.js';
export { type ScreenedUnit, type ScreenOptions, screenUnits } from './screen-units.js';
export type { TieMethod } from './tie-ranks.js';
