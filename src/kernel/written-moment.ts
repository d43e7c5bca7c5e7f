import { readMoment } from './local-date-time.js';

/**
 * How dates are written. `YYYY-MM-DD` is always read, for it can be nothing else; `DD/MM/YYYY` only where it is asked for, with two digits for day and
 * month: `03/04/2026` alone does not say which is which.
 */
export type RowDates = 'YYYY-MM-DD' | 'DD/MM/YYYY';

const TIME = '(?:[T ]((?:[01]\\d|2[0-3]):[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?$';
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME}`);
const DAY_FIRST = new RegExp(`^(\\d{2})/(\\d{2})/(\\d{4})${TIME}`);

/** A day and, where one is told, the minute of it, as the library writes them. */
function isoMoment(text: string, dates: RowDates): string | null {
  const [, year, month, day, time] = ISO.exec(text) ?? [];
  const iso = year === undefined ? null : `${year}-${month}-${day}`;
  if (iso !== null) return time === undefined ? iso : `${iso}T${time}`;
  const [, first, second, last, at] = (dates === 'DD/MM/YYYY' && DAY_FIRST.exec(text)) || [];
  if (first === undefined) return null;
  return at === undefined ? `${last}-${second}-${first}` : `${last}-${second}-${first}T${at}`;
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
