import { levelQuantile } from './level-quantile.js';
import { type PlannedNumber, plannedNumber } from './planned-number.js';
import { corrected } from './population-correction.js';
import { requiredNumber } from './required-number.js';

/** What {@link sampleSizeOfMean} is asked. */
export type MeanSizeRequest = {
  /** The half of the interval, in the unit of the mean; above 0. */
  readonly margin: number;
  /** The variance of the answers that is expected, with divisor `N − 1`; above 0. */
  readonly variance: number;
  /** How often intervals made so contain the mean; above 0 and below 1, by default 0.95. */
  readonly level?: number;
  /** How many there are in all, 1 or more; by default without end. */
  readonly population?: number;
};

/** How many ballots a mean needs. */
export type MeanSize = {
  /** How many standard errors the margin is. */
  readonly z: number;
  /** From a population without end: `z² S² / e²`. */
  readonly n0: PlannedNumber;
  /** For the population: `n0 / (1 + n0 / N)`. */
  readonly afterPopulation: PlannedNumber;
  /** Valid ballots that have to come back. */
  readonly ballots: number;
};

/**
 * How many ballots it takes for a mean to be known within a margin: `n0 = z² S² / e²`, and `n0 / (1 + n0 / N)` of a population of `N`.
 *
 * As `nContMoe` of PracTools. The correction is the simple one, and exact: the variance has divisor `N − 1`, while that of a share has `N`, from
 * which the `− 1` in {@link sampleSize} comes. For means of answers from 1 to 5 the variance is about 4 at most.
 *
 * @param request - The margin and the variance; the level and the population.
 * @returns Both steps as computed and as the next whole number.
 * @throws `survey/out-of-range`, `survey/sample-too-large`.
 *
 * @example
 * ```ts
 * import { sampleSizeOfMean } from 'motcua/survey';
 *
 * sampleSizeOfMean({ margin: 0.1, variance: 1.2 }).ballots; // => 461
 * sampleSizeOfMean({ margin: 0.1, variance: 1.2, population: 1_500 }).ballots; // => 353
 * ```
 */
export function sampleSizeOfMean({ margin, variance, level = 0.95, population }: MeanSizeRequest): MeanSize {
  const e = requiredNumber(margin, ['margin'], { low: 0, high: 1e12, open: 'low' });
  const s2 = requiredNumber(variance, ['variance'], { low: 0, high: 1e12, open: 'low' });
  const z = levelQuantile(level);
  const n0 = plannedNumber((z * z * s2) / (e * e));
  const afterPopulation = plannedNumber(corrected(n0.value, population, 'simple'));
  return { z, n0, afterPopulation, ballots: afterPopulation.ceiling };
}
