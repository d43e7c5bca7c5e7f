import type { Count } from '../kernel/index.js';
import { refuse, shownValue } from '../kernel/inside.js';
import { asSureAs } from './counts/as-sure-as.js';
import { checkCount } from './counts/check-count.js';
import type { Estimate, ShareIntervalMethod } from './estimate.js';
import { estimateOf } from './estimates/estimate-of.js';
import type { Domain } from './estimates/estimate-request.js';
import { shareFigure } from './estimates/share-figure.js';
import { type Ballots, sourceOf } from './estimates/source-of.js';
import { shareInterval } from './interval/share-interval.js';
import { sureInterval } from './interval/sure-interval.js';
import { NO_FIGURE } from './no-figure.js';
import { satisfiedAnswers } from './questionnaire/satisfied-answers.js';

/** How sure a satisfaction rate is to be said to be. */
export type SatisfactionRateOptions = {
  /** How often such intervals contain what they estimate; above 0 and below 1. By default 0.95. */
  readonly level?: number;
  /** How the interval is made; by default `wilson`. */
  readonly interval?: ShareIntervalMethod;
  /**
   * How many people the ballots were drawn from, at least as many as gave one. Without it the population is taken to be without end. Of ballots only where they are a simple
   * random sample whose design does not tell: no strata, clusters, weights or sizes.
   */
  readonly population?: number;
  /** Of ballots the question; by default the only one with answers that count as satisfied. */
  readonly question?: string;
  /** Of ballots those with these facts; all by default. */
  readonly domain?: Domain;
};

const NOTHING = { missing: 0, notApplicable: 0, refused: 0 };

function checkPopulation(population: number, n: number): void {
  if (population === Number.POSITIVE_INFINITY || (Number.isSafeInteger(population) && population >= n)) return;
  refuse('survey/out-of-range', { path: ['population'], value: population, accepted: `${n} or more, whole` });
}

/** The part of the population that was not asked: the variance is that much of what it would be without an end to it. */
const notAsked = (n: number, population: number): number => 1 - n / population;

/** The question asked about, or the only one with answers that count as satisfied. */
function questionIn({ questionnaire }: Ballots, question: string | undefined): string {
  if (question !== undefined) return question;
  const found = questionnaire.questions.filter((one) => satisfiedAnswers(one) !== null).map(({ id }) => id);
  if (found.length === 1) return found[0] as string;
  return refuse('survey/which-question', { path: ['question'], value: found.length, accepted: found.join(' | ') });
}

/** Ballots whose design tells how many people they were drawn from. */
function drawnFrom<Given extends Ballots>(ballots: Given, population: number | undefined): Given {
  if (population === undefined) return ballots;
  const { strata, clusters, weights, fpc, calibration } = ballots.design;
  if ([strata, clusters, weights, fpc, calibration].some((one) => one !== undefined)) {
    refuse('survey/population-in-design', {
      path: ['population'],
      value: population,
      accepted: 'a design without any',
    });
  }
  if (population === Number.POSITIVE_INFINITY) return ballots;
  if (!(Number.isSafeInteger(population) && population >= 1)) {
    refuse('survey/out-of-range', {
      path: ['population'],
      value: shownValue(population),
      accepted: '1 or more, whole',
    });
  }
  // a size of 1 would be read as all there are; as 1 person it is below any two ballots
  return { ...ballots, design: { ...ballots.design, fpc: [Math.max(population, 1 + Number.EPSILON)] } };
}

function ofBallots(ballots: Ballots, options: SatisfactionRateOptions): Estimate {
  const { population, question, ...others } = options;
  const source = sourceOf(drawnFrom(ballots, population));
  const { questionnaire, questions } = source;
  const place = { questionnaire, questions, domain: options.domain ?? null };
  // of all figures that of a share alone is made here, so that who asks for rates need not load the others
  return estimateOf(shareFigure({ kind: 'share', question: questionIn(ballots, question) }, place, []), source, others);
}

function ofCount(count: Count, options: SatisfactionRateOptions): Estimate {
  const { level = 0.95, interval: method = 'wilson', population = Number.POSITIVE_INFINITY } = options;
  checkCount(count);
  const { numerator, denominator: n } = count;
  checkPopulation(population, n);
  // made of no ballots too, so that a level or a method that is none is refused whatever the counts
  const share = n === 0 ? 0 : numerator / n;
  const ballots = asSureAs(n, population);
  const isSure = ballots === Number.POSITIVE_INFINITY;
  const asked = { share, level, method };
  const interval = isSure ? sureInterval(asked) : shareInterval({ ...asked, effectiveN: Math.max(1, ballots) });
  const known = { count: { numerator, denominator: n }, n, isShare: true, df: null, leftOut: NOTHING };
  if (n === 0) return { ...NO_FIGURE, ...known };
  const left = notAsked(n, population);
  const standardError = n === 1 && left > 0 ? null : Math.sqrt((left * share * (1 - share)) / Math.max(1, n - 1));
  return {
    value: share,
    ...known,
    standardError,
    interval,
    effectiveN: isSure ? null : n / left,
    designEffect: 1,
    designEffectWithReplacement: left,
    coefficientOfVariation: standardError === null || share === 0 ? null : standardError / share,
  };
}

/**
 * The share of ballots that say satisfied, with how sure it is: of ballots under their design, of ballots that were added up, or of counts alone, taken as a simple random sample.
 *
 * Of ballots it is `estimate` of a `share`. Of counts the standard error is √((1 - f) p (1 - p) / (n - 1)), f = n / N the part of the population that was asked (Cochran 1977, Sampling
 * Techniques, 3.2), the design effect with replacement 1 - f, as R survey has it. The interval is that of {@link shareInterval} for n (N - 1) / (N - n) ballots, as many as have the same
 * variance when drawn from a population without end, and the inverse of what `sampleSize` plans. Ballots handed out at a
 * desk are no random sample: the interval then tells of chance alone, not of who was asked and who answered.
 *
 * @param source - A sample, a state of `ballotAccumulator`, or how many said satisfied, of how many valid ballots.
 * @param options - Level, interval and population; of ballots also the question and the domain.
 * @returns The rate. Without ballots value and interval are `null`; of one ballot the standard error is. When all were asked nothing is left to estimate: the interval is
 * the rate, and the effective number of ballots, which has no end, `null`.
 * @throws `survey/not-a-count`, `survey/above-whole`, `survey/out-of-range`, `survey/not-a-level`, `survey/unknown-method`; of ballots `survey/which-question`,
 * `survey/population-in-design` and what `estimate` throws.
 *
 * @example
 * ```ts
 * import { satisfactionLevels, satisfactionRate } from 'motcua/survey';
 *
 * const shown = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];
 * const rate = satisfactionRate({ numerator: 920, denominator: 929 });
 * rate.value?.toFixed(4); // => '0.9903'
 * rate.interval && shown(rate.interval); // => ['0.9817', '0.9949']
 * satisfactionRate({ numerator: 0, denominator: 0 }).interval; // => null
 *
 * const questions = [{ id: 'q1', kind: 'scale', levels: satisfactionLevels() }] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const ballots = ['satisfied', 'satisfied', 'neutral', 'very-satisfied'].map((q1) => ({ answers: { q1 } }));
 * satisfactionRate({ questionnaire, design: {}, ballots }).value; // => 0.75
 * ```
 */
export function satisfactionRate(source: Ballots | Count, options: SatisfactionRateOptions = {}): Estimate {
  return source !== null && typeof source === 'object' && 'questionnaire' in source
    ? ofBallots(source, options)
    : ofCount(source, options);
}
