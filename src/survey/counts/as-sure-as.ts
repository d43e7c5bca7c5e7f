import { MOST_EFFECTIVE } from '../interval/share-interval.js';

/**
 * As many ballots from a population without end as are as sure as `n` from this one, n (N - 1) / (N - n): their share has the same variance, whatever the share of the
 * population (Cochran 1977, Sampling Techniques, 3.2). Without end themselves when all were asked, or so nearly all that no count could tell.
 */
export function asSureAs(n: number, population: number): number {
  if (population === Number.POSITIVE_INFINITY) return n;
  const ballots = n === population ? Number.POSITIVE_INFINITY : (n * (population - 1)) / (population - n);
  return ballots > MOST_EFFECTIVE ? Number.POSITIVE_INFINITY : ballots;
}
