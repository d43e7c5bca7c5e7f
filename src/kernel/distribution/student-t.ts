import { chiSquareCdf } from './chi-square.js';
import { logFQuantile } from './f.js';
import { betaTails } from './incomplete-beta.js';
import { oddsOf } from './odds.js';
import type { Tail } from './tail.js';

/** Beyond so many degrees of freedom the distribution is the normal one to every digit of a double, and their products have no room. */
const LARGEST = 1e30;

/** How likely a variable of Student is as far from 0 as `x`, to either side: its square has the F distribution with 1 and `df`. */
function bothTails(x: number, df: number): number {
  const size = Math.abs(x);
  if (df > LARGEST) return chiSquareCdf(size * size, 1, 'upper');
  const logRatio = 2 * Math.log(size) - Math.log(df);
  return betaTails(0.5, df / 2, oddsOf((size / df) * size, logRatio)).upper;
}

/**
 * The probability that a variable of Student's t is at most `x`, or with `tail` `upper` more.
 *
 * @param x - The place.
 * @param df - Degrees of freedom; above 0, not necessarily whole; `Infinity` is the normal distribution. Callers check it.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function tCdf(x: number, df: number, tail: Tail = 'lower'): number {
  const outer = bothTails(x, df) / 2;
  return x < 0 === (tail === 'lower') ? outer : 1 - outer;
}

/**
 * The place a variable of Student's t stays at or below with probability `p`, or with `tail` `upper` exceeds.
 *
 * @param p - The probability, 0 to 1. Callers check it; outside, and for what is no number, the answer is no number.
 * @param df - Degrees of freedom; above 0, not necessarily whole; `Infinity` is the normal distribution. Callers check it.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function tQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  if (!(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (df > LARGEST && df !== Number.POSITIVE_INFINITY) return tQuantile(p, Number.POSITIVE_INFINITY, tail);
  const sign = p < 0.5 === (tail === 'lower') ? -1 : 1;
  // both doubling and taking from 1 are exact here, so the middle keeps its digits as well
  return sign * Math.exp(logFQuantile(2 * Math.min(p, 1 - p), [1, df], 'upper') / 2);
}
