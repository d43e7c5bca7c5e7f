import type { Estimate } from '../estimate.js';
import { compiledSample } from '../sample/compiled-sample.js';
import { rowsBy } from '../sample/rows-of.js';
import type { Sample } from '../sample/sample.js';
import { sampleSource } from '../sample/sample-source.js';
import { estimateFrom } from './estimate.js';
import type { EstimateOptions, Measure } from './estimate-request.js';

export function estimateBy(
  sample: Sample,
  request: Measure & Omit<EstimateOptions, 'domain'>,
  by: readonly string[],
): readonly Estimate[] {
  const compiled = compiledSample(sample);
  return rowsBy(sample.ballots, by).map((known) => {
    const source = sampleSource(compiled, known);
    return estimateFrom(source, { ...request, domain: known.domain });
  });
}
