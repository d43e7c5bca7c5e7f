import type { Count } from '../kernel/index.js';

/** How the interval of a share is made; {@link shareInterval} has the formula and the source of each. */
export type ShareIntervalMethod =
  | 'wilson'
  | 'wilson-cc'
  | 'logit'
  | 'beta'
  | 'agresti-coull'
  | 'jeffreys'
  | 'arcsine'
  | 'anscombe'
  | 'plain';

/** What the width of an interval is read from: the normal distribution, or Student's with the degrees of freedom of the design. */
export type Reference = 'normal' | 't';

/** An interval a figure lies in, at a level. */
export type EstimateInterval = {
  /** The lower bound. Methods that are published without bounds may go below 0. */
  readonly low: number;
  /** The upper bound. */
  readonly high: number;
  /** How often intervals made so contain what they estimate; above 0 and below 1. */
  readonly level: number;
  /** How it was made: one of {@link ShareIntervalMethod} for a share, `plain` for what is no share, `woodruff` for a quantile. */
  readonly method: ShareIntervalMethod | 'woodruff';
  /** What its width was read from. */
  readonly reference: Reference;
};

/** Ballots of the domain that stand in neither numerator nor denominator, by the reason. */
export type LeftOut = {
  /** The question was put and not answered, or the answer was not on the scale. */
  readonly missing: number;
  /** It does not apply to who was asked, or was skipped by the rules of the questionnaire. */
  readonly notApplicable: number;
  /** Who was asked would not say. */
  readonly refused: number;
};

/** A figure from ballots, with how sure it is. Doubles, and so approximate, but for the counts. */
export type Estimate = {
  /** The figure; a share between 0 and 1. `null` when there is nothing to make it from. */
  readonly value: number | null;
  /** Ballots, unweighted: for a share how many gave the answers of how many who gave a valid one; else the valid ones of themselves. */
  readonly count: Count;
  /** The square root of the variance under the design; `null` when the design does not determine it. */
  readonly standardError: number | null;
  /** Where the figure may lie; `null` when there is no telling. */
  readonly interval: EstimateInterval | null;
  /** Valid ballots, unweighted; of several questions those of the one with the fewest. */
  readonly n: number;
  /** Whether it is a share: between 0 and 1 by its nature. */
  readonly isShare: boolean;
  /**
   * Of a share, why its count is not what it is made of: ballots of the design have unlike `weights`; or it is of several `questions`, and its count of valid ballots
   * alone. Absent where the count is the share.
   */
  readonly notOfCounts?: 'weights' | 'questions';
  /**
   * How many ballots of a simple random sample, drawn with replacement, would be as sure: `n` by the design effect with replacement. `null` where there is none to divide
   * by, and when all were asked, which no number of ballots is as sure as.
   */
  readonly effectiveN: number | null;
  /** The variance by that of a simple random sample of `n` drawn without replacement from as many as the weights sum to. */
  readonly designEffect: number | null;
  /** The variance by that of a simple random sample of `n` drawn with replacement. */
  readonly designEffectWithReplacement: number | null;
  /** Degrees of freedom of the variance: first-stage units less strata; `null` where there is no design to count them in. */
  readonly df: number | null;
  /** The standard error by the value; `null` without either, and for a value of 0. */
  readonly coefficientOfVariation: number | null;
  /** Ballots that do not count, by the reason. */
  readonly leftOut: LeftOut;
  /** The part of the ballots it is of, by fact; absent when it is of all. */
  readonly domain?: Readonly<Record<string, string>>;
};
