import { type CivilDate, toEpochDay } from './civil-date.js';
import type { LocalDateTime } from './local-date-time.js';
import { readMinutes } from './local-date-time.js';
import { refuse } from './motcua-error.js';

const INSTANT_TEXT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const ACCEPTED =
  'a Date, milliseconds since 1970, or text with its offset, YYYY-MM-DDTHH:mm[:ss](Z|+HH:mm), years 0001..9999';

// a day inside the years 0001..9999, so that no offset can leave them
const FIRST_MS = Date.parse('0001-01-02T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T00:00:00Z');

function readText(text: string): number {
  if (!INSTANT_TEXT.test(text) || readMinutes(text, 11) < 0) return Number.NaN;
  try {
    toEpochDay(text.slice(0, 10));
  } catch {
    return Number.NaN;
  }
  return Date.parse(text);
}

function milliseconds(instant: Date | number | string): number {
  const ms =
    instant instanceof Date
      ? instant.getTime()
      : typeof instant === 'number'
        ? instant
        : typeof instant === 'string'
          ? readText(instant)
          : Number.NaN;
  if (ms >= FIRST_MS && ms <= LAST_MS) return ms;
  return refuse('kernel/not-an-instant', {
    value: instant instanceof Date ? String(instant) : instant,
    accepted: ACCEPTED,
  });
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  if (typeof timeZone === 'string') {
    try {
      return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      });
    } catch {
      // the refusal below says it better
    }
  }
  return refuse('kernel/unknown-time-zone', { value: timeZone, accepted: 'an IANA name such as Asia/Ho_Chi_Minh' });
}

/**
 * What the clocks of one time zone show at an instant.
 *
 * @param instant - A `Date`, milliseconds since 1970, or ISO 8601 text that carries its offset.
 * @returns `YYYY-MM-DDTHH:mm`.
 */
export type CivilClock = (instant: Date | number | string) => LocalDateTime;

/**
 * The clock of a time zone, for converting many instants: {@link civilDateTime} looks the zone up anew at every call, this
 * once.
 *
 * @param timeZone - IANA name, `Asia/Ho_Chi_Minh` for Viet Nam.
 * @returns A function from an instant to the local date and time; it throws `kernel/not-an-instant`.
 * @throws `kernel/unknown-time-zone`.
 *
 * @example
 * ```ts
 * import { civilClock } from 'motcua/calendar';
 *
 * const clock = civilClock('Asia/Ho_Chi_Minh');
 * clock(0); // => '1970-01-01T08:00'
 * clock('2026-11-20T08:10:59Z'); // => '2026-11-20T15:10'
 * ```
 */
export function civilClock(timeZone: string): CivilClock {
  const format = formatter(timeZone);
  return (instant) => {
    const parts = new Map(format.formatToParts(milliseconds(instant)).map(({ type, value }) => [type, value]));
    const date = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
    return `${date}T${parts.get('hour')}:${parts.get('minute')}`;
  };
}

/**
 * The local date and time that the clocks of a time zone show at an instant: the one door from instants to civil time.
 *
 * Seconds are dropped, so 15:00:59 is `15:00`. Nothing here depends on the zone of the machine.
 *
 * @param instant - A `Date`, milliseconds since 1970, or ISO 8601 text that carries its offset (`Z` or `+07:00`);
 * years 0001 to 9999.
 * @param timeZone - IANA name, `Asia/Ho_Chi_Minh` for Viet Nam.
 * @returns `YYYY-MM-DDTHH:mm`.
 * @throws `kernel/not-an-instant` for an invalid date, or text without an offset; `kernel/unknown-time-zone`.
 *
 * @example
 * ```ts
 * import { civilDateTime } from 'motcua';
 *
 * civilDateTime('2026-11-20T23:30:00Z', 'Asia/Ho_Chi_Minh'); // => '2026-11-21T06:30'
 * civilDateTime('2026-11-20T23:30:00', 'Asia/Ho_Chi_Minh'); // throws 'kernel/not-an-instant'
 * ```
 */
export function civilDateTime(instant: Date | number | string, timeZone: string): LocalDateTime {
  return civilClock(timeZone)(instant);
}

/**
 * The civil date in a time zone at an instant; see {@link civilDateTime}.
 *
 * @param instant - A `Date`, milliseconds since 1970, or ISO 8601 text that carries its offset.
 * @param timeZone - IANA name, `Asia/Ho_Chi_Minh` for Viet Nam.
 * @returns `YYYY-MM-DD`.
 * @throws `kernel/not-an-instant`, `kernel/unknown-time-zone`.
 *
 * @example
 * ```ts
 * import { civilDate } from 'motcua';
 *
 * civilDate('2026-11-20T17:30:00Z', 'Asia/Ho_Chi_Minh'); // => '2026-11-21'
 * ```
 */
export function civilDate(instant: Date | number | string, timeZone: string): CivilDate {
  return civilDateTime(instant, timeZone).slice(0, 10);
}
