import { covers, nthWorkingDay } from '../calendar/index.js';
import { type EpochDay, MINUTES_PER_DAY, NO_DAY, refuse } from '../kernel/index.js';
import { position } from './choices.js';
import { correspondingDay } from './corresponding-day.js';
import type { DeadlineQuery } from './query.js';
import type { Span } from './time-limit.js';

/** Where counting stands: a day, and the minute of it: `null` at opening, 1440 at the end of the day. */
export type Cursor = { readonly day: EpochDay; readonly minute: number | null };

/** One span counted. */
export type CountedSpan = {
  readonly span: Span;
  readonly start: Cursor;
  /** Where it ends; `day` is `NO_DAY` when that is outside the calendar. */
  readonly end: Cursor;
  /** The day of the month that was wanted and is missing, else `null`. */
  readonly missing: number | null;
};

const END_OF_DAY = MINUTES_PER_DAY;

const refuseHours = (value: unknown): never =>
  refuse('calendar/no-hours', { value, accepted: 'a calendar with office hours' });

const endOfDay = (day: EpochDay): Cursor => ({ day, minute: END_OF_DAY });

function countMonths(span: Span, start: Cursor, months: number, query: DeadlineQuery): CountedSpan {
  const { day, missing } = correspondingDay(start.day, months);
  const goesOn = missing !== null && position(query.policy, 'missingDay') === 'next-day';
  return { span, start, end: endOfDay(goesOn ? day + 1 : day), missing };
}

function countMinutes(span: Span, start: Cursor, minutes: number): CountedSpan {
  if (start.minute === null) return refuseHours('a bare date is received at opening');
  const total = start.minute + Math.round(minutes);
  const days = Math.floor(total / MINUTES_PER_DAY);
  return { span, start, end: { day: start.day + days, minute: total - days * MINUTES_PER_DAY }, missing: null };
}

function countUnits(span: Span, start: Cursor, query: DeadlineQuery): CountedSpan {
  const { amount, unit } = span;
  const to = (day: EpochDay): CountedSpan => ({ span, start, end: endOfDay(day), missing: null });
  switch (unit) {
    case 'working-day':
      return Number.isInteger(amount)
        ? to(nthWorkingDay(query.calendar, start.day, amount))
        : refuseHours(`${amount} working-day`);
    case 'calendar-day':
      return to(start.day + amount);
    case 'week':
      return to(start.day + amount * 7);
    case 'month':
      return countMonths(span, start, amount, query);
    case 'year':
      return countMonths(span, start, amount * 12, query);
    case 'hour':
      return countMinutes(span, start, amount * 60);
    case 'minute':
      return countMinutes(span, start, amount);
    case 'working-hour':
      return refuseHours(unit);
  }
}

/** Counts one span from where the last stopped; the day it starts on is not counted. */
export function countSpan(span: Span, start: Cursor, query: DeadlineQuery): CountedSpan {
  const counted = countUnits(span, start, query);
  const { day } = counted.end;
  return day === NO_DAY || covers(query.calendar, start.day, day)
    ? counted
    : { ...counted, end: { ...counted.end, day: NO_DAY } };
}
