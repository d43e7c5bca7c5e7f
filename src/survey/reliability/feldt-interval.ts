import { fQuantile } from '../../kernel/inside.js';

/** An interval alpha lies in, at a level. */
export type AlphaInterval = {
  /** The lower bound; below 0 is possible, as for alpha. */
  readonly low: number;
  /** The upper bound, at most 1. */
  readonly high: number;
  /** How often intervals made so contain what they estimate. */
  readonly level: number;
  /** How it was made. */
  readonly method: 'feldt';
};

/** Nearer to 1 is 1: the questions answer as one, and no interval could be wider than nothing. */
const ONE = 1e-12;

/**
 * 1 - (1 - alpha) F, F the quantiles for n - 1 and (n - 1) (k - 1) degrees of freedom: Feldt, Woodruff and Salih (1987), Applied Psychological Measurement
 * 11, 93-103.
 */
export function feldtInterval(
  alpha: number | null,
  { n, k, level }: { readonly n: number; readonly k: number; readonly level: number },
): AlphaInterval | null {
  if (alpha === null || 1 - alpha <= ONE) return null;
  const outside = (1 - level) / 2;
  const [high, low] = (['lower', 'upper'] as const).map(
    (tail) => 1 - (1 - alpha) * fQuantile(outside, n - 1, (n - 1) * (k - 1), tail),
  ) as [number, number];
  return Number.isFinite(low) ? { low, high, level, method: 'feldt' } : null;
}
