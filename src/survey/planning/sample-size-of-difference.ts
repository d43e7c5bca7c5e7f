import { refuse } from '../../kernel/inside.js';
import { levelQuantile, powerQuantile } from './level-quantile.js';
import { type PlannedNumber, plannedNumber } from './planned-number.js';
import { BETWEEN, requiredNumber } from './required-number.js';

/** By which approximation: of the shares themselves, or of their arcsines. */
export type DifferenceSizeMethod = 'normal' | 'arcsine';

/** What {@link sampleSizeOfDifference} is asked. */
export type DifferenceSizeRequest = {
  /** The two shares that are to be told apart; each above 0 and below 1, and not equal. */
  readonly shares: readonly [number, number];
  /** How often a difference of this size is to be found; from 0.5 to below 1, by default 0.8. */
  readonly power?: number;
  /** One less how often a difference is found where there is none; above 0 and below 1, by default 0.95. The test is two-sided. */
  readonly level?: number;
  /** By which approximation; by default `normal`. */
  readonly method?: DifferenceSizeMethod;
};

/** How many ballots the comparison of two shares needs. */
export type DifferenceSize = {
  /** By which approximation. */
  readonly method: DifferenceSizeMethod;
  /** Ballots of each of the two groups. */
  readonly perGroup: PlannedNumber;
  /** Ballots of both together. */
  readonly ballots: number;
};

type Parts = { readonly p: number; readonly q: number; readonly zLevel: number; readonly zPower: number };

const SIZE: { readonly [method in DifferenceSizeMethod]: (parts: Parts) => number } = {
  normal: ({ p, q, zLevel, zPower }) => {
    const pooled = (p + q) / 2;
    const root = zLevel * Math.sqrt(2 * pooled * (1 - pooled)) + zPower * Math.sqrt(p * (1 - p) + q * (1 - q));
    return (root / (p - q)) ** 2;
  },
  arcsine: ({ p, q, zLevel, zPower }) => {
    const effect = 2 * Math.asin(Math.sqrt(p)) - 2 * Math.asin(Math.sqrt(q));
    return 2 * ((zLevel + zPower) / effect) ** 2;
  },
};

/**
 * How many ballots each of two groups needs for the difference of their shares to be found.
 *
 * `normal` is `n = (z₁ √(2 p̄ (1 − p̄)) + z₂ √(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₁ − p₂)²`, with `p̄` the mean of both shares, as `power.prop.test` of
 * R; `arcsine` is `n = 2 ((z₁ + z₂) / h)²` with `h = 2 asin √p₁ − 2 asin √p₂` (Cohen, Statistical Power Analysis, 1988), as `pwr.2p.test`. Both
 * leave out that a difference the wrong way round may be found, which from a power of a half is next to nothing. Simple random samples from large
 * populations.
 *
 * @param request - The shares; the power, level and method.
 * @returns The ballots of each group as computed and as the next whole number, and of both.
 * @throws `survey/out-of-range`, `survey/equal-shares`, `survey/unknown-method`, `survey/sample-too-large`.
 *
 * @example
 * ```ts
 * import { sampleSizeOfDifference } from 'motcua/survey';
 *
 * const { perGroup, ballots } = sampleSizeOfDifference({ shares: [0.8, 0.85] });
 * [perGroup.ceiling, ballots]; // => [906, 1812]
 * sampleSizeOfDifference({ shares: [0.8, 0.85], method: 'arcsine' }).perGroup.ceiling; // => 903
 * sampleSizeOfDifference({ shares: [0.8, 0.8] }); // throws 'survey/equal-shares'
 * ```
 */
export function sampleSizeOfDifference(request: DifferenceSizeRequest): DifferenceSize {
  const { shares, power = 0.8, level = 0.95, method = 'normal' } = request;
  const [p, q] = [0, 1].map((place) => requiredNumber(shares?.[place], ['shares', place], BETWEEN)) as [number, number];
  if (p === q) return refuse('survey/equal-shares', { path: ['shares'], value: p, accepted: 'two unequal shares' });
  if (!Object.hasOwn(SIZE, method)) {
    return refuse('survey/unknown-method', { path: ['method'], value: method, accepted: Object.keys(SIZE).join(', ') });
  }
  const zPower = powerQuantile(power);
  const perGroup = plannedNumber(SIZE[method]({ p, q, zLevel: levelQuantile(level), zPower }));
  return { method, perGroup, ballots: 2 * perGroup.ceiling };
}
