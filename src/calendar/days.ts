import { type EpochDay, fromEpochDay, NO_DAY } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { isSwappedWorkMark, restKindOfMark, restKindsOfMark, WORKING } from './day-mark.js';
import type { RestKind } from './notice.js';
import type { DayTables, WorkingCalendar } from './working-calendar.js';

// The day verbs on epoch days. The verbs on text read and print around these; deadlines and columns call them directly.

/**
 * The most working days that can be added at once, about 140 years.
 *
 * @internal
 */
export const MOST_DAYS = 36_600;

/**
 * The tables of a compiled calendar.
 *
 * @throws `calendar/not-compiled`.
 * @internal
 */
export function tablesOf(calendar: WorkingCalendar) {
  const tables = calendar?.tables;
  // a calendar that went through JSON has tables of another kind
  if (tables?.marks instanceof Uint8Array) return tables;
  return refuse('calendar/not-compiled', {
    path: ['calendar'],
    value: calendar ?? null,
    accepted: 'compileCalendar(spec)',
  });
}

/**
 * The coverage as text: `2014-12-01..2027-12-31`.
 *
 * @internal
 */
export const coverageText = ({ coverage }: WorkingCalendar) =>
  coverage.map(({ from, to }) => `${from}..${to}`).join(', ');

/**
 * The first reason for which a covered day is not worked; `null` for a working day.
 *
 * @internal
 */
export const restKind = ({ tables }: WorkingCalendar, day: EpochDay): RestKind | null =>
  restKindOfMark(tables.marks[day - tables.first] as number);

/**
 * Whether a covered day is worked in exchange for another.
 *
 * @internal
 */
export const isSwappedWork = ({ tables }: WorkingCalendar, day: EpochDay): boolean =>
  isSwappedWorkMark(tables.marks[day - tables.first] as number);

/** Whether no day between two days of the tables' span, themselves included, is uncovered. */
function isUnbroken({ uncovered, first }: DayTables, a: EpochDay, b: EpochDay): boolean {
  if (uncovered === null) return true;
  const [from, to] = a <= b ? [a, b] : [b, a];
  return uncovered[to - first] === (from === first ? 0 : uncovered[from - first - 1]);
}

/**
 * Whether every day from one to another, in either order, is covered.
 *
 * @internal
 */
export function covers(calendar: WorkingCalendar, a: EpochDay, b: EpochDay): boolean {
  const tables = tablesOf(calendar);
  const isInside = (day: EpochDay) => day >= tables.first && day <= tables.last;
  return isInside(a) && isInside(b) && isUnbroken(tables, a, b);
}

/**
 * The day itself, or a refusal when it is not covered.
 *
 * @internal
 */
export const requireCovered = (calendar: WorkingCalendar, day: EpochDay): EpochDay =>
  covers(calendar, day, day)
    ? day
    : refuse('calendar/out-of-coverage', { value: fromEpochDay(day), accepted: coverageText(calendar) });

/**
 * Whether a covered day is worked.
 *
 * @internal
 */
export const isWorking = ({ tables }: WorkingCalendar, day: EpochDay): boolean =>
  ((tables.marks[day - tables.first] as number) & WORKING) !== 0;

/**
 * Every reason for which a covered day is not worked; none for a working day.
 *
 * @internal
 */
export const restKinds = ({ tables }: WorkingCalendar, day: EpochDay): readonly RestKind[] =>
  restKindsOfMark(tables.marks[day - tables.first] as number);

/**
 * The n-th working day after a day, before it when n is negative, the day itself when n is 0; `NO_DAY` outside coverage.
 *
 * @internal
 */
export function nthWorkingDayIn(tables: DayTables, day: EpochDay, n: number): EpochDay {
  const { first, ordinal, dayAt } = tables;
  if (!(day >= first && day <= tables.last)) return NO_DAY;
  const upTo = ordinal[day - first] as number;
  // going back, the day itself must not count when it is worked
  const step = n > 0 ? n : n + (((tables.marks[day - first] as number) & WORKING) === 0 ? 1 : 0);
  const target = upTo + step;
  if (n !== 0 && !(target >= 1 && target <= dayAt.length)) return NO_DAY;
  const reached = n === 0 ? day : (dayAt[target - 1] as number);
  return isUnbroken(tables, day, reached) ? reached : NO_DAY;
}

/**
 * {@link nthWorkingDayIn} of a compiled calendar.
 *
 * @internal
 */
export const nthWorkingDay = (calendar: WorkingCalendar, day: EpochDay, n: number): EpochDay =>
  nthWorkingDayIn(tablesOf(calendar), day, n);

/**
 * The day itself when it is worked, else the next (or previous) working day; `NO_DAY` outside coverage.
 *
 * @internal
 */
export function nearestWorkingDay(calendar: WorkingCalendar, day: EpochDay, direction: 1 | -1): EpochDay {
  return covers(calendar, day, day) && isWorking(calendar, day) ? day : nthWorkingDay(calendar, day, direction);
}

/**
 * Working days after the first day up to and including the second, both covered without a gap.
 *
 * @internal
 */
export const workingDaysBetween = ({ tables }: WorkingCalendar, from: EpochDay, to: EpochDay): number =>
  (tables.ordinal[to - tables.first] as number) - (tables.ordinal[from - tables.first] as number);

/**
 * Whether any of the covered days from the first to the last, themselves included, is only projected.
 *
 * @internal
 */
export function isProvisional({ tables }: WorkingCalendar, from: EpochDay, to: EpochDay): boolean {
  const { projected, first } = tables;
  return projected !== null && projected[to - first] !== (from === first ? 0 : projected[from - first - 1]);
}
