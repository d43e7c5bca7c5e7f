import type { Estimate } from '../estimate.js';
import { ballotsOf } from './ballots-of.js';
import { estimateOf } from './estimate-of.js';
import type { EstimateRequest } from './estimate-request.js';
import { figureOf } from './figure-of.js';
import { quantileOf } from './quantile-of.js';
import type { Source } from './source.js';
import { type Ballots, sourceOf } from './source-of.js';

/** One figure from a source. */
export function estimateFrom(
  source: Source,
  request: EstimateRequest,
  path: readonly (string | number)[] = [],
): Estimate {
  if (request.kind === 'quantile') return quantileOf(ballotsOf(source, path), request, path);
  const { questionnaire, questions } = source;
  const figure = figureOf(request, { questionnaire, questions, domain: request.domain ?? null }, path);
  return estimateOf(figure, source, request, path);
}

/**
 * A figure from ballots with how sure it is under the design they were drawn by.
 *
 * Every figure is a sum of totals and of ratios of totals; its variance is that of the total of its linearised values (Taylor series: Särndal, Swensson and Wretman 1992, Model Assisted
 * Survey Sampling, 5.5), or by the jackknife. Ballots without a valid answer, and those outside a domain, are left out of the figure but not of the design. The interval of a share is that
 * of {@link shareInterval} with p (1 - p) / se² effective ballots; where all drawn answer alike, with those the weights and the part drawn leave, and the share itself when all were drawn. Of what is no share it is value ± t · se. The design effects are the variance by that of a simple random sample of n with N
 * the sum of the weights: N² s² / n of the linearised values with replacement, times (N - n) / N without.
 *
 * @param ballots - A sample, or a state of `ballotAccumulator`: that has the same figures but for quantiles, to about 1e-7 of the value.
 * @param request - What to estimate, of which ballots and how sure it is to be said to be; see {@link Measure} and {@link EstimateOptions}.
 * @returns The figure. Without a valid ballot it is `null`; where the design does not tell a variance, as of a single ballot, standard error and interval are `null`.
 * @throws `survey/invalid-questionnaire`; of the request `survey/unknown-question`, `survey/unknown-factor`, `survey/unknown-answer`, `survey/no-answers`, `survey/one-answer`,
 * `survey/not-measured`, `survey/unknown-choice`, `survey/not-a-level`, `survey/unknown-method`, `survey/out-of-range`, `survey/empty-domain`; of the design `survey/missing-fact`,
 * `survey/not-a-weight`, `survey/not-a-size`, `survey/size-below-sample`, `survey/sizes-differ`, `survey/too-many-sizes`, `survey/cluster-in-two-strata`, `survey/lonely-psu`,
 * `survey/unknown-cell`, `survey/cell-without-ballots`, `survey/margins-differ`, `survey/not-converged`, `survey/calibrated-jackknife`; `survey/needs-ballots` of what sums do not tell.
 *
 * @example
 * ```ts
 * import { estimate, satisfactionLevels } from 'motcua/survey';
 *
 * const questions = [
 *   { id: 'q1', kind: 'scale', levels: satisfactionLevels() },
 *   { id: 'days', kind: 'number', unit: 'day' },
 * ] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const given = [
 *   ['satisfied', 4, 'A'],
 *   ['very-satisfied', 2, 'A'],
 *   ['neutral', 9, 'B'],
 *   ['satisfied', 5, 'B'],
 *   ['dissatisfied', 12, 'B'],
 * ] as const;
 * const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
 * // five of the forty people served, drawn at random
 * const sample = { questionnaire, design: { fpc: [40] }, ballots };
 * const rate = estimate(sample, { kind: 'share', question: 'q1' });
 * [rate.value, rate.standardError?.toFixed(4), rate.df]; // => [0.6, '0.2291', 4]
 * const days = estimate(sample, { kind: 'mean', question: 'days', domain: { ward: 'B' } });
 * [days.value?.toFixed(3), days.n]; // => ['8.667', 3]
 * estimate(sample, { kind: 'quantile', question: 'days', probability: 0.5 }).value; // => 5
 * ```
 */
export function estimate(ballots: Ballots, request: EstimateRequest): Estimate {
  return estimateFrom(sourceOf(ballots), request);
}

/**
 * Several figures from the same ballots, which are read once.
 *
 * @param ballots - A sample, or a state of `ballotAccumulator`.
 * @param requests - What to estimate.
 * @returns The figures, in the order they were asked for.
 * @throws As {@link estimate}, with the place of the request at the head of the path.
 *
 * @example
 * ```ts
 * import { estimates, satisfactionLevels } from 'motcua/survey';
 *
 * const questions = [
 *   { id: 'q1', kind: 'scale', levels: satisfactionLevels() },
 *   { id: 'days', kind: 'number', unit: 'day' },
 * ] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const given = [
 *   ['satisfied', 4, 'A'],
 *   ['very-satisfied', 2, 'A'],
 *   ['neutral', 9, 'B'],
 *   ['satisfied', 5, 'B'],
 *   ['dissatisfied', 12, 'B'],
 * ] as const;
 * const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
 * const sample = { questionnaire, design: {}, ballots };
 * const [rate, mean] = estimates(sample, [{ kind: 'share', question: 'q1' }, { kind: 'mean', question: 'q1' }]);
 * [rate?.value, mean?.value]; // => [0.6, 3.6]
 * ```
 */
export function estimates(ballots: Ballots, requests: readonly EstimateRequest[]): readonly Estimate[] {
  const source = sourceOf(ballots);
  return requests.map((request, at) => estimateFrom(source, request, [at]));
}
