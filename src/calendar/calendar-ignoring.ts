import { buildTables } from './build-tables.js';
import { digest } from './calendar-version.js';
import { COVERED, KIND_BITS, kindNumber, markOf, PROJECTED, WEEKLY_REST } from './day-mark.js';
import { tablesOf } from './days.js';
import { hoursTables } from './hours-tables.js';
import type { EntryKind } from './notice.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a calendar may be asked to forget: the weekly rest, or the days that notices name by these kinds. */
export type Ignorable = EntryKind | 'weekly-rest';

/**
 * A calendar as one that does not know the weekly rest, or the days of some kinds, would have it: a day whose entry is ignored is what its day of the
 * week is. Coverage, certainty and office hours stay.
 *
 * @throws `calendar/not-compiled`.
 * @internal
 */
export function calendarIgnoring(calendar: WorkingCalendar, ignored: readonly Ignorable[]): WorkingCalendar {
  const tables = tablesOf(calendar);
  const kinds = new Set(ignored.flatMap((kind) => (kind === 'weekly-rest' ? [] : [kindNumber(kind)])));
  const knowsWeek = !ignored.includes('weekly-rest');
  const marks = tables.marks.map((mark) => {
    if ((mark & COVERED) === 0) return mark;
    const kind = mark & KIND_BITS;
    return markOf(kinds.has(kind) ? 0 : kind, knowsWeek && (mark & WEEKLY_REST) !== 0, (mark & PROJECTED) !== 0);
  });
  const entries = new Map([...tables.entries].filter(([day]) => ((marks[day - tables.first] ?? 0) & KIND_BITS) !== 0));
  const changed = buildTables(tables.first, marks, entries);
  const { hours } = calendar;
  return {
    ...calendar,
    version: digest(['motcua/ignoring', 1, calendar.version, [...ignored].sort()]),
    tables: changed,
    hours: hours === null ? null : hoursTables(changed, hours.sessions, hours),
  };
}
