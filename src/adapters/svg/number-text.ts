import { type Exact, type Locale, type PercentTextOptions, percentText, type Rounding } from '../../kernel/index.js';
import { exact, exactDecimal, multiplyExact, roundExact } from '../../kernel/inside.js';

/** Digits with their thousands apart, as the language writes them. */
const grouped = (digits: string, locale: Locale): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');

/** A whole number with its thousands apart, as the language writes it: `12.633` or `12,633`. */
export const countText = (count: number, locale: Locale): string => grouped(String(count), locale);

/** A number rounded once by a named rule, as the language writes it: `-1.234,50` or `-1,234.50`. */
export function decimalText(
  value: Exact,
  { locale, places, rounding }: { readonly locale: Locale; readonly places: number; readonly rounding: Rounding },
): string {
  const { n } = roundExact(value, places, rounding);
  const digits = `${n < 0n ? -n : n}`.padStart(places + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - places), locale);
  const decimals = places === 0 ? '' : `${locale === 'vi' ? ',' : '.'}${digits.slice(-places)}`;
  return `${n < 0n ? '-' : ''}${whole}${decimals}`;
}

/** How many decimals a number has, by its shortest decimal. */
export const decimalsOf = (value: number): number => `${exactDecimal(value).d}`.length - 1;

/** A number with its thousands apart and all its decimals, as the language writes it: `12.633` or `12,5`. */
export const numberText = (value: number, locale: Locale): string =>
  decimalText(exactDecimal(value), { locale, places: decimalsOf(value), rounding: 'half-up' });

/** A share as a percentage with all its decimals: where a place or a level is named, a rounded one would be another. */
export const wholePercentText = (share: number, locale: Locale): string =>
  percentText(exactDecimal(share), { locale, places: Math.max(0, decimalsOf(share) - 2) });

const MOST_PLACES = 6;

/**
 * A share as a percentage with the decimals that are asked for, and more where it would be another with so few: a target of 95.5 % is none of 96 %.
 *
 * @throws What `percentText` throws.
 */
export function fullPercentText(share: Exact, style: PercentTextOptions): string {
  const rounded = percentText(share, style);
  const { n, d } = multiplyExact(share, exact(100n));
  const isWhole = (places: number) => (n * 10n ** BigInt(places)) % d === 0n;
  let { places = 2 } = style;
  while (places < MOST_PLACES && !isWhole(places)) places += 1;
  return isWhole(places) ? percentText(share, { ...style, places }) : rounded;
}
