import type { ProblemList } from '../kernel/index.js';
import { fromMinutes, readMinutes, shownValue } from '../kernel/inside.js';
import type { Session } from './office-hours.js';

/** A session in minutes since midnight. */
export type Interval = { readonly opens: number; readonly closes: number };

type Path = readonly (string | number)[];

const minutesOf = (time: unknown): number =>
  typeof time === 'string' && time.length === 5 ? readMinutes(time, 0) : -1;

function readSession(session: Session, path: Path, problems: ProblemList): Interval | null {
  const interval = { opens: minutesOf(session?.opens), closes: minutesOf(session?.closes) };
  const isTimed = interval.opens >= 0 && interval.closes >= 0;
  if (isTimed && interval.opens < interval.closes) return interval;
  problems.add({
    code: isTimed ? 'calendar/session-backwards' : 'kernel/not-a-time',
    path,
    severity: 'error',
    value: [shownValue(session?.opens), shownValue(session?.closes)],
    accepted: isTimed ? 'opens < closes' : 'HH:mm, 00:00..23:59',
  });
  return null;
}

/** The sessions of a day in minutes; what overlaps or cannot be read is added to the problems. */
export function readSessions(sessions: readonly Session[], path: Path, problems: ProblemList): readonly Interval[] {
  if (!Array.isArray(sessions)) {
    problems.add({ code: 'calendar/not-a-list', path, severity: 'error', accepted: '[{ opens, closes }]' });
    return [];
  }
  const intervals = sessions
    .map((session, at) => readSession(session, [...path, at], problems))
    .filter((interval) => interval !== null);
  const late = intervals.findIndex(({ opens }, at) => at > 0 && opens < (intervals[at - 1]?.closes ?? 0));
  if (late > 0) {
    problems.add({
      code: 'calendar/sessions-overlap',
      path,
      severity: 'error',
      value: intervals.map(({ opens, closes }) => `${fromMinutes(opens)}-${fromMinutes(closes)}`).slice(0, 8),
      accepted: 'sessions in order, each after the one before',
    });
  }
  return intervals;
}

/** Office minutes of a day up to a minute of it. */
export const minutesUpTo = (sessions: readonly Interval[], minute: number): number =>
  sessions.reduce((total, { opens, closes }) => total + Math.max(0, Math.min(minute, closes) - opens), 0);

/** The first minute of a day by which so many office minutes have passed: a full session ends at its closing. */
export function firstMinuteAt(sessions: readonly Interval[], minutes: number): number {
  let left = minutes;
  for (const { opens, closes } of sessions) {
    if (left <= closes - opens) return opens + left;
    left -= closes - opens;
  }
  return sessions.at(-1)?.closes ?? 0;
}

/** The last minute of a day at which so many office minutes have passed: a full session is left at the next opening. */
export function lastMinuteAt(sessions: readonly Interval[], minutes: number): number {
  let left = minutes;
  for (const { opens, closes } of sessions) {
    if (left < closes - opens) return opens + left;
    left -= closes - opens;
  }
  return sessions.at(-1)?.closes ?? 0;
}

/** The stretches in which both are open. */
export const intersectSessions = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] =>
  a
    .flatMap((one) =>
      b.map((other) => ({ opens: Math.max(one.opens, other.opens), closes: Math.min(one.closes, other.closes) })),
    )
    .filter(({ opens, closes }) => opens < closes);
