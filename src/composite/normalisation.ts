import type { Direction } from './column.js';
import type { TieMethod } from './tie-ranks.js';

/** Whether more is better. */
export type Oriented = {
  /** 1, the default, when more is better; -1 when less is, and the least value then gets the most. */
  readonly direction?: Direction;
};

/** From the worst value to the best: low + (high - low) · (x - worst) / (best - worst). */
export type MinMaxMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'min-max';
  /** What the worst value becomes; 0 by default. */
  readonly low?: number;
  /** What the best value becomes; 1 by default, more than `low`. */
  readonly high?: number;
};

/** By how many standard deviations a value is better than the mean: mean + sd · (x - x̄) / s, s by n - 1. */
export type ZScoreMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'z-score';
  /** What the mean becomes; 0 by default. */
  readonly mean?: number;
  /** What a standard deviation becomes; 1 by default, more than 0. */
  readonly sd?: number;
};

/** The rank from the worst, 1, to the best, n. That of {@link ranks} runs the other way. */
export type RankMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'rank';
  /** What equal values get; `min` by default. */
  readonly ties?: TieMethod;
};

/** The share of the other units that are worse: (rank - 1) / (n - 1). */
export type PercentileRankMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'percentile-rank';
  /** What equal values get; `min` by default. */
  readonly ties?: TieMethod;
};

/** Between two posts that are set beforehand, so that figures of two years compare: scale · (x - lower) / (upper - lower), or · (upper - x) / (upper - lower) when less is better. */
export type GoalpostsMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'goalposts';
  /** The lower post, in the unit of the values. */
  readonly lower: number;
  /** The upper post, in the unit of the values. */
  readonly upper: number;
  /** What a value at the better post becomes; 1 by default, more than 0. */
  readonly scale?: number;
  /** Whether a value beyond a post counts as at it; by default it does. */
  readonly truncate?: boolean;
};

/** How much of the way from the worst value to a target: (x - worst) / (target - worst). */
export type TargetMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'distance-to-target';
  /** The target, in the unit of the values and better than the worst of them. */
  readonly target: number;
  /** Whether a value beyond the target counts as 1; by default it counts as more. */
  readonly cap?: boolean;
};

/** How much of the way from the worst value to the best: (x - worst) / (best - worst). */
export type MaximumMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'distance-to-maximum';
};

/** How much of the way from the worst value to that of one unit: (x - worst) / (reference - worst). */
export type ReferenceMethod = Oriented & {
  /** Which method it is. */
  readonly kind: 'distance-to-reference';
  /** The place of the unit in the column, from 0. It has a value, and not the worst. */
  readonly reference: number;
  /** Whether a value better than that of the unit counts as 1; by default it counts as more. */
  readonly cap?: boolean;
};

/** How figures of one unit of measure become scores that can be put together with others. */
export type Normalisation =
  | MinMaxMethod
  | ZScoreMethod
  | RankMethod
  | PercentileRankMethod
  | GoalpostsMethod
  | TargetMethod
  | MaximumMethod
  | ReferenceMethod;
