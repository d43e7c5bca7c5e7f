import { NO_DAY, toEpochDay } from 'motcua/calendar';
import {
  type ColumnOptions,
  checkForm06,
  classifyColumns,
  type DossierColumns,
  form06,
  mergeColumnCounts,
  tally,
  tallyAccumulator,
  tallyFromColumns,
} from 'motcua/statistics';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { november, stateOf } from './states.ts';

const day = (date: string) => toEpochDay(date);
const on = november.to;

type Row = {
  received?: string;
  ended?: string | number;
  limit?: number;
  suspended?: number;
  channel?: number;
  group?: number;
};

const days = (rows: readonly Row[], read: (row: Row) => number) => Int32Array.from(rows, read);
const dayOrNone = (date: string | number | undefined) => (typeof date === 'string' ? day(date) : (date ?? NO_DAY));

const byLimit = (...rows: readonly Row[]) =>
  ({
    received: days(rows, ({ received = '2026-11-02' }) => day(received)),
    ended: days(rows, ({ ended }) => dayOrNone(ended)),
    group: days(rows, ({ group = 0 }) => group),
    suspended: days(rows, ({ suspended = 0 }) => suspended),
    channel: Uint8Array.from(rows, ({ channel = 0 }) => channel),
    limit: days(rows, ({ limit = 5 }) => limit),
  }) satisfies DossierColumns;

const byDue = (due: string | null, row: Row = {}) => {
  const { limit: _, ...rest } = byLimit(row);
  return { ...rest, due: Int32Array.of(due === null ? NO_DAY : day(due)) } satisfies DossierColumns;
};

const options: ColumnOptions = { on, groups: 2 };
const classified = (columns: DossierColumns, more: Partial<ColumnOptions> = {}) =>
  classifyColumns(columns, vietnamCalendar, { ...options, ...more });

describe('a row', () => {
  test.each<[string, Row, number, string | null]>([
    ['received on a Monday with five days is due the next Monday', {}, 4, '2026-11-09'],
    ['finished on the day before is early', { ended: '2026-11-08' }, 12, '2026-11-09'],
    ['finished on the due day is on time', { ended: '2026-11-09' }, 13, '2026-11-09'],
    ['finished on the day after is overdue', { ended: '2026-11-10' }, 14, '2026-11-09'],
    ['finished on the day that asks has ended', { ended: '2026-11-14' }, 14, '2026-11-09'],
    ['finished on the day after that is still open', { ended: '2026-11-15' }, 4, '2026-11-09'],
    ['finished on the last day there is is still open', { ended: 2 ** 31 - 1 }, 4, '2026-11-09'],
    ['with a clock that stood still is due later', { suspended: 4, ended: '2026-11-13' }, 13, '2026-11-13'],
    ['with more days left is not due', { limit: 10 }, 2, '2026-11-16'],
    ['that ended before it was received is classified as it stands', { ended: '2026-10-01' }, 12, '2026-11-09'],
    ['received tomorrow has no due day yet', { received: '2026-11-15' }, 0, null],
  ])('%s', (_, row, code, dueOn) => {
    const found = classified(byLimit(row));
    expect([found.code[0], found.due[0]]).toEqual([code, dueOn === null ? NO_DAY : day(dueOn)]);
    expect([found.counts[code], found.bad]).toEqual([1, []]);
  });

  test.each<[string, string | null, Row, number, string | null]>([
    ['due on the day that asks', '2026-11-14', {}, 3, '2026-11-14'],
    ['due on a rest day keeps it', '2026-11-07', { ended: '2026-11-07' }, 13, '2026-11-07'],
    [
      'due on a rest day and moved by one is due on the next working day',
      '2026-11-07',
      { suspended: 1 },
      4,
      '2026-11-09',
    ],
    ['open without a due day', null, {}, 6, null],
    ['finished without a due day', null, { ended: '2026-11-07', suspended: 3 }, 16, null],
  ])('with a stored due day: %s', (_, due, row, code, dueOn) => {
    const found = classified(byDue(due, row));
    expect([found.code[0], found.due[0]]).toEqual([code, dueOn === null ? NO_DAY : day(dueOn)]);
  });
});

describe('a bad row', () => {
  test.each<[string, DossierColumns]>([
    ['group', byLimit({ group: 2 })],
    ['group', byLimit({ group: -1, received: '1900-01-01' })],
    ['received', byLimit({ received: '2014-11-30' })],
    ['limit', byLimit({ limit: 0 })],
    ['limit', byLimit({ limit: 36_601 })],
    ['suspended', byLimit({ suspended: -1 })],
    ['suspended', byLimit({ suspended: 36_601 })],
    ['ended', byLimit({ ended: '2014-11-30' })],
    ['ended', byLimit({ ended: NO_DAY + 1 })],
    ['channel', byLimit({ channel: 4 })],
    ['due', byLimit({ limit: 36_600 })],
    ['due', byDue('2028-01-01')],
    ['due', byDue('2027-12-31', { suspended: 1 })],
  ])('is in no group, and told by its reason: %s', (reason, columns) => {
    const found = classified(columns, { firstRow: 100 });
    expect([found.code[0], found.due[0]]).toEqual([255, NO_DAY]);
    expect(found.bad).toEqual([{ code: `statistics/bad-${reason}`, count: 1, first: 100 }]);
    expect(found.counts.some((count) => count !== 0)).toBe(false);
  });

  test('is told by the first of its kind', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ limit: at % 5000 === 4999 ? 0 : 5 }));
    expect(classified(byLimit(...rows)).bad).toEqual([{ code: 'statistics/bad-limit', count: 2, first: 4999 }]);
  });
});

describe('is refused', () => {
  const columns = byLimit({}, {});
  const { limit, ...withoutLimit } = columns;
  test.each<[string, string, () => unknown]>([
    ['an array of numbers', 'statistics/not-a-column', () => classified({ ...columns, ended: [1, 2] as never })],
    [
      'a column of floats',
      'statistics/not-a-column',
      () => classified({ ...columns, group: new Float64Array(2) as never }),
    ],
    ['no columns', 'statistics/limit-or-due', () => classified(undefined as never)],
    ['a receipt that is none', 'statistics/not-a-column', () => classified({ ...columns, received: null as never })],
    ['a shorter column', 'statistics/column-lengths', () => classified({ ...columns, ended: new Int32Array(1) })],
    ['neither limit nor due day', 'statistics/limit-or-due', () => classified(withoutLimit as never)],
    ['limit and due day', 'statistics/limit-or-due', () => classified({ ...columns, due: limit } as never)],
    ['no group', 'statistics/groups', () => classified(columns, { groups: 0 })],
    ['half a group', 'statistics/groups', () => classified(columns, { groups: 1.5 })],
    ['too many groups', 'statistics/groups', () => classified(columns, { groups: 10_000_001 })],
    ['a first row before the first', 'statistics/first-row', () => classified(columns, { firstRow: -1 })],
    [
      'a short buffer of classes',
      'statistics/column-lengths',
      () => classified(columns, { out: { code: new Uint8Array(1) } }),
    ],
    [
      'a short buffer of days',
      'statistics/column-lengths',
      () => classified(columns, { out: { due: new Int32Array(3) } }),
    ],
    [
      'a short buffer of counts',
      'statistics/column-lengths',
      () => classified(columns, { out: { counts: new Float64Array(32) } }),
    ],
    [
      'a short buffer of receipts',
      'statistics/column-lengths',
      () => classified(columns, { period: november, out: { receipts: new Float64Array(64) } }),
    ],
    [
      'a period that ends on another day',
      'statistics/other-day',
      () => classified(columns, { on: '2026-11-13', period: november }),
    ],
    [
      'a period that ends before it begins',
      'statistics/no-such-period',
      () => classified(columns, { period: { from: '2026-11-15', to: on } }),
    ],
    ['a day outside the calendar', 'calendar/out-of-coverage', () => classified(columns, { on: '2028-01-01' })],
    ['a day that is none', 'kernel/not-a-date', () => classified(columns, { on: '2026-02-30' })],
    ['a calendar that is none', 'calendar/not-compiled', () => classifyColumns(columns, {} as never, options)],
  ])('%s', (_, code, call) => {
    expect(refused(call).code).toBe(code);
  });

  test('a sum of what counts something else', () => {
    const a = classified(columns);
    const others = [
      classified(columns, { on: '2026-11-13' }),
      classified(columns, { groups: 3 }),
      classified(columns, { period: november }),
      { ...a, calendarVersion: 'sha256:0' },
    ];
    for (const other of others)
      expect(refused(() => mergeColumnCounts(a, other)).code).toBe('statistics/other-columns');
  });
});

describe('the period', () => {
  const counted = (row: Row) => {
    const { counts, receipts } = classified(byLimit({ channel: 2, ...row }), { period: november });
    const places = (list: Float64Array | null) => [...(list ?? [])].flatMap((count, at) => (count === 0 ? [] : [at]));
    return [places(counts), places(receipts).map((at) => [Math.floor(at / 32), at % 32])];
  };

  test.each<[string, Row, readonly number[], readonly (readonly number[])[]]>([
    ['has what came in and is open', {}, [4], [[2, 4]]],
    ['has what came in on its first day', { received: '2026-10-15' }, [4], [[2, 4]]],
    ['has what was carried over', { received: '2026-10-14' }, [4], [[4, 4]]],
    [
      'has what was carried over and ended on its first day',
      { received: '2026-10-14', ended: '2026-10-15' },
      [12],
      [[4, 12]],
    ],
    ['has nothing of what ended before it', { received: '2026-10-12', ended: '2026-10-14' }, [], []],
    ['has what is not received, without a flow', { received: '2026-11-16' }, [0], []],
    ['has the receipt alone of what ended before it was received', { ended: '2026-10-14' }, [], [[2, 12]]],
  ])('%s', (_, row, counts, receipts) => {
    expect(counted(row)).toEqual([counts, receipts]);
  });
});

describe('a tally of columns', () => {
  const rows = [{ channel: 1 }, { channel: 3, ended: '2026-11-06', group: 1 }, { channel: 0, group: 1 }, { limit: 0 }];
  const result = classified(byLimit(...rows), { period: november });
  const keyed = { period: november, keys: ['unit'] as const, groups: [['B'], ['A']] };

  test('has cells in the order of their keys, flows by their names, and the bad rows', () => {
    const { cells, bad } = tallyFromColumns(result, keyed);
    expect(cells.map(({ key }) => key)).toEqual([['A'], ['B']]);
    expect([cells[0]?.receipts.postal[12], cells[0]?.endings[12], cells[0]?.receipts.unknown[4]]).toEqual([1, 1, 1]);
    expect([cells[1]?.receipts['in-person'][4], cells[1]?.open[4], cells[1]?.endings]).toEqual([1, 1, []]);
    expect([cells[0]?.late, cells[0]?.causes, cells[0]?.facts]).toEqual([undefined, undefined, undefined]);
    expect(bad).toEqual([{ code: 'statistics/bad-limit', dossiers: 1 }]);
  });

  test('adds up groups of equal keys, and has no cell of what is empty', () => {
    const { cells } = tallyFromColumns(result, { ...keyed, groups: [['A'], ['A']] });
    expect(cells.map(({ key, open }) => [key, open[4]])).toEqual([[['A'], 2]]);
    const wide = classified(byLimit({}), { period: november, groups: 3 });
    expect(tallyFromColumns(wide, { ...keyed, groups: [['A'], ['B'], ['C']] }).cells).toHaveLength(1);
  });

  test('merges with a tally of states that measures no more', () => {
    const own = { period: november, keys: ['unit'] as const, measures: [] };
    const ofStates = tally([stateOf({ unit: 'A', dueOn: '2026-11-09' })], own);
    const { merge, extract } = tallyAccumulator(own);
    const sum = extract(merge(tallyFromColumns(result, keyed), ofStates));
    expect(sum.cells.map(({ key, open }) => [key[0], open[4]])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });

  test('fills a form that balances', () => {
    const { disposition } = vietnam(on);
    const form = form06(tallyFromColumns(result, { ...keyed, keys: ['field'] }), { disposition });
    expect(checkForm06(form)).toEqual([]);
    expect(form.rows[0]?.columns[3]).toBe(3);
  });

  test('keeps counts above 2^31 exact', () => {
    const big = { ...result, counts: result.counts.map((count) => count * 2 ** 50) };
    const sum = mergeColumnCounts(big, result);
    expect(tallyFromColumns(sum, keyed).cells[1]?.open[4]).toBe(2 ** 50 + 1);
  });

  test('takes names of the caller’s own', () => {
    expect(tallyFromColumns(result, { ...keyed, keys: [{ name: 'district' }] }).keys).toEqual(['district']);
  });

  test.each<[string, string, () => unknown]>([
    ['without a period', 'statistics/without-period', () => tallyFromColumns(classified(byLimit({})), keyed)],
    [
      'of another first day',
      'statistics/other-columns',
      () => tallyFromColumns(result, { ...keyed, period: { from: '2026-10-16', to: on } }),
    ],
    [
      'of another last day',
      'statistics/other-columns',
      () => tallyFromColumns(result, { ...keyed, period: { from: november.from, to: '2026-11-13' } }),
    ],
    ['with fewer groups', 'statistics/group-keys', () => tallyFromColumns(result, { ...keyed, groups: [['A']] })],
    [
      'with a group of two values',
      'statistics/group-keys',
      () => tallyFromColumns(result, { ...keyed, groups: [['A'], ['B', 'C']] }),
    ],
    [
      'by a key that is none',
      'statistics/unknown-choice',
      () => tallyFromColumns(result, { ...keyed, keys: ['colour' as 'unit'] }),
    ],
  ])('is refused %s', (_, code, call) => {
    expect(refused(call).code).toBe(code);
  });
});
