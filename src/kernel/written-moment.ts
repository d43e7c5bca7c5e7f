import { readMoment } from './local-date-time.js';

/**
 * How dates are written. `YYYY-MM-DD` is always read, for it can be nothing else; `DD/MM/YYYY` only where it is asked for: `03/04/2026` alone does not say
 * which is which. Day, month and hour may have one digit, and points or hyphens may stand for the slashes: `3-4-2026 8:05`.
 */
export type RowDates = 'YYYY-MM-DD' | 'DD/MM/YYYY';

const TIME = '(?:(?:T| {1,3})([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?$';
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME}`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${TIME}`);

const twoDigits = (digits: string | undefined) => String(digits).padStart(2, '0');

/** A day and, where one is told, the minute of it, as the library writes them. */
function isoMoment(text: string, dates: RowDates): string | null {
  const iso = ISO.exec(text);
  const [, year, month, day, hour, minute] = iso ?? [];
  const at = (ofHour?: string, ofMinute?: string) => (ofHour === undefined ? '' : `T${twoDigits(ofHour)}:${ofMinute}`);
  if (iso !== null) return `${year}-${month}-${day}${at(hour, minute)}`;
  const dayFirst = dates === 'DD/MM/YYYY' ? DAY_FIRST.exec(text) : null;
  if (dayFirst === null) return null;
  const [, first, , second, last, ofHour, ofMinute] = dayFirst;
  return `${last}-${twoDigits(second)}-${twoDigits(first)}${at(ofHour, ofMinute)}`;
}

/**
 * A day or a minute as somebody wrote it, as the library writes it; seconds are dropped. `null` when it is none.
 *
 * @internal
 */
export function writtenMoment(text: string, dates: RowDates): string | null {
  const iso = isoMoment(text, dates);
  return iso !== null && readMoment(iso) !== null ? iso : null;
}
