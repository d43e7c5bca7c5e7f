import { compiledSample } from '../sample/compiled-sample.js';
import type { Sample } from '../sample/sample.js';
import { sampleSource } from '../sample/sample-source.js';
import type { Source } from './source.js';

/** What estimators ask, of ballots or of what they were added up to. */
export const sourceOf = (ballots: Sample): Source => sampleSource(compiledSample(ballots));
