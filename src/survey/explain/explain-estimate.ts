import type { Count, Explained, Step } from '../../kernel/index.js';
import type { Estimate } from '../estimate.js';
import { decide } from '../estimates/estimate-of.js';
import type { EstimateRequest } from '../estimates/estimate-request.js';
import { figureOf } from '../estimates/figure-of.js';
import { decideQuantile } from '../estimates/quantile-of.js';
import { compiledSample } from '../sample/compiled-sample.js';
import type { Sample } from '../sample/sample.js';
import { type SampleSource, sampleSource } from '../sample/sample-source.js';
import type { SatisfactionRateOptions } from '../satisfaction-rate.js';
import { askedOfFigure, askedStep, domainStep, questionIn, validStep } from './asked-steps.js';
import { explainCount } from './count-steps.js';
import { figureSteps, validSteps } from './figure-steps.js';
import { degreesStep, effectStep, intervalStep } from './interval-steps.js';
import { quantileSteps } from './quantile-steps.js';
import { varianceSteps } from './variance-steps.js';
import { weightSteps } from './weight-steps.js';

function quantileStory(source: SampleSource, request: EstimateRequest & { kind: 'quantile' }): Explained<Estimate> {
  const decided = decideQuantile(source.compiled, request);
  const at = source.questions.findIndex(({ id }) => id === request.question);
  const named = questionIn(source, at);
  const because: readonly Step[] = [
    askedStep(request, [named], source),
    domainStep(request.domain ?? null, source),
    validStep(named, decided.estimate),
    ...weightSteps(source.compiled),
    ...quantileSteps(decided, request),
  ];
  return { value: decided.estimate, because };
}

function explainSample(sample: Sample, request: EstimateRequest): Explained<Estimate> {
  const source = sampleSource(compiledSample(sample));
  if (request.kind === 'quantile') return quantileStory(source, request);
  const { questionnaire, questions, compiled } = source;
  const domain = request.domain ?? null;
  const figure = figureOf(request, { questionnaire, questions, domain });
  const decided = decide(figure, source, request);
  const { linear, variance, estimate } = decided;
  const parts = linear === null || variance === null ? null : source.parts([{ figure, linear }]);
  const because: readonly Step[] = [
    askedOfFigure(request, figure, source),
    domainStep(domain, source),
    ...validSteps(figure, source),
    ...weightSteps(compiled),
    ...figureSteps(request, figure, { decided, source }),
    ...varianceSteps(compiled, { parts, variance }),
    ...(estimate.df === null ? [] : [degreesStep(decided, request)]),
    effectStep(decided),
    intervalStep(decided, request),
  ];
  return { value: estimate, because };
}

/**
 * A figure with its story: what was asked of which ballots, how many count and why the others do not, where the weights are from, the weighted numerator and
 * denominator, what each stratum adds to the variance and by which formula, the degrees of freedom, the design effect and the interval.
 *
 * Each step carries its numbers in full; in words whole numbers too, others with seven digits. Of more than fifty strata the fifty that add most are told, and the others as one. A formula
 * names the textbook it is from, unverified: the figures were compared with the answers of R survey, not the formulas with the print.
 *
 * @param source - The ballots, what they answer and how they were drawn; or counts alone.
 * @param request - What to estimate, and how sure it is to be said to be; of counts the options of `satisfactionRate`.
 * @returns The estimate, equal to that of `estimate` or `satisfactionRate`, and the steps in order.
 * @throws What `estimate` or `satisfactionRate` throws.
 *
 * @example
 * ```ts
 * import { narrate } from 'motcua';
 * import { explainEstimate, satisfactionLevels } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'one-stop desk',
 *   population: 'people served in the month',
 *   questions: [{ id: 'manner', kind: 'scale', levels: satisfactionLevels() }],
 * } as const;
 * const ballot = (manner: string, weight: number) => ({ answers: { manner }, facts: { weight } });
 * const ballots = [ballot('satisfied', 10), ballot('neutral', 10), ballot('very-satisfied', 20), ballot('refused', 20)];
 * const sample = { questionnaire, design: { weights: 'weight' }, ballots };
 * const explained = explainEstimate(sample, { kind: 'share', question: 'manner' });
 * explained.value.value; // => 0.75
 * const story = narrate(explained, { locale: 'en' }).split('\n');
 * story[2]; // => '3.  Question manner: 3 valid of 4 ballots; missing 0, not applicable 0, refused 1'
 *
 * const rate = explainEstimate({ numerator: 27, denominator: 30 }, { population: 40 });
 * narrate(rate, { locale: 'en' }).split('\n')[1]; // => '2.  Stage 1: 30 of 40 units drawn, with the finite population correction'
 * ```
 */
export function explainEstimate(source: Sample, request: EstimateRequest): Explained<Estimate>;
export function explainEstimate(source: Count, request?: SatisfactionRateOptions): Explained<Estimate>;
export function explainEstimate(
  given: Sample | Count,
  request: EstimateRequest | SatisfactionRateOptions = {},
): Explained<Estimate> {
  if (!('questionnaire' in given)) return explainCount(given, request as SatisfactionRateOptions);
  return explainSample(given, request as EstimateRequest);
}
