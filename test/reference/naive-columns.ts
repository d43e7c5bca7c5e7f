// What a row of columns is, found day by day: it asks the library only whether a day is worked.
import { isWorkingDay, type WorkingCalendar } from 'motcua/calendar';
import { plus } from './walk.ts';

/** A row as people would write it. */
export type NaiveRow = {
  readonly received: string | null;
  readonly ended: string | null;
  readonly group: number;
  readonly suspended: number;
  readonly channel: number;
  readonly limit: number | null;
  readonly due: string | null;
};

/** What is found: the due day and the class, or why it is bad. */
export type NaiveFound = { readonly code: number; readonly dueOn: string | null } | { readonly bad: string };

/** Whether a day is worked; `undefined` outside the calendar. */
function works(calendar: WorkingCalendar, date: string): boolean | undefined {
  try {
    return isWorkingDay(calendar, date);
  } catch {
    return undefined;
  }
}

/** The n-th working day after a day, one day at a time; `undefined` when the way leaves the calendar. */
function walked(calendar: WorkingCalendar, date: string, n: number): string | undefined {
  let at = date;
  for (let left = n; left > 0; ) {
    at = plus(at, 1);
    const worked = works(calendar, at);
    if (worked === undefined) return undefined;
    if (worked) left -= 1;
  }
  return at;
}

/** When a row is due; `null` when it has no due day, `undefined` when it cannot be told. */
function dueOf({ received, limit, due, suspended }: NaiveRow, calendar: WorkingCalendar): string | null | undefined {
  const start = limit === null ? due : walked(calendar, received as string, limit);
  if (start === null) return null;
  return start === undefined || works(calendar, start) === undefined ? undefined : walked(calendar, start, suspended);
}

/** Whether the calendar covers every day from one to another. */
function isWhole(calendar: WorkingCalendar, from: string, to: string): boolean {
  for (let at = from; at <= to; at = plus(at, 1)) if (works(calendar, at) === undefined) return false;
  return true;
}

/** The first reason for which a row is bad that can be seen before its due day is known. */
function faultOf(row: NaiveRow, calendar: WorkingCalendar, on: string, groups: number): string | undefined {
  const { received, ended, group, suspended, channel, limit } = row;
  const isIn = (date: string | null) => date !== null && works(calendar, date) !== undefined;
  const faults: readonly (readonly [string, boolean])[] = [
    ['group', group < 0 || group >= groups],
    ['received', !isIn(received)],
    ['limit', limit !== null && (limit < 1 || limit > 36_600)],
    ['suspended', suspended < 0 || suspended > 36_600],
    ['ended', ended !== null && ended <= on && !isIn(ended)],
    ['channel', channel > 3],
  ];
  return faults.find(([, isFound]) => isFound)?.[0];
}

/** What a row is on a day. */
export function naiveColumnsRow(row: NaiveRow, calendar: WorkingCalendar, on: string, groups: number): NaiveFound {
  const fault = faultOf(row, calendar, on, groups);
  if (fault !== undefined) return { bad: `statistics/bad-${fault}` };
  const due = dueOf(row, calendar);
  if (due === undefined) return { bad: 'statistics/bad-due' };
  if ((row.received as string) > on) return { code: 0, dueOn: null };
  const end = row.ended !== null && row.ended <= on ? row.ended : null;
  const first = end === null ? 2 : 12;
  if (due === null) return { code: first + 4, dueOn: null };
  const day = end ?? on;
  if (day <= due) return { code: first + (day < due ? 0 : 1), dueOn: due };
  return isWhole(calendar, due, day) ? { code: first + 2, dueOn: due } : { bad: 'statistics/bad-due' };
}
