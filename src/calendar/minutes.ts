import { type Basis, type EpochDay, NO_DAY } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { covers, isWorking, tablesOf } from './days.js';
import { firstMinuteAt, type Interval, lastMinuteAt, minutesUpTo } from './sessions.js';
import type { HoursTables, WorkingCalendar } from './working-calendar.js';

// Office minutes are positions on one line: the running total at the end of each day, and the sessions within it.

/** The most minutes that can be added at once: 36,600 days of 24 hours. */
export const MOST_MINUTES = 52_704_000;

/** A minute of a day; `day` is `NO_DAY` outside coverage. */
export type Minute = { readonly day: EpochDay; readonly minute: number };

const OUTSIDE: Minute = { day: NO_DAY, minute: 0 };
const CLOSED: readonly Interval[] = [];

/**
 * The hours of a calendar.
 *
 * @throws `calendar/no-hours`, `calendar/not-compiled`.
 */
export function hoursOf(calendar: WorkingCalendar): HoursTables {
  tablesOf(calendar);
  return (
    calendar.hours ??
    refuse('calendar/no-hours', { path: ['calendar'], value: calendar.id, accepted: 'withHours(calendar, hours)' })
  );
}

/** The sessions of a covered day on which office time counts; none on a rest day. */
export const countedSessions = (calendar: WorkingCalendar, day: EpochDay): readonly Interval[] =>
  isWorking(calendar, day) ? (hoursOf(calendar).sessions[day - calendar.tables.first] ?? CLOSED) : CLOSED;

/** The provisions behind the hours of a calendar. */
export const hoursBasis = (calendar: WorkingCalendar): readonly Basis[] => calendar.hours?.basis ?? [];

/** When the desk opens on a covered day, reception on rest days included; `null` when it does not, or nobody knows. */
export const openingOf = (calendar: WorkingCalendar, day: EpochDay): number | null =>
  calendar.hours?.sessions[day - calendar.tables.first]?.[0]?.opens ?? null;

const before = (calendar: WorkingCalendar, { minutes }: HoursTables, day: EpochDay): number =>
  day === calendar.tables.first ? 0 : (minutes[day - calendar.tables.first - 1] as number);

/** Office minutes from the start of the calendar to a minute of a covered day. */
export const positionOf = (calendar: WorkingCalendar, { day, minute }: Minute): number =>
  before(calendar, hoursOf(calendar), day) + minutesUpTo(countedSessions(calendar, day), minute);

/** The first place in a non-decreasing column whose value is at least (or, when strict, above) a target. */
function firstReaching(column: Int32Array, target: number, strict: boolean): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = column[middle] as number;
    if (strict ? value > target : value >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The minute so many office minutes after (before) a minute. Going forward it is the first such minute, so that a full session
 * ends at its closing; going back the last, so that it begins at its opening.
 */
export function shiftMinutes(calendar: WorkingCalendar, from: Minute, minutes: number): Minute {
  if (minutes === 0) return from;
  const hours = hoursOf(calendar);
  const target = positionOf(calendar, from) + minutes;
  const at = firstReaching(hours.minutes, target, minutes < 0);
  if (target < 0 || at === hours.minutes.length) return OUTSIDE;
  const day = calendar.tables.first + at;
  if (!covers(calendar, from.day, day)) return OUTSIDE;
  const within = target - before(calendar, hours, day);
  const sessions = countedSessions(calendar, day);
  return { day, minute: minutes > 0 ? firstMinuteAt(sessions, within) : lastMinuteAt(sessions, within) };
}
