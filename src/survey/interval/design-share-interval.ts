import { tQuantile } from '../../kernel/inside.js';
import type { EstimateInterval, ShareIntervalMethod } from '../estimate.js';
import { checkLevel } from './check-level.js';
import { plainInterval } from './plain-interval.js';
import { FEWEST_EFFECTIVE, MOST_EFFECTIVE, shareInterval } from './share-interval.js';
import { sureInterval } from './sure-interval.js';

/** What the interval of a share under a design is made from. */
export type DesignShare = {
  /** The estimate, from 0 to 1. */
  readonly share: number;
  /** The square root of its variance under the design; `null` when the design does not determine it. */
  readonly standardError: number | null;
  /** The ballots the estimate is of, unweighted. For a part of calibrated ballots R takes all of them, since it keeps the others with a weight of 0. */
  readonly n: number;
  /** Degrees of freedom of the design; `null` or 0 when it has none, `Infinity` to read widths from the normal distribution. */
  readonly df: number | null;
  /** As many ballots of equal weight: (Σw)² / Σw². What is taken for the effective number where the standard error is 0. */
  readonly kishN: number;
  /** What the end of the population leaves of a variance there: 1 of a population without end, 0 when all were drawn. */
  readonly left: number;
  /** Above 0 and below 1. */
  readonly level: number;
  /** How it is made. */
  readonly method: ShareIntervalMethod;
};

/** What a variance is of p (1 - p) at most when it is left by rounding alone: more ballots than these make there are not to count. */
const ROUNDING = 1e-14;

/** Whether the variance is none but for rounding. */
function isWithoutVariance({ share }: DesignShare, standardError: number): boolean {
  const variance = share * (1 - share);
  return variance === 0 || standardError ** 2 <= ROUNDING * variance;
}

/**
 * The effective number of ballots: those of a simple random sample with this variance. All alike, as at shares of 0 and 1 or where every unit has the same
 * share, have no variance that could tell; there it is by the weights and the part that was not drawn, without end when all were.
 */
function effectiveN(query: DesignShare, standardError: number): number {
  const { share, kishN, left } = query;
  return isWithoutVariance(query, standardError) ? kishN / left : (share * (1 - share)) / standardError ** 2;
}

/** Whether nothing is left to estimate: there is no variance because all were drawn. */
export const isWhole = (query: DesignShare): boolean =>
  query.standardError !== null && effectiveN(query, query.standardError) > MOST_EFFECTIVE;

/** By how much Korn and Graubard (1998) lessen it for few degrees of freedom, where no quantile of t is in the formula. */
function adjustment({ n, level, method }: DesignShare, df: number): number {
  if ((method !== 'beta' && method !== 'jeffreys') || df === Number.POSITIVE_INFINITY) return 1;
  const outside = (1 - level) / 2;
  const ofDesign = tQuantile(outside, df, 'upper');
  // at a level that is 0 but for rounding there is nothing to widen
  return ofDesign === 0 ? 1 : (tQuantile(outside, n - 1, 'upper') / ofDesign) ** 2;
}

/** The ballots an interval is made for, and what they were made of. */
export type IntervalBallots = {
  /** As many as go into the formula; `null` when nothing is left to estimate. */
  readonly ballots: number | null;
  /** Whether no variance could tell them, so that they are by the weights and the part that was not drawn. */
  readonly isByWeights: boolean;
  /** By how much they were multiplied for few degrees of freedom. */
  readonly adjustment: number;
};

/** The ballots the interval of a share is made for; `null` where there is no interval, or one that is the standard error itself. */
export function intervalBallots(query: DesignShare): IntervalBallots | null {
  const { standardError, n, df, method } = query;
  if (standardError === null || df === null || df < 1 || n < 2 || method === 'plain') return null;
  const effective = effectiveN(query, standardError);
  const times = adjustment(query, df);
  // a level near 1 would leave next to none
  const ballots = isWhole(query) ? null : Math.max(effective * times, FEWEST_EFFECTIVE);
  return { ballots, isByWeights: isWithoutVariance(query, standardError), adjustment: times };
}

/**
 * The interval of a share under a design, by {@link shareInterval} with the effective number p (1 - p) / se² and the degrees of freedom of the design. For
 * `beta` and `jeffreys` the number is multiplied by (t(n - 1) / t(df))², the quantiles at the level asked. So is `svyciprop` of R survey 4.5, for its
 * methods logit, xlogit, asin, beta, mean and wilson (compared with its answers; jeffreys is not among them and follows beta).
 *
 * Where the variance is 0 `svyciprop` has none. When all were drawn it is the share itself; else, as at shares of 0 and 1, the number is (Σw)² / Σw² by what the end
 * of the population leaves, (N - n) / (N - 1).
 *
 * @param query - The estimate and how; checked but for the numbers of the design, which the caller made.
 * @returns The interval; `null` where the design determines no variance or has no degrees of freedom, and for a single ballot.
 * @throws `survey/not-a-level`, and what {@link shareInterval} throws.
 * @internal
 */
export function designShareInterval(query: DesignShare): EstimateInterval | null {
  const { share, standardError, n, df, level, method } = query;
  checkLevel(level);
  if (standardError === null || df === null || df < 1 || n < 2) return null;
  // its width is the standard error itself, however small
  if (method === 'plain') return plainInterval({ value: share, standardError, df, level });
  const { ballots } = intervalBallots(query) as IntervalBallots;
  if (ballots === null) return sureInterval({ share, level, method, df });
  return shareInterval({ share, effectiveN: ballots, level, method, df });
}
