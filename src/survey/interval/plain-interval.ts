import { tQuantile } from '../../kernel/inside.js';
import type { EstimateInterval } from '../estimate.js';

/** A figure, the square root of its variance, and how sure the interval is to be. */
export type Width = {
  readonly value: number;
  readonly standardError: number;
  readonly df: number;
  readonly level: number;
};

/** The figure, give or take as many standard errors as Student's distribution has it. */
export function plainInterval({ value, standardError, df, level }: Width): EstimateInterval {
  const reach = tQuantile((1 - level) / 2, df, 'upper') * standardError;
  return { low: value - reach, high: value + reach, level, method: 'plain', reference: 't' };
}
