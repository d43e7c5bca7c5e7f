import { tQuantile } from '../../kernel/inside.js';
import type { EstimateInterval, ShareIntervalMethod } from '../estimate.js';
import { checkLevel } from './check-level.js';
import { plainInterval } from './plain-interval.js';
import { FEWEST_EFFECTIVE, shareInterval } from './share-interval.js';

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
  /** Above 0 and below 1. */
  readonly level: number;
  /** How it is made. */
  readonly method: ShareIntervalMethod;
};

/** What a variance is of p (1 - p) at most when it is left by rounding alone: more ballots than these make there are not to count. */
const ROUNDING = 1e-14;

/**
 * The effective number of ballots: those of a simple random sample with this variance. All alike, as at shares of 0 and 1 or where every unit has the same
 * share, have no variance that could tell; there it is by the weights alone.
 */
function effectiveN({ share, kishN }: DesignShare, standardError: number): number {
  const variance = share * (1 - share);
  return variance === 0 || standardError ** 2 <= ROUNDING * variance ? kishN : variance / standardError ** 2;
}

/** By how much Korn and Graubard (1998) lessen it for few degrees of freedom, where no quantile of t is in the formula. */
function adjustment({ n, level, method }: DesignShare, df: number): number {
  if ((method !== 'beta' && method !== 'jeffreys') || df === Number.POSITIVE_INFINITY) return 1;
  const outside = (1 - level) / 2;
  const ofDesign = tQuantile(outside, df, 'upper');
  // at a level that is 0 but for rounding there is nothing to widen
  return ofDesign === 0 ? 1 : (tQuantile(outside, n - 1, 'upper') / ofDesign) ** 2;
}

/**
 * The interval of a share under a design, by {@link shareInterval} with the effective number p (1 - p) / se² and the degrees of freedom of the design. For
 * `beta` and `jeffreys` the number is multiplied by (t(n - 1) / t(df))², the quantiles at the level asked. So is `svyciprop` of R survey 4.5, for its
 * methods logit, xlogit, asin, beta, mean and wilson (compared with its answers; jeffreys is not among them and follows beta).
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
  const ballots = effectiveN(query, standardError) * adjustment(query, df);
  // a level near 1 would leave next to none
  return shareInterval({ share, effectiveN: Math.max(ballots, FEWEST_EFFECTIVE), level, method, df });
}
