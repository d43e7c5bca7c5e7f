import { covers, isProvisional, nthWorkingDay, restKinds } from '../calendar/inside.js';
import { type EpochDay, type Moment, NO_DAY } from '../kernel/index.js';
import { MINUTES_PER_DAY } from '../kernel/inside.js';
import { rollChoice } from './choices.js';
import { type Counting, type Cursor, countSpan, type Rules } from './count-span.js';
import { asksForRoll, resolve } from './decide.js';
import { type LongerBy, OUTSIDE, type Past, type Pause, pausesOnce } from './pauses-once.js';
import type { DeadlineQuery } from './query.js';
import { hasFraction, isByTheClock, type Span } from './time-limit.js';

/**
 * What lengthens a limit from the due date it had reached: another span, or a day before which it is not due. Each knows how many pauses had begun when it
 * was granted: a day takes them in, and those after it move it.
 */
export type Lengthening = LongerBy | { readonly until: EpochDay; readonly pauses: number };

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

/** The day on which a limit that ends on a day is due. */
function rolled(day: EpochDay, { calendar, policy }: Rules): EpochDay {
  if (day === NO_DAY) return NO_DAY;
  const rolls = rollChoice(policy, restKinds(calendar, day))?.choice.value === true;
  return rolls ? nthWorkingDay(calendar, day, 1) : day;
}

const endsWithDay = (span: Span): boolean => !isByTheClock(span) && !hasFraction(span);

const atEndOfDay = ({ day, minute }: Cursor): Cursor => ({ day, minute: minute ?? MINUTES_PER_DAY });

type Course = { readonly query: Rules; readonly past: Past; readonly longer: readonly LongerBy[] };

function lengthened(
  end: Cursor,
  [{ by }, ...more]: readonly [LongerBy, ...LongerBy[]],
  { query, past }: Course,
): Cursor {
  const start = atEndOfDay(end);
  const reached = past(countSpan(by, start, query).end, start, by.unit, more);
  return endsWithDay(by) ? { day: rolled(reached.day, query), minute: null } : reached;
}

const runningDue = ({ day, minute }: Cursor, received: Moment, { calendar }: Rules): RunningDue => ({
  day,
  minute,
  isProvisional: day !== NO_DAY && isProvisional(calendar, received.day, day),
});

/** Where the due date stands after everything that lengthened the limit. */
function finish(reached: Cursor, received: Moment, course: Course): RunningDue {
  let end = reached;
  for (let [first, ...more] = course.longer; first !== undefined && end.day !== NO_DAY; [first, ...more] = more)
    end = lengthened(end, [first, ...more], course);
  return runningDue(end, received, course.query);
}

/** Where a course stands before the lengthenings that are still to be counted: the end of the limit, or of the day that goes before it. */
type Ask = (pauses: readonly Pause[], longer: readonly LongerBy[]) => RunningDue;

/** A day that goes before what was counted, with what stands still after its grant: it is moved by working days. */
function dayThatStands(query: Rules, received: Moment, day: EpochDay): Ask {
  return (pauses, longer) => {
    if (pauses.length === 0 && longer.length === 0) return runningDue({ day, minute: null }, received, query);
    const course = { query, past: pausesOnce(query, pauses), longer };
    const reached = course.past({ day, minute: null }, received, 'working-day', longer);
    const due = reached.day === day ? reached : { day: rolled(reached.day, query), minute: null };
    return finish(settled(due, received, true, course), received, course);
  };
}

/**
 * The due date with its lengthenings until a day, each of which goes before all that had happened by its grant where it is later, and is nothing where it is not.
 */
function withDays(query: Rules, received: Moment, { pauses, lengthenings }: Interruptions, counted: Ask): RunningDue {
  let ask = counted;
  // how many pauses the day that stands has taken in
  let taken = 0;
  let longer: LongerBy[] = [];
  for (const how of lengthenings) {
    if ('by' in how) {
      longer.push({ by: how.by, pauses: how.pauses - taken });
      continue;
    }
    const due = ask(pauses.slice(taken, how.pauses), longer);
    if (due.day === NO_DAY) return due;
    if (how.until <= due.day) continue;
    if (!covers(query.calendar, received.day, how.until)) return runningDue(OUTSIDE, received, query);
    ask = dayThatStands(query, received, how.until);
    taken = how.pauses;
    longer = [];
  }
  return ask(pauses.slice(taken), longer);
}

/** Where a limit stands that was counted to its last day: what begins before the working day it rolled to leaves nothing to count. */
function settled(end: Cursor, received: Moment, rolls: boolean, { query, past, longer }: Course): Cursor {
  const late = past(end, received, 'nothing', longer);
  return late === end || !rolls ? late : { day: rolled(late.day, query), minute: null };
}

/**
 * When a limit is due whose clock stood still at times, and which was lengthened.
 *
 * A pause moves the end of the span it begins in by the time that stood still, in the unit of the span: working days after the day it began up
 * to the day it ended, calendar days alike (for weeks, months and years too), minutes by the clock or of the office. It never moves it to a day before
 * the clock runs again. What begins between the last day of a limit and the working day it rolled to leaves nothing to count: it is due when the clock runs
 * again. What begins after the due date moves nothing. Each lengthening is counted from the due date reached, and a pause within it moves it alike.
 */
export function interruptedDue(query: DeadlineQuery, received: Moment, interruptions: Interruptions): RunningDue {
  if (interruptions.pauses.length === 0 && interruptions.lengthenings.length === 0) {
    const { dueDay: day, dueMinute: minute } = resolve(query, received);
    return runningDue({ day, minute }, received, query);
  }
  return withDays(query, received, interruptions, (pauses, longer) => {
    const past = pausesOnce(query, pauses);
    const count: Counting = (span, start, asked) => {
      const counted = countSpan(span, start, asked);
      return { ...counted, end: past(counted.end, start, span.unit, longer) };
    };
    const course = { query, past, longer };
    const { dueDay, dueMinute } = resolve(query, received, count);
    const end = settled({ day: dueDay, minute: dueMinute }, received, asksForRoll(query.limit), course);
    return finish(end, received, course);
  });
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
  return withDays(query, received, interruptions, dayThatStands(query, received, day));
}
