import type { WorkingCalendar } from '../calendar/index.js';
import { countWorkingDays, openingOf, positionOf, requireCovered } from '../calendar/inside.js';
import { laterMoment } from '../deadline/inside.js';
import { type CivilDate, fromEpochDay, type LocalDateTime, type Moment } from '../kernel/index.js';
import { MINUTES_PER_DAY, toMoment } from '../kernel/inside.js';
import type { Life } from './life.js';
import { live } from './live.js';
import { entriesAsOf, lifeAsOf } from './state-as-of.js';
import type { Timeline } from './timeline.js';
import { placed } from './waits.js';

/** A length of working time. */
export type TimeSpent = {
  /** Working days: those after the first day up to and including the last. */
  readonly days: number;
  /** Office minutes; `null` by a calendar without office hours. */
  readonly minutes: number | null;
};

/** The working time of a dossier from the start of its clock; `suspended` and `used` add up to `elapsed`. */
export type WorkingTime = {
  /** Since the clock started (anew, after a restart), until it ended or the moment that asks. */
  readonly elapsed: TimeSpent;
  /** In which the clock stood still. */
  readonly suspended: TimeSpent;
  /** In which it ran. */
  readonly used: TimeSpent;
  /** Until the lawful due date, from the moment the clock stopped where it stands; negative once it has passed, `null` without a due date. */
  readonly left: TimeSpent | null;
};

/** The minute a moment stands at: the opening, for a day without one. */
const minuteOf = (calendar: WorkingCalendar, { day, minute }: Moment): number =>
  minute ?? openingOf(calendar, day) ?? 0;

function between(calendar: WorkingCalendar, from: Moment, to: Moment): TimeSpent {
  const position = (at: Moment) => positionOf(calendar, { day: at.day, minute: minuteOf(calendar, at) });
  return {
    days: countWorkingDays(calendar, fromEpochDay(from.day), fromEpochDay(to.day)),
    minutes: calendar.hours === null ? null : position(to) - position(from),
  };
}

const combine = (a: TimeSpent, b: TimeSpent, sign: 1 | -1): TimeSpent => ({
  days: a.days + sign * b.days,
  minutes: a.minutes === null || b.minutes === null ? null : a.minutes + sign * b.minutes,
});

/** Until when time is counted: the end of the dossier, or the moment that asks. */
const lastOf = (life: Life, now: Moment): Moment => (life.ended === null ? now : placed(life, life.ended));

/** The life up to a moment: of its day, what happened later and whatever stands after that has not yet happened. */
function lifeAt(timeline: Timeline, { day, minute }: Moment): Life {
  const on = fromEpochDay(day);
  if (minute === null) return lifeAsOf(timeline, on, undefined).life;
  const entries = entriesAsOf(timeline, on, undefined);
  const isLater = (entry: Moment) => entry.day === day && entry.minute !== null && entry.minute > minute;
  const next = entries.findIndex(isLater);
  return next < 0 ? lifeAsOf(timeline, on, undefined).life : live(entries.slice(0, next), timeline.setting).life;
}

const endOf = (day: number): Moment => ({ day, minute: MINUTES_PER_DAY });

/**
 * How much working time a dossier has used, how much of it stood still, and how much is left.
 *
 * @param timeline - The dossier.
 * @param at - The moment; a bare date is the end of that day.
 * @returns The working time; `null` before the receipt.
 * @throws `kernel/not-a-date-time`; `calendar/out-of-coverage` when the moment, or a day on the way to it, lies outside the calendar.
 *
 * @example
 * ```ts
 * import { timeline, workingTime } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const events = [
 *   { kind: 'received', at: '2026-11-09T09:00' },
 *   { kind: 'suspended', at: '2026-11-11T09:00', cause: 'incident' },
 *   { kind: 'resumed', at: '2026-11-12T09:00', cause: 'incident' },
 * ] as const;
 * const limit = { amount: 5, unit: 'working-day' } as const;
 * const time = workingTime(timeline(events, { procedure: null, limit, ...vietnam('2026-11-09') }), '2026-11-13');
 * [time?.elapsed.days, time?.suspended.days, time?.used.days, time?.left?.days]; // => [4, 1, 3, 2]
 * ```
 */
export function workingTime(timeline: Timeline, at: CivilDate | LocalDateTime): WorkingTime | null {
  const { calendar } = timeline.setting;
  const asked = toMoment(at);
  const now = asked.minute === null ? endOf(asked.day) : asked;
  requireCovered(calendar, now.day);
  const life = lifeAt(timeline, asked);
  const { clockStart } = life;
  if (clockStart === null) return null;
  const last = lastOf(life, now);
  const stands = life.stoodFrom === null ? [] : [{ from: life.stoodFrom, to: last }];
  // a standstill may begin, or be over, before the clock of a dossier starts that is on its way to the competent agency
  const sinceStart = (at: Moment) => laterMoment(at, clockStart);
  const none: TimeSpent = between(calendar, last, last);
  const suspended = [...life.pauses, ...stands].reduce(
    (sum, { from, to }) => combine(sum, between(calendar, sinceStart(from), sinceStart(to)), 1),
    none,
  );
  const elapsed = between(calendar, clockStart, last);
  const due = life.lawful === null ? null : { day: life.lawful.day, minute: life.lawful.minute ?? MINUTES_PER_DAY };
  return {
    elapsed,
    suspended,
    used: combine(elapsed, suspended, -1),
    left: due === null ? null : between(calendar, sinceStart(life.stoodFrom ?? last), due),
  };
}
