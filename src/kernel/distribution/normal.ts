import { tCdf, tQuantile } from './student-t.js';
import type { Tail } from './tail.js';

/**
 * The probability that a standard normal variable is at most `x`, or with `tail` `upper` more.
 *
 * @param x - The place, in standard deviations from the mean.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export const normalCdf = (x: number, tail: Tail = 'lower'): number => tCdf(x, Number.POSITIVE_INFINITY, tail);

/**
 * The place a standard normal variable stays at or below with probability `p`, or with `tail` `upper` exceeds.
 *
 * @param p - The probability, 0 to 1. Callers check it; outside, and for what is no number, the answer is no number.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export const normalQuantile = (p: number, tail: Tail = 'lower'): number => tQuantile(p, Number.POSITIVE_INFINITY, tail);
