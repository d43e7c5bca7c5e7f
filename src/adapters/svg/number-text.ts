import { type Exact, type Locale, percentText, type Rounding } from '../../kernel/index.js';
import { exactDecimal, roundExact } from '../../kernel/inside.js';

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

/** A share as a percentage with all its decimals: where a place or a level is named, a rounded one would be another. */
export const wholePercentText = (share: number, locale: Locale): string =>
  percentText(exactDecimal(share), { locale, places: Math.max(0, decimalsOf(share) - 2) });
