import type { Reference, ShareIntervalMethod } from '../estimate.js';
import type { QuantileRule } from './quantile-rule.js';

/** The ballots a figure is of: those with these facts. */
export type Domain = Readonly<Record<string, string>>;

/** A share: of the valid ballots those that gave one of some answers. */
export type ShareMeasure = {
  /** The part of the valid ballots that gave one of the answers. */
  readonly kind: 'share';
  /** A question of a scale, of single or of multiple choice. */
  readonly question: string;
  /** The answers; those that count as satisfied by default. */
  readonly answers?: readonly string[];
};

/** A net score: a share less another. */
export type NetMeasure = {
  /** The share of the best answers less that of the worst, from -1 to 1. */
  readonly kind: 'net';
  /** A question of a scale or of single choice. */
  readonly question: string;
  /** The answers that add; those that count as satisfied by default. */
  readonly answers?: readonly string[];
  /**
   * The answers that are taken off; of a scale by default the two levels of fewest points (of two or three levels the last), without those that count as satisfied
   * or are added.
   */
  readonly against?: readonly string[];
};

/** A mean of points or numbers. */
export type MeanMeasure = {
  /** The mean. */
  readonly kind: 'mean';
  /** A question of a scale or of a number. */
  readonly question: string;
  /** `points` as the questionnaire gives them (the default), or of a scale `percent`: the least level taken as 0 and the greatest as 100. */
  readonly scale?: 'points' | 'percent';
};

/** The score of a factor. */
export type FactorMeasure = {
  /** What the questions of a factor measure together. */
  readonly kind: 'factor';
  /** A factor of the questionnaire. */
  readonly factor: string;
  /** The mean of what its questions have, each counting alike (`mean-of-questions`), or their valid answers taken together (`pooled`). */
  readonly score: 'mean-of-questions' | 'pooled';
  /** What a question has: its share of satisfied answers (the default), or its mean in `points` or `percent`. */
  readonly of?: 'share' | 'points' | 'percent';
};

/** A total over the population. */
export type TotalMeasure = {
  /** How many people gave one of the answers, or what their numbers sum to: sums of weights. */
  readonly kind: 'total';
  /** The question. */
  readonly question: string;
  /** The answers, of a question that offers some; those that count as satisfied by default. */
  readonly answers?: readonly string[];
};

/** One total by another. */
export type RatioMeasure = {
  /** What the numbers of one question sum to by what those of another do, over the ballots with both. */
  readonly kind: 'ratio';
  /** A question of a number. */
  readonly numerator: string;
  /** Another. */
  readonly denominator: string;
};

/**
 * A quantile, by a rule. With the values in order, W the sum of the weights, C that of the first k and w that of the k-th:
 *
 * - `math`, `hf1`: the least value with C at least p W; `school`, `hf2`: the same, but half-way to the next where C is p W.
 * - `hf4` to `hf9`: straight lines between values placed at C / W; (C - w / 2) / W; C / (W + w of the last); C of the value before / that of the last but one;
 *   (C - w / 3) / (W + w of the last / 3); (C - 3 w / 8) / (W + w of the last / 4). Of equal weights those of Hyndman and Fan (1996), American Statistician 50.
 * - `shahvaish`: the greatest value placed at or below p, placed at (C n / W + ½ - w / 2) / (n + 1), as `svyquantile` of R survey 4.5 has it. There w is not divided
 *   by the mean weight, though C is, and values change places with unequal weights; this rule alone depends on the scale of the weights, and is of use with weights whose
 *   mean is 1.
 *
 * Its interval is Woodruff's (1952, JASA 47): the quantiles at the ends of the interval, by the method asked for, of the share at or below it. The standard error is
 * half its width by the quantile of Student's distribution.
 */
export type QuantileMeasure = {
  /** The value that part of the population is at or below. */
  readonly kind: 'quantile';
  /** A question of a scale or of a number. */
  readonly question: string;
  /** The part, from 0 to 1; 0.5 for the median. */
  readonly probability: number;
  /** How it is read from the values; by default `math`. */
  readonly rule?: QuantileRule;
  /**
   * How near C / W must be to p for `math`, `school`, `hf1` and `hf2` to take it for p; from 0 to 0.001, by default 1e-12. At 0 doubles are compared as they are, as R
   * does: then whether 20 of 200 equal weights are a tenth hangs on how the weights are rounded.
   */
  readonly tolerance?: number;
};

/** What is made of sums over ballots. */
export type SumMeasure = ShareMeasure | NetMeasure | MeanMeasure | FactorMeasure | TotalMeasure | RatioMeasure;

/** What to estimate. */
export type Measure = SumMeasure | QuantileMeasure;

/** How sure a figure is to be said to be. */
export type EstimateOptions = {
  /** The ballots it is of; all by default. */
  readonly domain?: Domain;
  /** How often such intervals contain what they estimate; above 0 and below 1. By default 0.95. */
  readonly level?: number;
  /** How the interval of a share is made; by default `wilson`. The interval of what is no share is always `plain`. */
  readonly interval?: ShareIntervalMethod;
  /** What widths are read from: Student's distribution with the degrees of freedom of the design (`t`, the default), or the normal one. */
  readonly reference?: Reference;
  /**
   * Degrees of freedom: first-stage units less strata among the ballots that count (`counted`, the default), of the domain, or of the whole design; or a number,
   * above 0.
   */
  readonly df?: 'counted' | 'domain' | 'design' | number;
};

/** What to estimate, and how sure it is to be said to be. */
export type EstimateRequest = Measure & EstimateOptions;

/** A request for what is made of sums. */
export type SumRequest = SumMeasure & EstimateOptions;
