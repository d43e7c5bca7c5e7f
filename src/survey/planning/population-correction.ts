import { refuse } from '../../kernel/inside.js';
import { requiredNumber, SOME } from './required-number.js';

/** How a number of ballots shrinks where the population is not large: `n / (1 + (n − 1) / N)`, or `n / (1 + n / N)`. */
export type PopulationCorrection = 'cochran' | 'simple';

const TAKEN: { readonly [correction in PopulationCorrection]: (n: number) => number } = {
  cochran: (n) => n - 1,
  simple: (n) => n,
};

/** The ballots that are as sure in a population of this size; the same without one. */
export function corrected(n: number, population: number | undefined, correction: PopulationCorrection): number {
  if (!Object.hasOwn(TAKEN, correction)) {
    const accepted = Object.keys(TAKEN).join(', ');
    return refuse('survey/unknown-method', { path: ['correction'], value: correction, accepted });
  }
  if (population === undefined) return n;
  const size = requiredNumber(population, ['population'], SOME);
  return n / (1 + TAKEN[correction](n) / size);
}
