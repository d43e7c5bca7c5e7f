import { type EpochDay, type ProblemList, toEpochDay } from '../kernel/index.js';
import { isoWeekday, problemList, shownValue } from '../kernel/inside.js';
import { digest } from './calendar-version.js';
import { COVERED, WEEKLY_REST } from './day-mark.js';
import { tablesOf } from './days.js';
import { hoursTables } from './hours-tables.js';
import type { HoursOverride, OfficeHours } from './office-hours.js';
import { readDay } from './read-spec.js';
import { type Interval, readSessions } from './sessions.js';
import type { DayTables, Departure, WorkingCalendar } from './working-calendar.js';

type Sessions = readonly Interval[];

/** An override as read, and as given. */
type Override = { readonly sessions: Sessions; readonly entry: HoursOverride };

const CLOSED: Sessions = [];

const isWeekday = (day: unknown) => Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 7;

/** A list, or nothing in place of what is none. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

/** The sessions by day of the week; a day named twice is added to the problems. */
function readWeek({ weekly }: OfficeHours, problems: ProblemList): ReadonlyMap<number, Sessions> {
  const week = new Map<number, Sessions>();
  for (const [at, entry] of listOf(weekly).entries()) {
    const sessions = readSessions(entry?.sessions, ['weekly', at, 'sessions'], problems);
    const path = ['weekly', at, 'days'];
    for (const day of listOf(entry?.days)) {
      if (week.has(day) || !isWeekday(day)) {
        const [code, accepted] = ['calendar/invalid-weekly-hours', '1..7, each once'];
        problems.add({ code, path, severity: 'error', value: shownValue(day), accepted });
      }
      week.set(day, sessions);
    }
  }
  return week;
}

/** The sessions by date; a date named twice is added to the problems. */
function readOverrides({ overrides }: OfficeHours, problems: ProblemList): ReadonlyMap<EpochDay, Override> {
  const dates = new Map<EpochDay, Override>();
  for (const [at, entry] of listOf(overrides).entries()) {
    const path = ['overrides', at];
    const day = readDay(problems, entry?.on, (...inside) => [...path, ...inside], 'on');
    const sessions = readSessions(entry?.sessions, [...path, 'sessions'], problems);
    if (day === null) continue;
    if (dates.has(day)) {
      problems.add({
        code: 'calendar/duplicate-entry',
        path,
        severity: 'error',
        value: entry.on,
        accepted: 'one entry a day',
      });
    }
    dates.set(day, { sessions, entry });
  }
  return dates;
}

/** Every day of the week that is worked must have hours, or its dossiers would stand still. */
function checkWeek({ marks, first }: DayTables, week: ReadonlyMap<number, Sessions>, problems: ProblemList): void {
  // of days nobody covers the marks do not say whether their day of the week is worked
  const isWorked = (mark: number) => (mark & (COVERED | WEEKLY_REST)) === COVERED;
  const worked = new Set<number>(Array.from(marks, (mark, at) => (isWorked(mark) ? isoWeekday(first + at) : 0)));
  for (let day = 1; day <= 7; day += 1) {
    if (!worked.has(day) || (week.get(day) ?? CLOSED).length > 0) continue;
    problems.add({
      code: 'calendar/never-open',
      path: ['weekly'],
      severity: 'error',
      value: day,
      accepted: 'sessions for every day of the week that is worked',
    });
  }
}

/** Whose sessions a day has: its own, or those of the day it is worked in exchange for. */
function sessionsDay(tables: DayTables, day: EpochDay): EpochDay {
  const entry = tables.entries.get(day)?.entry;
  return entry?.kind === 'swapped-work' && entry.pair !== undefined ? toEpochDay(entry.pair) : day;
}

/** What is told of a date with hours of its own; nothing where neither a name nor a provision is known. */
function departureOf({ sessions, entry }: Override, usual: Sessions): readonly Departure[] {
  const { names, basis } = entry;
  if (!names && !basis) return [];
  return [{ ...(names && { names }), basis: listOf(basis), usual, own: sessions }];
}

/**
 * A calendar with office hours, so that limits in working hours and fractions of a working day can be counted.
 *
 * @param calendar - A compiled calendar; it is not changed.
 * @param hours - Sessions by day of the week, and dates that depart from them.
 * @returns A new calendar with the same days and another `version`: `sha256:` and the first 16 hexadecimal digits of the
 * digest of `["motcua/hours",1,version,weekly,overrides]`.
 * @throws `calendar/invalid-hours` with every problem: `calendar/sessions-overlap`, `calendar/session-backwards`,
 * `calendar/never-open` (a worked day of the week without sessions), `calendar/invalid-weekly-hours`,
 * `calendar/duplicate-entry`, `calendar/not-a-list`, `kernel/not-a-time`, `kernel/not-a-date`; `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { addWorkingMinutes, withHours } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const desk = withHours(vietnamCalendar, {
 *   weekly: [
 *     {
 *       days: [1, 2, 3, 4, 5],
 *       sessions: [
 *         { opens: '07:30', closes: '11:30' },
 *         { opens: '13:00', closes: '17:00' },
 *       ],
 *     },
 *   ],
 * });
 * addWorkingMinutes(desk, '2026-11-20T11:00', 120); // => '2026-11-20T14:30'
 * addWorkingMinutes(desk, '2026-11-23T16:00', 120); // => '2026-11-25T08:30'
 * ```
 */
export function withHours(calendar: WorkingCalendar, hours: OfficeHours): WorkingCalendar {
  const tables = tablesOf(calendar);
  const problems = problemList();
  if (!Array.isArray(hours?.weekly)) {
    problems.add({
      code: 'calendar/not-a-list',
      path: ['weekly'],
      severity: 'error',
      accepted: '[{ days, sessions }]',
    });
  }
  const week = readWeek(hours ?? {}, problems);
  const overrides = readOverrides(hours ?? {}, problems);
  checkWeek(tables, week, problems);
  problems.throwAs('calendar/invalid-hours');
  const usual = (day: EpochDay) => week.get(isoWeekday(sessionsDay(tables, day))) ?? CLOSED;
  const sessions = Array.from(tables.marks, (_, at) => {
    const day = tables.first + at;
    return overrides.get(day)?.sessions ?? usual(day);
  });
  const departures = new Map(Array.from(overrides, ([day, override]) => [day, departureOf(override, usual(day))]));
  return {
    ...calendar,
    version: digest(['motcua/hours', 1, calendar.version, hours.weekly, hours.overrides ?? []]),
    hours: hoursTables(tables, sessions, { basis: hours.basis ?? [], departures }),
  };
}
