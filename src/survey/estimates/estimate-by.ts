import type { Estimate } from '../estimate.js';
import { estimateFrom } from './estimate.js';
import type { EstimateOptions, Measure } from './estimate-request.js';
import { type Ballots, sourceOf } from './source-of.js';

export function estimateBy(
  ballots: Ballots,
  request: Measure & Omit<EstimateOptions, 'domain'>,
  by: readonly string[],
): readonly Estimate[] {
  const source = sourceOf(ballots);
  return source.domainsBy(by).map((domain) => estimateFrom(source, { ...request, domain }));
}
