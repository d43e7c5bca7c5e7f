import type { Bilingual, DayStatus, WorkingCalendar } from 'motcua/calendar';
import { dayStatus, fromEpochDay, toEpochDay } from 'motcua/calendar';
import type { DueDate, Step } from 'motcua/deadline';

/** What became of a day on the way from the receipt to the due date. */
export type DayMark = 'receipt' | 'counted' | 'running' | 'skipped' | 'passed';

/** A day of the picture. */
export type PictureDay = {
  readonly date: string;
  /** The day of the month. */
  readonly day: number;
  /** What became of it; `null` for a day before the receipt or after the due date. */
  readonly mark: DayMark | null;
  /** Which counted day it is, from 1; `null` for the others. */
  readonly number: number | null;
  /** A limit in hours runs on it. */
  readonly isRunning: boolean;
  /** Why it rests, or what it is worked in exchange for; `null` for a plain working day and off the way. */
  readonly why: Bilingual | null;
  /** It rests as every week. */
  readonly isWeeklyRest: boolean;
  /** Worked in exchange for another day. */
  readonly isSwapped: boolean;
  /** Known only by projection. */
  readonly isProjected: boolean;
  /** The result is due on it. */
  readonly isDue: boolean;
};

/** A month: weeks from Monday, with nothing where a week reaches into another month. */
export type PictureMonth = {
  /** `2026-11`. */
  readonly month: string;
  readonly weeks: readonly (readonly (PictureDay | null)[])[];
};

/** The picture, and how many months in the middle it leaves out. */
export type CalendarPicture = { readonly months: readonly PictureMonth[]; readonly leftOut: number };

/** The most months that are drawn at the beginning and at the end. */
const MOST_MONTHS = 12;

type Marks = Map<number, { readonly mark: DayMark; readonly number: number | null }>;

const dayIn = (value: unknown) => toEpochDay(String(value).slice(0, 10));

/** The days from the first to the last. */
const daysFrom = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** The last day of a limit in months: where the month has no such day the next step says which it is. */
const lastOf = ({ outcome }: Step, next: Step | undefined) =>
  dayIn(next?.rule === 'deadline/missing-day' && next.applied ? next.outcome : outcome);

/** The days a step counts or skips; none of a step that does neither. */
function daysOf(step: Step, next: Step | undefined): readonly number[] {
  const { rule, applied, inputs, outcome } = step;
  if (!applied) return [];
  if (/^deadline\/(skip-|count-working-day)/.test(rule)) return daysFrom(dayIn(inputs['from']), dayIn(inputs['to']));
  if (/^deadline\/count-(calendar-day|week|month|year)$/.test(rule))
    return daysFrom(dayIn(inputs['after']) + 1, lastOf(step, next));
  return /^deadline\/count-(hour|minute)$/.test(rule) ? daysFrom(dayIn(inputs['from']), dayIn(outcome)) : [];
}

function markOf({ rule }: Step): DayMark {
  if (rule.startsWith('deadline/skip-')) return 'skipped';
  return /hour|minute/.test(rule) ? 'running' : 'counted';
}

/** What the steps say of each day, in their order. A day that was counted and then rolled over stays counted. */
function marksOf(because: readonly Step[]): Marks {
  const told = because.flatMap((step, at) => daysOf(step, because[at + 1]).map((day) => ({ day, mark: markOf(step) })));
  const counted = told.filter(({ mark }) => mark === 'counted').map(({ day }) => day);
  const numbers = new Map(counted.map((day, at) => [day, at + 1]));
  // the first that is said of a day is the last that is put into the table
  return new Map(told.reverse().map(({ day, mark }) => [day, { mark, number: numbers.get(day) ?? null }]));
}

type Way = { readonly receipt: number; readonly due: number };

/** What became of a day on the way; the receipt is told before what is counted from it. */
const markOn = (day: number, told: DayMark | undefined, { receipt }: Way): DayMark =>
  day === receipt ? 'receipt' : (told ?? 'passed');

function pictureDay(status: DayStatus, marks: Marks, way: Way): PictureDay {
  const day = toEpochDay(status.date);
  const isOnTheWay = day >= way.receipt && day <= way.due;
  const told = isOnTheWay ? marks.get(day) : undefined;
  const isSwapped = status.kind === 'swapped-work';
  return {
    date: status.date,
    day: Number(status.date.slice(8)),
    mark: isOnTheWay ? markOn(day, told?.mark, way) : null,
    number: told?.number ?? null,
    isRunning: told?.mark === 'running',
    why: isOnTheWay && (isSwapped || !status.working) ? status.names : null,
    isWeeklyRest: status.kind === 'weekly-rest',
    isSwapped,
    isProjected: status.certainty === 'projected',
    isDue: day === way.due,
  };
}

const firstOfMonth = (month: string) => toEpochDay(`${month}-01`);

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

/** The days of a month in weeks from Monday. 1970-01-01 was a Thursday. */
function weeksOf(month: string, dayAt: (day: number) => PictureDay | null): PictureMonth {
  const [first, next] = [firstOfMonth(month), firstOfMonth(monthAfter(month))];
  const monday = first - ((first + 3) % 7);
  const weeks = Array.from({ length: Math.ceil((next - monday) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = monday + 7 * week + at;
      return day >= first && day < next ? dayAt(day) : null;
    }),
  );
  return { month, weeks };
}

/**
 * The months from the receipt to the due date, each day with what the story of the due date says of it. It is made of the steps of the story and computes nothing
 * anew, so picture and story cannot differ.
 */
export function calendarPicture(
  { value, because }: { readonly value: DueDate; readonly because: readonly Step[] },
  { receivedAt, calendar }: { readonly receivedAt: string; readonly calendar: WorkingCalendar },
): CalendarPicture {
  const marks = marksOf(because);
  const days = { receipt: dayIn(receivedAt), due: dayIn(value.dueOn) };
  const all = monthsBetween(receivedAt.slice(0, 7), value.dueOn.slice(0, 7));
  const shown = all.length <= 2 * MOST_MONTHS ? all : [...all.slice(0, MOST_MONTHS), ...all.slice(-MOST_MONTHS)];
  const dayAt = (day: number) => {
    const date = fromEpochDay(day);
    const isCovered = calendar.coverage.some(({ from, to }) => from <= date && date <= to);
    return isCovered ? pictureDay(dayStatus(calendar, date), marks, days) : null;
  };
  return { months: shown.map((month) => weeksOf(month, dayAt)), leftOut: all.length - shown.length };
}
