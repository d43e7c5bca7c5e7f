import {
  countedSessions,
  covers,
  firstMinuteAt,
  minutesUpTo,
  nthWorkingDay,
  shiftMinutes,
} from '../calendar/inside.js';
import { type EpochDay, NO_DAY } from '../kernel/index.js';
import { MINUTES_PER_DAY } from '../kernel/inside.js';
import { correspondingDay } from './corresponding-day.js';
import type { DeadlineQuery } from './query.js';
import type { Span } from './time-limit.js';

/**
 * Where counting stands: a day (`NO_DAY` when the way left the calendar), and the minute of it: 1440 at the end of the day,
 * `null` when it is not known because the office has just opened.
 */
export type Cursor = { readonly day: EpochDay; readonly minute: number | null };

/** One span counted. */
export type CountedSpan = {
  readonly span: Span;
  readonly start: Cursor;
  readonly end: Cursor;
  /** The day of the month that was wanted and is missing, else `null`. */
  readonly missing: number | null;
};

/** Counts one span from where the last stopped. */
export type Counting = (span: Span, start: Cursor, query: Rules) => CountedSpan;

/** What a span is counted by, whatever the limit. */
export type Rules = Pick<DeadlineQuery, 'calendar' | 'policy'>;

const OUTSIDE: Cursor = { day: NO_DAY, minute: null };

const endOf = (day: EpochDay): Cursor => ({ day, minute: MINUTES_PER_DAY });

function afterMinutes({ day, minute }: Cursor, minutes: number): Cursor {
  if (minute === null) return OUTSIDE;
  const total = minute + Math.round(minutes);
  const days = Math.floor(total / MINUTES_PER_DAY);
  return { day: day + days, minute: total - days * MINUTES_PER_DAY };
}

function afterMonths({ day }: Cursor, months: number, { policy }: Rules): Omit<CountedSpan, 'span' | 'start'> {
  const { day: reached, missing } = correspondingDay(day, months);
  const goesOn = missing !== null && policy.missingDay.value === 'next-day';
  return { end: endOf(goesOn ? reached + 1 : reached), missing };
}

/** Whole working days end with the last of them; a fraction is that share of the office minutes of the next. */
function afterWorkingDays({ day }: Cursor, amount: number, { calendar }: Rules): Cursor {
  const whole = Math.floor(amount);
  const last = nthWorkingDay(calendar, day, whole);
  if (whole === amount) return endOf(last);
  const next = nthWorkingDay(calendar, last, 1);
  if (next === NO_DAY) return OUTSIDE;
  const sessions = countedSessions(calendar, next);
  const share = Math.round((amount - whole) * minutesUpTo(sessions, MINUTES_PER_DAY));
  return { day: next, minute: firstMinuteAt(sessions, share) };
}

function reach({ amount, unit }: Span, start: Cursor, query: Rules): Omit<CountedSpan, 'span' | 'start'> {
  switch (unit) {
    case 'working-day':
      return { end: afterWorkingDays(start, amount, query), missing: null };
    case 'calendar-day':
      return { end: endOf(start.day + amount), missing: null };
    case 'week':
      return { end: endOf(start.day + amount * 7), missing: null };
    case 'month':
      return afterMonths(start, amount, query);
    case 'year':
      return afterMonths(start, amount * 12, query);
    case 'minute':
      return { end: afterMinutes(start, amount), missing: null };
    case 'hour':
      return { end: afterMinutes(start, amount * 60), missing: null };
    case 'working-hour': {
      const from = { day: start.day, minute: start.minute ?? 0 };
      return { end: shiftMinutes(query.calendar, from, Math.round(amount * 60)), missing: null };
    }
  }
}

/** Counts one span from where the last stopped; the day it starts on is not counted. */
export function countSpan(span: Span, start: Cursor, query: Rules): CountedSpan {
  const { end, missing } = reach(span, start, query);
  return { span, start, end: covers(query.calendar, start.day, end.day) ? end : OUTSIDE, missing };
}
