import { type Exact, exact, exactDecimal, roundExact } from './exact.js';
import { type Locale, requireLocale } from './locale.js';
import type { Rounding } from './rounding.js';

/** How an exact figure is printed as a decimal. */
export type DecimalTextOptions = {
  /** Decimals, 0 to 100; 2 by default. */
  readonly places?: number;
  /** The rounding rule; `half-up`, half away from zero, by default. */
  readonly rounding?: Rounding;
  /** Whose decimal sign: `vi` writes `17,35`, `en` writes `17.35`. */
  readonly locale: Locale;
};

/**
 * An exact figure, or a number by its shortest decimal.
 *
 * @throws `kernel/not-a-number`, `kernel/zero-denominator`.
 * @internal
 */
export const toExact = (figure: Exact | number): Exact =>
  typeof figure === 'number' ? exactDecimal(figure) : exact(figure?.n, figure?.d);

/**
 * An exact figure as a decimal, rounded once, exactly, by a named rule: points, a total, a difference.
 *
 * @param figure - The figure; a number is taken by its shortest decimal, as it is printed.
 * @param options - Decimals, rounding rule and locale.
 * @returns The rounded decimal, without thousands separators.
 * @throws `kernel/places-out-of-bounds`, `kernel/unknown-rounding`, `kernel/unknown-locale`, `kernel/zero-denominator`, `kernel/not-a-number`.
 *
 * @example
 * ```ts
 * import { decimalText } from 'motcua/score';
 *
 * decimalText({ n: 347n, d: 20n }, { locale: 'vi' }); // => '17,35'
 * decimalText({ n: -5n, d: 8n }, { locale: 'en' }); // => '-0.63'
 * decimalText(12.345, { locale: 'vi' }); // => '12,35'
 * ```
 */
export function decimalText(
  figure: Exact | number,
  { places = 2, rounding = 'half-up', locale }: DecimalTextOptions,
): string {
  const sign = requireLocale(locale) === 'vi' ? ',' : '.';
  const { n } = roundExact(toExact(figure), places, rounding);
  const digits = `${n < 0n ? -n : n}`.padStart(places + 1, '0');
  const decimals = places === 0 ? '' : `${sign}${digits.slice(-places)}`;
  return `${n < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${decimals}`;
}
