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

export function estimate(ballots: Ballots, request: EstimateRequest): Estimate {
  return estimateFrom(sourceOf(ballots), request);
}

export function estimates(ballots: Ballots, requests: readonly EstimateRequest[]): readonly Estimate[] {
  const source = sourceOf(ballots);
  return requests.map((request, at) => estimateFrom(source, request, [at]));
}
