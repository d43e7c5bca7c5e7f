import { gammaTails } from './incomplete-gamma.js';
import type { Tail } from './tail.js';
import { tailRoot } from './tail-root.js';

/**
 * The probability that a chi-square variable is at most `x`, or with `tail` `upper` more.
 *
 * @param x - The place; below 0 counts as 0.
 * @param df - Degrees of freedom; above 0, not necessarily whole. Callers check it.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function chiSquareCdf(x: number, df: number, tail: Tail = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  if (x === Number.POSITIVE_INFINITY) return tail === 'lower' ? 1 : 0;
  return gammaTails(df / 2, x / 2, Math.log(x) - Math.LN2)[tail];
}

/**
 * ln of the quantile of chi-square by its mean: finite where the quantile itself underflows, and exact where it is near the mean.
 *
 * @param p - 0 to 1; see {@link tailRoot}.
 */
export function chiSquareByMean(p: number, df: number, tail: Tail): number {
  const a = df / 2;
  const tailsAt = (place: number) => gammaTails(a, a * Math.exp(place), Math.log(a) + place);
  return tailRoot(p, tail, { tailsAt, reach: 1 / Math.sqrt(a) });
}

/**
 * The place a chi-square variable stays at or below with probability `p`, or with `tail` `upper` exceeds.
 *
 * @param p - The probability, 0 to 1. Callers check it; outside, and for what is no number, the answer is no number.
 * @param df - Degrees of freedom; above 0, not necessarily whole. Callers check it.
 * @param tail - Which side; `lower` by default.
 * @internal
 */
export function chiSquareQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  if (!(df > 0)) return Number.NaN;
  return df * Math.exp(chiSquareByMean(p, df, tail));
}
