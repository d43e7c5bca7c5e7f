import { refuse } from './motcua-error.js';

/** A language this library speaks: Vietnamese or English. */
export type Locale = 'vi' | 'en';

/**
 * The locale itself, or a refusal.
 *
 * @throws `kernel/unknown-locale`.
 * @internal
 */
export function requireLocale(locale: Locale): Locale {
  return locale === 'vi' || locale === 'en'
    ? locale
    : refuse('kernel/unknown-locale', { value: locale, accepted: 'vi | en' });
}
