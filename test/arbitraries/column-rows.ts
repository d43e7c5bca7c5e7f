// Random rows of columns around a day, sound and bad, by the calendar of Viet Nam or by any.
import fc from 'fast-check';
import { type CalendarSpec, compileCalendar, type WorkingCalendar } from 'motcua/calendar';
import { vietnamCalendar } from 'motcua/vn';
import type { NaiveRow } from '../reference/naive-columns.ts';
import { plus } from '../reference/walk.ts';
import { calendarSpecs } from './calendars.ts';

/** Rows to be looked at on a day. */
export type ColumnCase = {
  readonly calendar: WorkingCalendar;
  readonly on: string;
  readonly from: string;
  readonly by: 'limit' | 'due';
  readonly rows: readonly NaiveRow[];
};

/** How many groups the rows are of. */
export const GROUPS = 3;

/** Mostly one, at times another. */
const rarely = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 14, arbitrary: usual }, { weight: 1, arbitrary: other });

const parts = fc.record({
  received: rarely(fc.integer({ min: -45, max: 6 }), fc.constantFrom(-20_000, 20_000, null)),
  // after the receipt, or on the very day it may be due
  ended: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: fc.integer({ min: -3, max: 40 }) },
    { weight: 3, arbitrary: fc.constant('due' as const) },
    { weight: 1, arbitrary: fc.constantFrom(-20_000, 20_000) },
  ),
  group: rarely(fc.nat(GROUPS - 1), fc.constantFrom(-1, GROUPS, 2 ** 31 - 1, -(2 ** 31))),
  suspended: rarely(fc.oneof(fc.constant(0), fc.nat(9)), fc.constantFrom(-1, 36_601, -(2 ** 31), 2 ** 31 - 1)),
  channel: rarely(fc.nat(3), fc.constantFrom(4, 255)),
  limit: rarely(fc.integer({ min: 1, max: 30 }), fc.constantFrom(0, -1, 36_600, 36_601, -(2 ** 31), 2 ** 31 - 1)),
  due: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 25 }) },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constant('on' as const) },
    { weight: 1, arbitrary: fc.constantFrom(-20_000, 20_000) },
  ),
});

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

function rowOf(of: Parts, by: 'limit' | 'due', on: string, dueOn: (row: NaiveRow) => string | null): NaiveRow {
  const received = of.received === null ? null : plus(on, of.received);
  const base = received ?? on;
  const due = by === 'limit' || of.due === null ? null : of.due === 'on' ? on : plus(base, of.due);
  const row = { ...of, received, limit: by === 'limit' ? of.limit : null, due, ended: null };
  if (of.ended === null) return row;
  return { ...row, ended: of.ended === 'due' ? dueOn(row) : plus(base, of.ended) };
}

const anyCalendar: fc.Arbitrary<CalendarSpec | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: calendarSpecs },
);

/** A day of a calendar: of one with gaps too. */
const dayOf = ({ coverage }: WorkingCalendar, at: number): string => {
  const span = coverage[at % coverage.length] as WorkingCalendar['coverage'][number];
  const length = (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000;
  return plus(span.from, at % (length + 1));
};

/** Cases of up to 40 rows; `dueOn` tells when a row is due, so that some end on that very day. */
export const columnCases = (dueOn: (row: NaiveRow, calendar: WorkingCalendar, on: string) => string | null) =>
  fc
    .record({
      spec: anyCalendar,
      at: fc.nat(5000),
      period: fc.nat(40),
      by: fc.constantFrom('limit' as const, 'due' as const),
      list: fc.array(parts, { minLength: 1, maxLength: 40 }),
    })
    .map(({ spec, at, period, by, list }): ColumnCase => {
      const calendar = spec === null ? vietnamCalendar : compileCalendar(spec);
      const on = dayOf(calendar, at);
      const rows = list.map((of) => rowOf(of, by, on, (row) => dueOn(row, calendar, on)));
      return { calendar, on, from: plus(on, -period), by, rows };
    });
