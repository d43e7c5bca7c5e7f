import { betaTails } from './incomplete-beta.js';
import { type Odds, oddsOf } from './odds.js';
import type { Tail } from './tail.js';
import { tailRoot } from './tail-root.js';

/**
 * The probability that a beta variable is at most `x`, or with `tail` `upper` more: the regularised incomplete beta function.
 *
 * @param x - The place; below 0 counts as 0, above 1 as 1.
 * @param a - The first shape; above 0. Callers check it.
 * @param b - The second shape; above 0. Callers check it.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function betaCdf(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  if (x >= 1) return tail === 'lower' ? 1 : 0;
  return betaTails(a, b, { x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) })[tail];
}

const oddsByMean = (a: number, b: number, place: number): Odds =>
  oddsOf((a / b) * Math.exp(place), Math.log(a / b) + place);

/**
 * ln of the odds of the quantile of beta by those of its mean, a : b: finite where the quantile itself rounds to 0 or 1, and exact where it is near the mean.
 *
 * @param p - 0 to 1; see {@link tailRoot}.
 */
export const betaOddsByMean = (p: number, [a, b]: readonly [number, number], tail: Tail): number =>
  tailRoot(p, tail, {
    tailsAt: (place) => betaTails(a, b, oddsByMean(a, b, place)),
    reach: Math.sqrt(1 / a + 1 / b),
  });

/**
 * The place a beta variable stays at or below with probability `p`, or with `tail` `upper` exceeds.
 *
 * @param p - The probability, 0 to 1. Callers check it; outside, and for what is no number, the answer is no number.
 * @param a - The first shape; above 0. Callers check it.
 * @param b - The second shape; above 0. Callers check it.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function betaQuantile(p: number, a: number, b: number, tail: Tail = 'lower'): number {
  if (!(a > 0 && b > 0)) return Number.NaN;
  return oddsByMean(a, b, betaOddsByMean(p, [a, b], tail)).x;
}
