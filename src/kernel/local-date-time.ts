import {
  acceptedFor,
  type CivilDate,
  type EpochDay,
  fromEpochDay,
  NO_DAY,
  readEpochDay,
  twoDigits,
} from './civil-date.js';
import { refuse } from './motcua-error.js';

/** A minute of a day in the authority's own time zone, `YYYY-MM-DDTHH:mm`, hours 00 to 23; compares as text. */
export type LocalDateTime = string;

/** A time of day, `HH:mm`, 00:00 to 23:59; compares as text. */
export type LocalTime = string;

/**
 * Minutes in a day.
 *
 * @internal
 */
export const MINUTES_PER_DAY = 1440;

/**
 * Minutes since midnight of the `HH:mm` that stands at `at`, or -1 when none does.
 *
 * @internal
 */
export function readMinutes(text: string, at: number): number {
  const [hour, minute] = [twoDigits(text, at), twoDigits(text, at + 3)];
  const isTime = text.charCodeAt(at + 2) === 58 && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  return isTime ? hour * 60 + minute : -1;
}

/**
 * Minutes since midnight of a time of day.
 *
 * @internal
 */
export function toMinutes(time: LocalTime): number {
  const minutes = typeof time === 'string' && time.length === 5 ? readMinutes(time, 0) : -1;
  return minutes < 0 ? refuse('kernel/not-a-time', { value: time, accepted: 'HH:mm, 00:00..23:59' }) : minutes;
}

/** A day and, when one was given, the minute of it. */
export type Moment = { readonly day: EpochDay; readonly minute: number | null };

const ACCEPTED = 'YYYY-MM-DD or YYYY-MM-DDTHH:mm, 0001-01-01..9999-12-31';

/**
 * The day, and the minute when there is one, of a civil date or a local date-time; `null` for what is neither.
 *
 * @internal
 */
export function readMoment(text: unknown): Moment | null {
  if (typeof text !== 'string' || (text.length !== 10 && text.length !== 16)) return null;
  const day = readEpochDay(text);
  const minute = text.length === 10 ? null : text.charCodeAt(10) === 84 ? readMinutes(text, 11) : -1;
  return day === NO_DAY || minute === -1 ? null : { day, minute };
}

/**
 * The day, and the minute when there is one, of a civil date or a local date-time.
 *
 * @throws `kernel/not-a-date-time`.
 * @internal
 */
export const toMoment = (text: CivilDate | LocalDateTime): Moment =>
  readMoment(text) ??
  refuse('kernel/not-a-date-time', { value: text, accepted: acceptedFor(text, ACCEPTED, 'civilDateTime') });

const padded = (value: number) => `${value}`.padStart(2, '0');

/**
 * The time of day of minutes since midnight.
 *
 * @internal
 */
export const fromMinutes = (minutes: number): LocalTime =>
  `${padded(Math.trunc(minutes / 60))}:${padded(minutes % 60)}`;

/**
 * The local date-time of a day and a minute of it.
 *
 * @internal
 */
export const localDateTime = (day: EpochDay, minutes: number): LocalDateTime =>
  `${fromEpochDay(day)}T${fromMinutes(minutes)}`;
