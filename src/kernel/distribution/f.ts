import { betaOddsByMean } from './beta.js';
import { chiSquareByMean, chiSquareCdf } from './chi-square.js';
import { betaTails } from './incomplete-beta.js';
import { oddsOf } from './odds.js';
import type { Tail } from './tail.js';

/**
 * The probability that an F variable is at most `x`, or with `tail` `upper` more.
 *
 * @param x - The place; below 0 counts as 0.
 * @param d1 - Degrees of freedom of the numerator; above 0, not necessarily whole. Callers check them.
 * @param d2 - Degrees of freedom of the denominator; above 0, may be `Infinity`, which is chi-square by `d1`. Callers check them.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function fCdf(x: number, d1: number, d2: number, tail: Tail = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  if (d2 === Number.POSITIVE_INFINITY) return chiSquareCdf(d1 * x, d1, tail);
  return betaTails(d1 / 2, d2 / 2, oddsOf((d1 / d2) * x, Math.log(d1 / d2) + Math.log(x)))[tail];
}

/**
 * ln of the quantile of F, which is finite where the quantile itself runs over or under. F is the odds of beta by those of its mean, and in the end chi-square
 * by its own.
 *
 * @param p - 0 to 1; outside, no number.
 */
export const logFQuantile = (p: number, [d1, d2]: readonly [number, number], tail: Tail): number =>
  d2 === Number.POSITIVE_INFINITY ? chiSquareByMean(p, d1, tail) : betaOddsByMean(p, [d1 / 2, d2 / 2], tail);

/**
 * The place an F variable stays at or below with probability `p`, or with `tail` `upper` exceeds.
 *
 * @param p - The probability, 0 to 1. Callers check it; outside, and for what is no number, the answer is no number.
 * @param d1 - Degrees of freedom of the numerator; above 0, not necessarily whole. Callers check them.
 * @param d2 - Degrees of freedom of the denominator; above 0, may be `Infinity`, which is chi-square by `d1`. Callers check them.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function fQuantile(p: number, d1: number, d2: number, tail: Tail = 'lower'): number {
  if (!(d1 > 0 && d2 > 0)) return Number.NaN;
  return Math.exp(logFQuantile(p, [d1, d2], tail));
}
