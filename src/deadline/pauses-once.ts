import type { WorkingCalendar } from '../calendar/index.js';
import {
  covers,
  isWorking,
  nthWorkingDay,
  openingOf,
  positionOf,
  shiftMinutes,
  workingDaysBetween,
} from '../calendar/inside.js';
import { type Moment, NO_DAY } from '../kernel/index.js';
import { MINUTES_PER_DAY } from '../kernel/inside.js';
import type { Cursor, Rules } from './count-span.js';
import type { Span } from './time-limit.js';

/** A stretch in which the clock stood: what comes after `from`, up to and including `to`, is not counted. */
export type Pause = { readonly from: Moment; readonly to: Moment };

/** A span by which a limit is longer, and how many pauses had begun when it was granted. */
export type LongerBy = { readonly by: Span; readonly pauses: number };

/** Outside the calendar. */
export const OUTSIDE: Cursor = { day: NO_DAY, minute: null };

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

/** An end in working days after which nothing is left to count: it does not lie before the clock runs again. */
function notBefore(end: Cursor, to: Moment, calendar: WorkingCalendar): Cursor {
  if (end.day === NO_DAY) return end;
  if (end.minute === null || end.minute === MINUTES_PER_DAY) return { ...end, day: Math.max(end.day, to.day) };
  if (minutesOf(end) >= beginning(to)) return end;
  const { day, minute } = atMinute(calendar, to);
  return isWorking(calendar, day) ? { day, minute } : shiftMinutes(calendar, { day, minute }, 0);
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

/** Moves an end past the pauses that begin before it; `nothing` where the last of the limit was counted. */
export type Past = (
  reached: Cursor,
  start: Moment,
  unit: Span['unit'] | 'nothing',
  longer: readonly LongerBy[],
) => Cursor;

/** Whether a limit that is still to be counted was longer when a pause began. */
const granted = (longer: readonly LongerBy[], pause: number): boolean => longer.some(({ pauses }) => pauses <= pause);

/** An end moved by one pause. Of days nothing is left to count where nothing lengthens them: then the end waits for the clock to run again. */
function movedPast(
  end: Cursor,
  unit: Span['unit'] | 'nothing',
  pause: Pause,
  isLonger: boolean,
  calendar: WorkingCalendar,
): Cursor {
  if (unit === 'nothing') return { ...end, day: Math.max(end.day, pause.to.day) };
  const later = moved(end, unit, pause, calendar);
  return unit === 'working-day' && !isLonger ? notBefore(later, pause.to, calendar) : later;
}

/** Moves ends past the pauses, each of which counts once: for the span it begins in. */
export function pausesOnce({ calendar }: Rules, pauses: readonly Pause[]): Past {
  let next = 0;
  return (reached, start, unit, longer) => {
    let end = reached;
    for (; end.day !== NO_DAY; next += 1) {
      const pause = pauses[next];
      if (pause === undefined || beginning(pause.from) >= minutesOf(end)) break;
      const part = { from: laterMoment(pause.from, start), to: laterMoment(pause.to, start) };
      if (!covers(calendar, part.from.day, part.to.day)) return OUTSIDE;
      end = movedPast(end, unit, part, granted(longer, next), calendar);
      if (!covers(calendar, start.day, end.day)) end = OUTSIDE;
    }
    return end;
  };
}
