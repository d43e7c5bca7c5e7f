import { refuse } from '../kernel/inside.js';
import { buildTables, coverageOf } from './build-tables.js';
import { digest } from './calendar-version.js';
import { COVERED, intersectMarks, KIND_BITS } from './day-mark.js';
import { coverageText, tablesOf } from './days.js';
import { hoursTables } from './hours-tables.js';
import { intersectSessions } from './sessions.js';
import type { DayTables, HoursTables, WorkingCalendar } from './working-calendar.js';

/** The entry behind a mark: of whichever calendar names the day by the kind that decides. */
function decidingEntry(kind: number, day: number, calendars: readonly DayTables[]) {
  const naming = calendars.filter(({ marks, first }) => ((marks[day - first] as number) & KIND_BITS) === kind);
  return naming[0]?.entries.get(day);
}

/** The hours in which both are open, by day; none when either has none. */
function commonHours(a: WorkingCalendar, b: WorkingCalendar, tables: DayTables): HoursTables | null {
  const both = [a, b].map(({ hours, tables: own }) => ({ hours, first: own.first }));
  if (both.some(({ hours }) => hours === null)) return null;
  const sessions = Array.from(tables.marks, (_, at) => {
    const [ofA = [], ofB = []] = both.map(({ hours, first }) => hours?.sessions[tables.first + at - first]);
    return intersectSessions(ofA, ofB);
  });
  const departures = new Map(a.hours?.departures);
  for (const [day, why] of b.hours?.departures ?? []) departures.set(day, [...(departures.get(day) ?? []), ...why]);
  return hoursTables(tables, sessions, {
    basis: [...(a.hours?.basis ?? []), ...(b.hours?.basis ?? [])],
    departures,
  });
}

/**
 * The calendar of what two offices can only do together: a day is worked when both work.
 *
 * @param a - A compiled calendar.
 * @param b - Another of the same time zone.
 * @returns A calendar of the days both cover. Where they rest for different reasons the day keeps the first of holiday, tet,
 * in-lieu, swapped-off, closure, weekly rest; where for the same, the words and basis of `a`. Its version does not depend on the order.
 * Office hours are those in which both are open; without hours on one side there are none.
 * @throws `calendar/time-zones-differ`; `calendar/out-of-coverage` when no day is covered by both; `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { compileCalendar, intersectCalendars, isWorkingDay, withNotice } from 'motcua/calendar';
 * import { vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
 *
 * const taxOffice = compileCalendar(
 *   withNotice(vietnamCalendarSpec, {
 *     id: 'stocktaking',
 *     covers: { from: '2026-12-31', to: '2026-12-31' },
 *     certainty: 'official',
 *     basis: [],
 *     entries: [{ on: '2026-12-31', kind: 'closure' }],
 *   }),
 * );
 * isWorkingDay(intersectCalendars(vietnamCalendar, taxOffice), '2026-12-31'); // => false
 * ```
 */
export function intersectCalendars(a: WorkingCalendar, b: WorkingCalendar): WorkingCalendar {
  const both = [tablesOf(a), tablesOf(b)] as const;
  if (a.timeZone !== b.timeZone) {
    return refuse('calendar/time-zones-differ', { value: b.timeZone, accepted: a.timeZone });
  }
  const start = Math.max(both[0].first, both[1].first);
  const end = Math.min(both[0].last, both[1].last);
  const marks = Uint8Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => {
    const [markA, markB] = both.map(({ marks: own, first }) => own[start + at - first] as number) as [number, number];
    return intersectMarks(markA, markB);
  });
  const isCovered = (mark: number) => (mark & COVERED) !== 0;
  const flags = Array.from(marks, isCovered);
  const from = flags.indexOf(true);
  if (from < 0) return refuse('calendar/out-of-coverage', { value: coverageText(b), accepted: coverageText(a) });
  const covered = marks.subarray(from, flags.lastIndexOf(true) + 1);
  const entries: DayTables['entries'] = new Map(
    Array.from(covered, (mark, at) => [start + from + at, mark & KIND_BITS] as const)
      .filter(([, kind]) => kind !== 0)
      .map(([day, kind]) => [day, decidingEntry(kind, day, both)] as const)
      .filter((pair): pair is [number, NonNullable<(typeof pair)[1]>] => pair[1] !== undefined),
  );
  const tables = buildTables(start + from, covered, entries);
  return {
    id: `${a.id}&${b.id}`,
    names: { vi: `${a.names.vi} và ${b.names.vi}`, en: `${a.names.en} and ${b.names.en}` },
    timeZone: a.timeZone,
    version: digest(['motcua/intersection', 1, ...[a.version, b.version].sort()]),
    coverage: coverageOf(tables),
    basis: [...a.basis, ...b.basis.filter((basis) => !a.basis.includes(basis))],
    tables,
    notices: [...new Set([...a.notices, ...b.notices])],
    hours: commonHours(a, b, tables),
  };
}
