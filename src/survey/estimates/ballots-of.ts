import { refuse } from '../../kernel/inside.js';
import type { CompiledSample } from '../sample/compiled-sample.js';
import type { Source } from './source.js';

/** The ballots of a source; refuses one that kept only sums. */
export function ballotsOf({ compiled }: Source, path: readonly (string | number)[]): CompiledSample {
  return compiled ?? refuse('survey/needs-ballots', { path, value: null, accepted: 'a sample' });
}
