import { refuse, tQuantile } from '../../kernel/inside.js';
import type { EstimateInterval, ShareIntervalMethod } from '../estimate.js';
import { betaEnds, jeffreysEnds } from './beta-ends.js';
import { checkLevel } from './check-level.js';
import { anscombeEnds, arcsineEnds, logitEnds, plainEnds } from './scale-ends.js';
import { agrestiCoullEnds, wilsonCorrectedEnds, wilsonEnds } from './score-ends.js';
import type { Ends, SharePlace } from './share-place.js';

/** The fewest effective ballots an interval is made for: one from 0 to 1. */
export const FEWEST_EFFECTIVE = 1e-9;

/** The most ballots a count can tell. */
export const MOST_EFFECTIVE = Number.MAX_SAFE_INTEGER;

/** What an interval of a share is made from. */
export type ShareIntervalQuery = {
  /** The estimate, from 0 to 1. */
  readonly share: number;
  /**
   * The ballots it rests on, or as many as a simple random sample would need to be as sure; not necessarily whole, from 1e-9 to `Number.MAX_SAFE_INTEGER`.
   */
  readonly effectiveN: number;
  /** How often such intervals contain what they estimate; above 0 and below 1. By default 0.95. */
  readonly level?: number;
  /** How it is made; by default `wilson`. */
  readonly method?: ShareIntervalMethod;
  /** Degrees of freedom of the variance, 1 or more and `Infinity` allowed; without them widths are read from the normal distribution. */
  readonly df?: number;
};

const METHODS: Readonly<Record<ShareIntervalMethod, (place: SharePlace) => Ends>> = {
  wilson: wilsonEnds,
  'wilson-cc': wilsonCorrectedEnds,
  logit: logitEnds,
  beta: betaEnds,
  'agresti-coull': agrestiCoullEnds,
  jeffreys: jeffreysEnds,
  arcsine: arcsineEnds,
  anscombe: anscombeEnds,
  plain: plainEnds,
};

function check({ share, effectiveN, level = 0.95, method = 'wilson', df }: ShareIntervalQuery): void {
  if (!(Number.isFinite(share) && share >= 0 && share <= 1)) {
    refuse('survey/not-a-share', { path: ['share'], value: share, accepted: '0..1' });
  }
  if (!(Number.isFinite(effectiveN) && effectiveN >= FEWEST_EFFECTIVE && effectiveN <= MOST_EFFECTIVE)) {
    refuse('survey/not-an-effective-n', {
      path: ['effectiveN'],
      value: effectiveN,
      accepted: `${FEWEST_EFFECTIVE}..${MOST_EFFECTIVE}`,
    });
  }
  checkLevel(level);
  if (!Object.hasOwn(METHODS, method)) {
    refuse('survey/unknown-method', { path: ['method'], value: method, accepted: Object.keys(METHODS).join(' | ') });
  }
  if (df !== undefined && !(typeof df === 'number' && df >= 1)) {
    refuse('survey/not-degrees-of-freedom', { path: ['df'], value: df, accepted: '1 or more' });
  }
}

/**
 * The interval a share lies in, from the share and the effective number of ballots n it rests on, so that counts and designs use the same formulas. With q
 * the quantile of the normal distribution, or of Student's with `df`, and p the share:
 *
 * - `wilson`: all π with |p - π| at most q √(π (1 - π) / n). Wilson (1927), JASA 22.
 * - `wilson-cc`: the same with a continuity correction of 1 / 2n, of |p - ½| where that is less; so is `prop.test` of R, and at p = ½ there is none. For counts.
 * - `logit`: ln(p / (1 - p)) ± q / √(n p (1 - p)), taken back; at 0 and 1, where that has no width, as `beta`. As `svyciprop` of R.
 * - `beta`: the quantiles of beta(np, n - np + 1) and beta(np + 1, n - np). Clopper and Pearson (1934), Biometrika 26. Degrees of freedom come in by the
 *   effective n (Korn and Graubard 1998, Survey Methodology 24), which is for the caller to adjust: `df` does not widen it.
 * - `agresti-coull`: the plain interval for n + q² ballots, of which np + q²/2 gave the answer. Agresti and Coull (1998), American Statistician 52.
 * - `jeffreys`: quantiles of beta(np + ½, n - np + ½). Brown, Cai and DasGupta (2001), Statistical Science 16; without their changes at 0 and 1. As for `beta`,
 *   `df` does not widen it.
 * - `arcsine`: sin²(asin √p ± q / 2√n). As `svyciprop` of R.
 * - `anscombe`: the same about (np + ⅜) / (n + ¾). Anscombe (1948), Biometrika 35.
 * - `plain`: p ± q √(p (1 - p) / n) (Wald), which has no width at 0 and 1.
 *
 * The intervals of Wilson, with and without the correction, of logit and of beta stay between 0 and 1 and contain the share. The others are given as
 * published, unclipped: `agresti-coull` and `plain` run out of 0 to 1; those of Jeffreys and Anscombe need not contain 0 or 1. `arcsine` and `anscombe` fold
 * back at the ends, so near 0 and 1 and for a handful of ballots they may even leave the share out; where q / 2√n is π/2 or more they are 0 to 1.
 *
 * @param query - The share, the effective number of ballots, and how; see {@link ShareIntervalQuery}.
 * @returns The interval, with its level, its method, and whether its width is of the normal distribution or of Student's.
 * @throws `survey/not-a-share`, `survey/not-an-effective-n`, `survey/not-a-level`, `survey/unknown-method`, `survey/not-degrees-of-freedom`.
 *
 * @example
 * ```ts
 * import { shareInterval } from 'motcua/survey';
 *
 * const shown = (ends: { low: number; high: number }) => [ends.low.toFixed(4), ends.high.toFixed(4)];
 * // Newcombe (1998), Table I: 81 of 263
 * shown(shareInterval({ share: 81 / 263, effectiveN: 263 })); // => ['0.2553', '0.3662']
 * shown(shareInterval({ share: 81 / 263, effectiveN: 263, method: 'beta' })); // => ['0.2527', '0.3676']
 * shown(shareInterval({ share: 81 / 263, effectiveN: 90.5, df: 14 })); // => ['0.2153', '0.4192']
 * ```
 */
export function shareInterval(query: ShareIntervalQuery): EstimateInterval {
  check(query);
  const { share, effectiveN, level = 0.95, method = 'wilson', df } = query;
  const outside = (1 - level) / 2;
  const deviate = tQuantile(outside, df ?? Number.POSITIVE_INFINITY, 'upper');
  const [low, high] = METHODS[method]({ share, n: effectiveN, outside, deviate });
  return { low, high, level, method, reference: df === undefined ? 'normal' : 't' };
}
