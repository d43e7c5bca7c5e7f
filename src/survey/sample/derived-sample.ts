import type { CompiledSample } from './compiled-sample.js';

/**
 * The same ballots under the same design with one question in place of all: an answer of `width` for each ballot, `NaN` for none. What is asked of a
 * sample that no question of it tells, such as which cell of a table a ballot is in, is asked of such a one.
 */
export function derivedSample(compiled: CompiledSample, answers: Float64Array, width: number): CompiledSample {
  const options = Array.from({ length: width }, (_, at) => ({ id: String(at) }));
  return {
    ...compiled,
    questions: [{ id: 'derived', kind: 'single', options }],
    answers: [answers],
    reasons: [new Uint8Array(answers.length)],
  };
}
