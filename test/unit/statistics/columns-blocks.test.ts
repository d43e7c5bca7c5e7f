// Columns longer than the part that is at hand at a time, and calendars and days at the edge of what the passes reckon with.
import { compileCalendar, fromEpochDay, NO_DAY, toEpochDay, type WorkingCalendar } from 'motcua/calendar';
import { classifyColumns, type DossierColumns, mergeColumnCounts } from 'motcua/statistics';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect, it } from 'vitest';
import { naiveColumnsRow } from '../../reference/naive-columns.ts';

/** More than two parts of 16,384 rows, the last of them not whole. */
const ROWS = 2 * 16_384 + 5;
const GROUPS = 7;

const weekdays = (from: string, to: string): WorkingCalendar =>
  compileCalendar({
    id: 'test',
    names: { vi: 'Thử', en: 'Test' },
    timeZone: 'Asia/Ho_Chi_Minh',
    weeklyRest: [6, 7],
    notices: [{ id: 'all', covers: { from, to }, certainty: 'official', basis: [], entries: [] }],
  });

/** Rows around a day, the same each time: mostly sound, some bad for each reason. */
function rowsAround(on: string, rows: number, by: 'limit' | 'due') {
  const day = toEpochDay(on);
  const column = (read: (row: number) => number) => Int32Array.from({ length: rows }, (_, row) => read(row));
  const received = column((row) => (row % 101 === 0 ? day + 3 : day - 40 + (row % 41)));
  const asked =
    by === 'limit'
      ? { limit: column((row) => (row % 103 === 0 ? 0 : 1 + (row % 23))) }
      : { due: column((row) => (row % 13 === 0 ? NO_DAY : (received[row] as number) + (row % 29))) };
  return {
    received,
    ended: column((row) => (row % 3 === 0 ? NO_DAY : (received[row] as number) + (row % 37))),
    group: column((row) => (row % 107 === 0 ? GROUPS : row % GROUPS)),
    suspended: column((row) => (row % 109 === 0 ? -1 : row % 5 === 0 ? row % 4 : 0)),
    channel: Uint8Array.from({ length: rows }, (_, row) => (row % 113 === 0 ? 4 : row % 4)),
    ...asked,
  } satisfies DossierColumns;
}

/** What is found of a row day by day. */
function naive(columns: ReturnType<typeof rowsAround>, row: number, calendar: WorkingCalendar, on: string) {
  const dateOf = (day: number | undefined) => (day === undefined || day === NO_DAY ? null : fromEpochDay(day));
  const of = columns as { readonly limit?: Int32Array; readonly due?: Int32Array };
  return naiveColumnsRow(
    {
      received: dateOf(columns.received[row]),
      ended: dateOf(columns.ended[row]),
      group: columns.group[row] as number,
      suspended: columns.suspended[row] as number,
      channel: columns.channel[row] as number,
      limit: of.limit?.[row] ?? null,
      due: dateOf(of.due?.[row]),
    },
    calendar,
    on,
    GROUPS,
  );
}

/** The rows that are not as found day by day, of some of them. */
function different(columns: ReturnType<typeof rowsAround>, calendar: WorkingCalendar, on: string, step: number) {
  const { code, due } = classifyColumns(columns, calendar, { on, groups: GROUPS });
  const wrong: unknown[] = [];
  for (let row = 0; row < code.length; row += step) {
    const found = naive(columns, row, calendar, on);
    const own = { code: code[row], dueOn: due[row] === NO_DAY ? null : fromEpochDay(due[row] as number) };
    const wanted = 'bad' in found ? { code: 255, dueOn: null } : found;
    if (own.code !== wanted.code || own.dueOn !== wanted.dueOn) wrong.push({ row, own, wanted });
  }
  return wrong;
}

describe('columns longer than a part of them', () => {
  const on = '2026-11-20';

  it.each(['limit', 'due'] as const)('are classified in every part as day by day, by %s', (by) => {
    expect(different(rowsAround(on, ROWS, by), vietnamCalendar, on, 97)).toEqual([]);
  });

  it('tell the first bad row by its number in the whole', () => {
    const columns = rowsAround(on, ROWS, 'limit');
    columns.group.fill(0);
    columns.group[2 * 16_384 + 3] = GROUPS;
    const { bad } = classifyColumns(columns, vietnamCalendar, { on, groups: GROUPS });
    expect(bad.find(({ code }) => code === 'statistics/bad-group')).toEqual({
      code: 'statistics/bad-group',
      count: 1,
      first: 32_771,
    });
  });

  it('count the same as the sum of two of them', () => {
    const columns = rowsAround(on, ROWS, 'limit');
    const period = { from: '2026-11-01', to: on };
    const part = (from: number, to: number) =>
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.subarray(from, to)]));
    const counted = (from: number, to: number) =>
      classifyColumns(part(from, to) as never, vietnamCalendar, { on, period, groups: GROUPS, firstRow: from });
    const { due: _due, code: _code, ...whole } = counted(0, ROWS);
    expect(mergeColumnCounts(counted(0, 20_001), counted(20_001, ROWS))).toEqual(whole);
    // every good row is counted once, where it came in or where it is now
    const good = classifyColumns(columns, vietnamCalendar, { on, groups: GROUPS });
    const bad = good.bad.reduce((sum, { count }) => sum + count, 0);
    expect(good.counts.reduce((sum, count) => sum + count, 0) + bad).toBe(ROWS);
  });

  it('leave nothing behind for the columns after them', () => {
    const { suspended, channel, ...plain } = rowsAround(on, 500, 'limit');
    const alone = classifyColumns(plain, vietnamCalendar, { on, groups: GROUPS });
    classifyColumns({ ...plain, suspended, channel }, vietnamCalendar, { on, groups: GROUPS });
    expect(classifyColumns(plain, vietnamCalendar, { on, groups: GROUPS })).toEqual(alone);
  });
});

describe('calendars a pass does not reckon with', () => {
  it.each([
    ['begins before 1970', '1960-01-01', '1975-12-31', '1969-12-20'],
    ['begins on 1970-01-01', '1970-01-01', '1975-12-31', '1970-02-25'],
    ['begins on 1970-01-02', '1970-01-02', '1975-12-31', '1970-02-25'],
    ['is longer than 179 years', '1971-01-01', '2170-12-31', '2165-03-01'],
    ['begins late', '2026-10-20', '2026-11-30', '2026-11-20'],
  ])('one that %s gives what is found day by day', (_name, from, to, on) => {
    const calendar = weekdays(from, to);
    for (const by of ['limit', 'due'] as const) expect(different(rowsAround(on, 900, by), calendar, on, 1)).toEqual([]);
  });
});

describe('days of no calendar', () => {
  const on = '2026-11-20';
  const day = toEpochDay('2026-11-16');
  const ended = [NO_DAY + 1, NO_DAY + 2, NO_DAY + day, NO_DAY + 16_435, NO_DAY + 16_436, NO_DAY + 2 ** 30, -1, 0];

  it.each(ended)('that a row ended on are bad: %i', (end) => {
    const columns = { received: Int32Array.of(day), ended: Int32Array.of(end), group: Int32Array.of(0) };
    const options = { on, groups: 1 };
    const byLimit = classifyColumns({ ...columns, limit: Int32Array.of(9) }, vietnamCalendar, options);
    const byDue = classifyColumns({ ...columns, due: Int32Array.of(day + 9) }, vietnamCalendar, options);
    const bad = [{ code: 'statistics/bad-ended', count: 1, first: 0 }];
    expect([byLimit.bad, byDue.bad]).toEqual([bad, bad]);
    expect([byLimit.code[0], byDue.code[0]]).toEqual([255, 255]);
  });

  it.each([2 ** 31 - 1, toEpochDay('2200-01-01'), day + 5])('after the day that asks leave it open: %i', (end) => {
    const columns = { received: Int32Array.of(day), ended: Int32Array.of(end), group: Int32Array.of(0) };
    const { code, bad } = classifyColumns({ ...columns, limit: Int32Array.of(9) }, vietnamCalendar, { on, groups: 1 });
    expect([code[0], bad]).toEqual([2, []]);
  });
});
