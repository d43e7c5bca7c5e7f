import type { Basis } from '../kernel/index.js';
import { type CivilDate, toEpochDay } from '../kernel/index.js';
import type { CalendarSpec, Notice } from './notice.js';

const publicationDay = ({ publishedOn, covers }: Notice) => toEpochDay(publishedOn ?? covers.from);

const citedBy = (basis: readonly Basis[], day: number): readonly Basis[] =>
  basis.filter(({ issuedOn }) => issuedOn === undefined || toEpochDay(issuedOn) <= day);

/** A notice without the documents that confirmed it only after a day. */
const knownOn = (notice: Notice, day: number): Notice => ({
  ...notice,
  basis: citedBy(notice.basis, day),
  entries: notice.entries.map((entry) =>
    entry.basis === undefined ? entry : { ...entry, basis: citedBy(entry.basis, day) },
  ),
});

/**
 * The calendar as it was known on a day: without the notices published later, and so without their coverage, and without citations of documents
 * issued later. Nothing turns into a working day by being unknown.
 *
 * @param spec - The calendar as it is known now.
 * @param on - The day; a notice published on it is known.
 * @returns A specification with the notices published up to that day; one without a `publishedOn` counts as published on
 * its first covered day.
 * @throws `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { calendarAsKnownOn, compileCalendar, isWorkingDay } from 'motcua/calendar';
 * import { vietnamCalendarSpec } from 'motcua/vn';
 *
 * const before = compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, '2024-04-11'));
 * isWorkingDay(before, '2024-04-29'); // => true
 * const after = compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, '2024-04-12'));
 * isWorkingDay(after, '2024-04-29'); // => false
 * ```
 */
export function calendarAsKnownOn(spec: CalendarSpec, on: CivilDate): CalendarSpec {
  const day = toEpochDay(on);
  const notices = spec.notices.filter((notice) => publicationDay(notice) <= day);
  return { ...spec, notices: notices.map((notice) => knownOn(notice, day)) };
}
