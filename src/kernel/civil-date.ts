import { refuse } from './motcua-error.js';

/** A day in the authority's own time zone, `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`; compares as text. */
export type CivilDate = string;

/** Whole days since 1970-01-01; the day before is -1. */
export type EpochDay = number;

/** The {@link EpochDay} that stands for "no day" in typed arrays. */
export const NO_DAY = -2147483648;

const ACCEPTED = 'YYYY-MM-DD, 0001-01-01..9999-12-31';

/**
 * What is accepted in place of a value. An instant is on one day here and on another there, so it is told by which function it gets its own.
 *
 * @internal
 */
export function acceptedFor(value: unknown, accepted: string, door: 'civilDate' | 'civilDateTime'): string {
  const isInstant = value instanceof Date || (typeof value === 'string' && /\d(?:Z|[+-]\d\d:?\d\d)$/.test(value));
  return isInstant ? `${accepted}; of an instant ${door}(instant, 'Asia/Ho_Chi_Minh')` : accepted;
}
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] as number);

/**
 * The value of two digits; no number from zero up when either is no digit.
 *
 * @internal
 */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  // a digit and its distance to 9 are both at or above zero, or their sign bit is set
  return (tens | (9 - tens) | ones | (9 - ones)) < 0 ? Number.NEGATIVE_INFINITY : tens * 10 + ones;
}

/**
 * The day written in the first ten characters of a text, or `NO_DAY` when they are not a date.
 *
 * @internal
 */
export function readEpochDay(text: string): EpochDay {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DAY;
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return NO_DAY;
  const before = year - 1;
  const leapDays = Math.trunc(before / 4) - Math.trunc(before / 100) + Math.trunc(before / 400);
  const thisLeapDay = month > 2 && isLeap(year) ? 1 : 0;
  return FIRST_DAY + before * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] as number) + thisLeapDay + day - 1;
}

/**
 * The day a value is the date of, or `NO_DAY` when it is none.
 *
 * @internal
 */
export const epochDayOf = (date: unknown): EpochDay =>
  typeof date === 'string' && date.length === 10 ? readEpochDay(date) : NO_DAY;

/**
 * The integer of a civil date, as columns and tables keep it.
 *
 * @param date - `YYYY-MM-DD`, `0001-01-01` to `9999-12-31`, Gregorian throughout.
 * @returns Whole days since 1970-01-01.
 * @throws `kernel/not-a-date` when the text is not a date of the calendar; `2026-02-30` is refused, never shifted.
 *
 * @example
 * ```ts
 * import { toEpochDay } from 'motcua/calendar';
 *
 * toEpochDay('1970-01-02'); // => 1
 * toEpochDay('2026-02-30'); // throws 'kernel/not-a-date'
 * ```
 */
export function toEpochDay(date: CivilDate): EpochDay {
  const day = epochDayOf(date);
  return day === NO_DAY
    ? refuse('kernel/not-a-date', { value: date, accepted: acceptedFor(date, ACCEPTED, 'civilDate') })
    : day;
}

/** `-MM-DD` by month times 32 plus day. */
const MONTH_AND_DAY = /* @__PURE__ */ Array.from({ length: 13 * 32 }, (_, at) => {
  const text = (value: number) => `${value}`.padStart(2, '0');
  return `-${text(at >> 5)}-${text(at & 31)}`;
});

/**
 * The civil date of an epoch day.
 *
 * @param day - Whole days since 1970-01-01, -719162 to 2932896.
 * @returns The day as `YYYY-MM-DD`.
 * @throws `kernel/not-an-epoch-day` when `day` is not a whole number within these bounds.
 *
 * @example
 * ```ts
 * import { fromEpochDay } from 'motcua/calendar';
 *
 * fromEpochDay(20781); // => '2026-11-24'
 * ```
 */
export function fromEpochDay(day: EpochDay): CivilDate {
  if (!(Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY)) {
    return refuse('kernel/not-an-epoch-day', { value: day, accepted: `${FIRST_DAY}..${LAST_DAY}` });
  }
  // years counted from 1 March, so that the leap day is the last of its year and eras of 400 years are equal
  const fromMarch = day + 719468;
  const era = Math.floor(fromMarch / 146097);
  const dayOfEra = fromMarch - era * 146097;
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36524) - Math.trunc(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const monthFromMarch = Math.trunc((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.trunc((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const yearText = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return yearText + (MONTH_AND_DAY[(month << 5) | dayOfMonth] as string);
}

/** A day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The ISO day of the week of an epoch day.
 *
 * @internal
 */
export const isoWeekday = (day: EpochDay) => (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday;
