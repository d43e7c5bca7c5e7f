import type { Estimate } from '../estimate.js';
import type { Sample } from '../sample/sample.js';
import { ballotsOf } from './ballots-of.js';
import { estimateOf } from './estimate-of.js';
import type { EstimateRequest } from './estimate-request.js';
import { figureOf } from './figure-of.js';
import { quantileOf } from './quantile-of.js';
import type { Source } from './source.js';
import { sourceOf } from './source-of.js';

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

export function estimate(sample: Sample, request: EstimateRequest): Estimate {
  return estimateFrom(sourceOf(sample), request);
}

export function estimates(sample: Sample, requests: readonly EstimateRequest[]): readonly Estimate[] {
  const source = sourceOf(sample);
  return requests.map((request, at) => estimateFrom(source, request, [at]));
}
