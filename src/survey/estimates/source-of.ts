import { compiledSample } from '../sample/compiled-sample.js';
import type { Sample } from '../sample/sample.js';
import { sampleSource } from '../sample/sample-source.js';
import type { BallotState } from '../state/ballot-state.js';
import { compiledState } from '../state/compiled-state.js';
import { stateSource } from '../state/state-source.js';
import type { Source } from './source.js';

/** Ballots with how they were drawn: one by one, or added up by `ballotAccumulator`. */
export type Ballots = Sample | BallotState;

/** What estimators ask, of ballots or of what they were added up to. */
export const sourceOf = (ballots: Ballots): Source =>
  'cells' in ballots ? stateSource(compiledState(ballots)) : sampleSource(compiledSample(ballots));
