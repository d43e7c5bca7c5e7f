import type { Locale } from '../../kernel/index.js';

/** A whole number with its thousands apart, as the language writes it: `12.633` or `12,633`. */
export const countText = (count: number, locale: Locale): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
