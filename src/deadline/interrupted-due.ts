import type { WorkingCalendar } from '../calendar/index.js';
import {
  covers,
  isProvisional,
  nthWorkingDay,
  openingOf,
  positionOf,
  restKinds,
  shiftMinutes,
  workingDaysBetween,
} from '../calendar/inside.js';
import { type EpochDay, type Moment, NO_DAY } from '../kernel/index.js';
import { MINUTES_PER_DAY } from '../kernel/inside.js';
import { rollChoice } from './choices.js';
import { type Counting, type Cursor, countSpan, type Rules } from './count-span.js';
import { asksForRoll, resolve } from './decide.js';
import type { DeadlineQuery } from './query.js';
import { hasFraction, isByTheClock, type Span, spansOf } from './time-limit.js';

/** A stretch in which the clock stood: what comes after `from`, up to and including `to`, is not counted. */
export type Pause = { readonly from: Moment; readonly to: Moment };

/** What lengthens a limit from the due date it had reached: another span, or a day before which it is not due. */
export type Lengthening = { readonly by: Span } | { readonly until: EpochDay };

/** A due date that the clock's standing still and running longer have moved. */
export type RunningDue = {
  /** The due day; `NO_DAY` when the way to it leaves the calendar. */
  readonly day: EpochDay;
  /** The minute of it, for limits in hours and minutes. */
  readonly minute: number | null;
  /** Whether a projected day lies between the receipt and the due day. */
  readonly isProvisional: boolean;
};

/** What happened to a limit on its way. */
export type Interruptions = {
  /** In order, none sharing a minute with another. */
  readonly pauses: readonly Pause[];
  /** In the order in which they were granted. */
  readonly lengthenings: readonly Lengthening[];
};

const OUTSIDE: Cursor = { day: NO_DAY, minute: null };

const minutesOf = ({ day, minute }: Cursor): number => day * MINUTES_PER_DAY + (minute ?? MINUTES_PER_DAY);

/** Where a moment lies among others; a day whose minute nobody told, at its beginning. */
const beginning = ({ day, minute }: Moment): number => day * MINUTES_PER_DAY + (minute ?? 0);

/** A moment as a minute of the calendar; a day without a minute is taken at opening. */
const atMinute = (calendar: WorkingCalendar, { day, minute }: Moment) => ({
  day,
  minute: minute ?? openingOf(calendar, day) ?? 0,
});

function laterByClock({ day, minute }: Cursor, minutes: number): Cursor {
  const total = day * MINUTES_PER_DAY + (minute ?? 0) + minutes;
  const reached = Math.floor(total / MINUTES_PER_DAY);
  return { day: reached, minute: total - reached * MINUTES_PER_DAY };
}

/** An end moved by as much time of its own unit as stood still. */
function moved(end: Cursor, unit: Span['unit'], { from, to }: Pause, calendar: WorkingCalendar): Cursor {
  switch (unit) {
    case 'working-day':
      return { ...end, day: nthWorkingDay(calendar, end.day, workingDaysBetween(calendar, from.day, to.day)) };
    case 'hour':
    case 'minute':
      return laterByClock(end, beginning(to) - beginning(from));
    case 'working-hour': {
      const stood = positionOf(calendar, atMinute(calendar, to)) - positionOf(calendar, atMinute(calendar, from));
      return shiftMinutes(calendar, { day: end.day, minute: end.minute ?? 0 }, stood);
    }
    default:
      return { ...end, day: end.day + to.day - from.day };
  }
}

/** The later of two moments; a day whose minute nobody told, at its beginning. */
export const laterMoment = (a: Moment, b: Moment): Moment => (beginning(a) < beginning(b) ? b : a);

/** Moves ends past the pauses, each of which counts once: for the span it begins in. */
function pausesOnce({ calendar }: Rules, pauses: readonly Pause[]) {
  let next = 0;
  return (reached: Cursor, start: Moment, unit: Span['unit']): Cursor => {
    let end = reached;
    for (; end.day !== NO_DAY; next += 1) {
      const pause = pauses[next];
      if (pause === undefined || beginning(pause.from) >= minutesOf(end)) break;
      const part = { from: laterMoment(pause.from, start), to: laterMoment(pause.to, start) };
      const isKnown = covers(calendar, part.from.day, part.to.day);
      end = isKnown ? moved(end, unit, part, calendar) : OUTSIDE;
      if (!covers(calendar, start.day, end.day)) end = OUTSIDE;
    }
    return end;
  };
}

/** The day on which a limit that ends on a day is due. */
function rolled(day: EpochDay, { calendar, policy }: Rules): EpochDay {
  if (day === NO_DAY) return NO_DAY;
  const rolls = rollChoice(policy, restKinds(calendar, day))?.choice.value === true;
  return rolls ? nthWorkingDay(calendar, day, 1) : day;
}

const endsWithDay = (span: Span): boolean => !isByTheClock(span) && !hasFraction(span);

const atEndOfDay = ({ day, minute }: Cursor): Cursor => ({ day, minute: minute ?? MINUTES_PER_DAY });

type Past = ReturnType<typeof pausesOnce>;

type Course = { readonly query: Rules; readonly past: Past; readonly lengthenings: readonly Lengthening[] };

function lengthened(end: Cursor, how: Lengthening, query: Rules, past: Past): Cursor {
  if ('until' in how) {
    const day = Math.max(end.day, how.until);
    const isLonger = day > end.day;
    return isLonger
      ? past(covers(query.calendar, end.day, day) ? { day, minute: null } : OUTSIDE, end, 'working-day')
      : end;
  }
  const start = atEndOfDay(end);
  const reached = past(countSpan(how.by, start, query).end, start, how.by.unit);
  return endsWithDay(how.by) ? { day: rolled(reached.day, query), minute: null } : reached;
}

const runningDue = ({ day, minute }: Cursor, received: Moment, { calendar }: Rules): RunningDue => ({
  day,
  minute,
  isProvisional: day !== NO_DAY && isProvisional(calendar, received.day, day),
});

/** Where the due date stands after everything that lengthened the limit. */
function finish(reached: Cursor, received: Moment, { query, past, lengthenings }: Course): RunningDue {
  let end = reached;
  for (const how of lengthenings) {
    if (end.day === NO_DAY) break;
    end = lengthened(end, how, query, past);
  }
  return runningDue(end, received, query);
}

/**
 * When a limit is due whose clock stood still at times, and which was lengthened.
 *
 * A pause moves the end of the span it begins in by the time that stood still, in the unit of the span: working days after the day it began up
 * to the day it ended, calendar days alike (for weeks, months and years too), minutes by the clock or of the office. What begins after the due
 * date moves nothing. Each lengthening is counted from the due date reached, and a pause within it moves it alike.
 */
export function interruptedDue(query: DeadlineQuery, received: Moment, interruptions: Interruptions): RunningDue {
  if (interruptions.pauses.length === 0 && interruptions.lengthenings.length === 0) {
    const { dueDay: day, dueMinute: minute } = resolve(query, received);
    return runningDue({ day, minute }, received, query);
  }
  const past = pausesOnce(query, interruptions.pauses);
  const count: Counting = (span, start, asked) => {
    const counted = countSpan(span, start, asked);
    return { ...counted, end: past(counted.end, start, span.unit) };
  };
  const { dueDay, dueMinute } = resolve(query, received, count);
  const end: Cursor = { day: dueDay, minute: dueMinute };
  const unit = spansOf(query.limit).at(-1)?.unit ?? 'working-day';
  // a pause may begin between the end of the limit and the working day it rolled to
  const late = past(end, received, unit);
  const due = late === end || !asksForRoll(query.limit) ? late : { day: rolled(late.day, query), minute: null };
  return finish(due, received, { query, past, lengthenings: interruptions.lengthenings });
}

/**
 * The same for a due date that was appointed without a limit: what stood still moves it by working days.
 */
export function interruptedDay(
  query: Rules,
  received: Moment,
  day: EpochDay,
  interruptions: Interruptions,
): RunningDue {
  const past = pausesOnce(query, interruptions.pauses);
  const { lengthenings } = interruptions;
  return finish(past({ day, minute: null }, received, 'working-day'), received, { query, past, lengthenings });
}
