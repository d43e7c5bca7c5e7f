import { refuse } from '../../kernel/inside.js';

const LONGEST = 10_000;

/**
 * Text as iCalendar writes it: what would end a value is escaped, line breaks are `\n`, control characters are left out, and half a character becomes
 * U+FFFD.
 *
 * @throws `ics/invalid-text` for what is no text, is empty or has more than `most` characters.
 */
export function icsText(text: unknown, path: readonly (string | number)[], most = LONGEST): string {
  if (typeof text !== 'string' || text === '' || text.length > most) {
    return refuse('ics/invalid-text', { path, value: text ?? null, accepted: `1..${most} characters` });
  }
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
