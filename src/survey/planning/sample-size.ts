import type { Problem } from '../../kernel/index.js';
import { levelQuantile } from './level-quantile.js';
import { type PlannedNumber, plannedNumber } from './planned-number.js';
import { corrected, type PopulationCorrection } from './population-correction.js';
import { BETWEEN, requiredNumber } from './required-number.js';

/** What {@link sampleSize} is asked. */
export type SampleSizeRequest = {
  /** The share that is expected, above 0 and below 1; by default 0.5, which asks for the most ballots. */
  readonly share?: number;
  /** The half of the interval, above 0 and below 1: 0.05 is five points up or down. */
  readonly margin: number;
  /** How often intervals made so contain the share; above 0 and below 1, by default 0.95. */
  readonly level?: number;
  /** How many there are in all, 1 or more; by default without end. */
  readonly population?: number;
  /** How the population counts; by default `cochran`. */
  readonly correction?: PopulationCorrection;
  /** The variance by that of a simple random sample drawn without replacement; above 0, by default 1. */
  readonly designEffect?: number;
  /** The share of those asked who will answer; above 0 and at most 1, by default 1. */
  readonly expectedResponse?: number;
};

/** How many ballots are needed, step by step. */
export type SampleSize = {
  /** How many standard errors the margin is. */
  readonly z: number;
  /** First, of a simple random sample from a population without end: `z² p (1 − p) / e²`. */
  readonly n0: PlannedNumber;
  /** Second, for the design: `n0` times the design effect. */
  readonly afterDesignEffect: PlannedNumber;
  /** Third, for the population: that, corrected; never more than the population. */
  readonly afterPopulation: PlannedNumber;
  /** Valid ballots that have to come back: the whole number of the third step. */
  readonly ballots: number;
  /** Fourth, how many to ask: those whole ballots by the response. */
  readonly invitations: PlannedNumber;
  /** What to tell, for `narrate`: `survey/margin-reaches-end`, `survey/invitations-above-population`. */
  readonly problems: readonly Problem[];
};

function problemsOf(invitations: number, { share = 0.5, margin, population }: SampleSizeRequest): readonly Problem[] {
  const problems: Problem[] = [];
  const nearest = Math.min(share, 1 - share);
  if (margin >= nearest) {
    const accepted = `< ${nearest}`;
    problems.push({
      code: 'survey/margin-reaches-end',
      path: ['margin'],
      severity: 'warning',
      value: margin,
      accepted,
    });
  }
  if (population !== undefined && invitations > population) {
    const [code, accepted] = ['survey/invitations-above-population', `<= ${population}`];
    problems.push({ code, path: ['invitations'], severity: 'warning', value: invitations, accepted });
  }
  return problems;
}

/**
 * How many ballots it takes for a share to be known within a margin, and how many people to ask for them.
 *
 * Four steps, in this order. (1) `n0 = z² p (1 − p) / e²`. (2) Times the design effect. (3) Corrected for the population: Cochran, Sampling
 * Techniques, 3rd ed. 1977, equation 4.2, `n / (1 + (n − 1) / N)`, as `nProp` of PracTools and epiR; or `simple`, `n / (1 + n / N)`, as
 * samplingbook. The two differ by up to one ballot. (4) By the response. The design effect comes before the population, as in `ss4p` of
 * samplesize4surveys: it compares with a sample drawn without replacement, so that this order is what solves `Var = deff · (1 − n/N) · S² / n` for
 * `n`, and it never asks for more than there are. Other tools multiply afterwards, and then may.
 *
 * The formula is of the normal distribution. Where the margin reaches 0 or 1 it does not hold, and a problem says so. A response below 1 makes more
 * invitations; it does not make those who answer like those who do not.
 *
 * @param request - The margin; the share, level, population, correction, design effect and response have defaults.
 * @returns Each step as computed and as the next whole number, the ballots, the invitations, what to tell.
 * @throws `survey/out-of-range`, `survey/unknown-method`, `survey/sample-too-large`.
 *
 * @example
 * ```ts
 * import { sampleSize } from 'motcua/survey';
 *
 * sampleSize({ margin: 0.05 }).ballots; // => 385
 * sampleSize({ margin: 0.05, population: 2_000 }).ballots; // => 323
 * const plan = sampleSize({ margin: 0.05, population: 2_000, designEffect: 1.5, expectedResponse: 0.6 });
 * [plan.n0.ceiling, plan.afterDesignEffect.ceiling, plan.ballots, plan.invitations.ceiling]; // => [385, 577, 448, 747]
 * sampleSize({ margin: 0 }); // throws 'survey/out-of-range'
 * ```
 */
export function sampleSize(request: SampleSizeRequest): SampleSize {
  const {
    share = 0.5,
    level = 0.95,
    population,
    correction = 'cochran',
    designEffect = 1,
    expectedResponse = 1,
  } = request;
  const p = requiredNumber(share, ['share'], BETWEEN);
  const e = requiredNumber(request.margin, ['margin'], BETWEEN);
  const deff = requiredNumber(designEffect, ['designEffect'], { low: 0, high: 1e6, open: 'low' });
  const response = requiredNumber(expectedResponse, ['expectedResponse'], { low: 0, high: 1, open: 'low' });
  const z = levelQuantile(level);
  const n0 = plannedNumber((z * z * p * (1 - p)) / (e * e));
  const afterDesignEffect = plannedNumber(n0.value * deff);
  const afterPopulation = plannedNumber(corrected(afterDesignEffect.value, population, correction));
  const ballots = afterPopulation.ceiling;
  const invitations = plannedNumber(ballots / response);
  const problems = problemsOf(invitations.ceiling, request);
  return { z, n0, afterDesignEffect, afterPopulation, ballots, invitations, problems };
}
