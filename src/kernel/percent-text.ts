import { decimalText, toExact } from './decimal-text.js';
import { type Exact, exact, multiplyExact } from './exact.js';
import type { Locale } from './locale.js';
import type { Rounding } from './rounding.js';

/** How a share is printed as a percentage. */
export type PercentTextOptions = {
  /** Decimals, 0 to 100; 2 by default. */
  readonly places?: number;
  /** The rounding rule; `half-up`, half away from zero, by default. */
  readonly rounding?: Rounding;
  /** Whose decimal sign: `vi` writes `95,23%`, `en` writes `95.23%`. */
  readonly locale: Locale;
};

/**
 * A share as a percentage, rounded once, exactly, by a named rule.
 *
 * @param share - A share, 1 for 100 %: exact, `{ n: 12633n, d: 13611n }`, or a number such as the value or a bound of an estimate, which is taken by its shortest decimal.
 * @param options - Decimals, rounding rule and locale.
 * @returns The rounded percentage with its sign, without thousands separators.
 * @throws `kernel/places-out-of-bounds`, `kernel/unknown-rounding`, `kernel/unknown-locale`,
 * `kernel/zero-denominator`, `kernel/not-a-number`.
 *
 * @example
 * ```ts
 * import { percentText } from 'motcua';
 *
 * percentText({ n: 12633n, d: 13611n }, { locale: 'vi' }); // => '92,81%'
 * percentText(0.1295, { places: 1, locale: 'vi' }); // => '13,0%'
 * percentText({ n: 1n, d: 8n }, { places: 0, rounding: 'half-even', locale: 'en' }); // => '12%'
 * ```
 */
export function percentText(
  share: Exact | number,
  { places = 2, rounding = 'half-up', locale }: PercentTextOptions,
): string {
  return `${decimalText(multiplyExact(toExact(share), exact(100n)), { places, rounding, locale })}%`;
}
