import type { WorkingCalendar } from '../calendar/index.js';
import { countWorkingDays } from '../calendar/inside.js';
import type { CivilDate } from '../kernel/index.js';
import { epochDayOf } from '../kernel/inside.js';
import type { AsOf, KnowledgeOptions } from './as-of.js';

/** How long a day is past. */
export type DaysLate = {
  /** Calendar days after it. */
  readonly calendar: number;
  /** Working days after it; `null` without a calendar. */
  readonly working: number | null;
};

/** Of which day's knowledge, and by which calendar. */
export type LatenessOptions = KnowledgeOptions & {
  /** The calendar by which working days are counted; without it only calendar days are. */
  readonly calendar?: WorkingCalendar;
};

/** Whether a due date, which is checked, was over at the end of a day. */
export const isOver = (dueOn: CivilDate, { onDay }: AsOf): boolean => epochDayOf(dueOn) < onDay;

/** How long a due date was past; refused where the calendar does not reach. */
export const daysLate = (dueOn: CivilDate, { on, onDay }: AsOf, calendar: WorkingCalendar | undefined): DaysLate => ({
  calendar: onDay - epochDayOf(dueOn),
  working: calendar === undefined ? null : countWorkingDays(calendar, dueOn, on),
});

/** The longest overdue first; of equally long ones in the order given. */
export const longestFirst = <T extends { readonly daysLate: DaysLate }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => b.daysLate.calendar - a.daysLate.calendar);
