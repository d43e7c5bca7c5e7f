// What is refused of columns tells where, what was given and what would be taken.
import { NO_DAY, toEpochDay } from 'motcua/calendar';
import { type ColumnOptions, classifyColumns, mergeColumnCounts, tallyFromColumns } from 'motcua/statistics';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const on = '2026-11-14';
const period = { from: '2026-10-15', to: on };
const day = toEpochDay('2026-11-02');
const columns = {
  received: Int32Array.of(day, day),
  limit: Int32Array.of(3, 4),
  ended: Int32Array.of(NO_DAY, day),
  group: Int32Array.of(0, 1),
};

const classified = (more: object, options: Partial<ColumnOptions> = {}) =>
  classifyColumns({ ...columns, ...more } as typeof columns, vietnamCalendar, { on, groups: 2, ...options });

/** The problem that is told. */
const problemOf = (call: () => unknown) => {
  const { code, path, value, accepted } = refused(call).problems[0] ?? {};
  return { code, path, value, accepted };
};

describe('a column is refused by its name', () => {
  const short = new Int32Array(1);
  const { limit: _limit, ...withoutLimit } = columns;

  test.each<[string, () => unknown]>([
    ['ended', () => classified({ ended: short })],
    ['group', () => classified({ group: short })],
    ['limit', () => classified({ limit: short })],
    ['suspended', () => classified({ suspended: short })],
    ['due', () => classifyColumns({ ...withoutLimit, due: short }, vietnamCalendar, { on, groups: 2 })],
    ['channel', () => classified({ channel: new Uint8Array(1) })],
  ])('%s, of another length', (name, call) => {
    expect(problemOf(call)).toEqual({ code: 'statistics/column-lengths', path: [name], value: 1, accepted: '2' });
  });

  test.each<[string, object, unknown, string]>([
    ['received', { received: [day, day] }, 'object', 'Int32Array'],
    ['ended', { ended: new Float64Array(2) }, 'Float64Array', 'Int32Array'],
    ['group', { group: null }, 'object', 'Int32Array'],
    ['channel', { channel: new Int32Array(2) }, 'Int32Array', 'Uint8Array'],
  ])('%s, of another kind', (name, more, value, accepted) => {
    const problem = problemOf(() => classified(more));
    expect(problem).toEqual({ code: 'statistics/not-a-column', path: [name], value, accepted });
  });

  test.each<[string, NonNullable<ColumnOptions['out']>, number, string]>([
    ['due', { due: short }, 1, '2'],
    ['code', { code: new Uint8Array(3) }, 3, '2'],
    ['counts', { counts: new Float64Array(32) }, 32, '64'],
    ['receipts', { receipts: new Float64Array(64) }, 64, '320'],
  ])('%s, to be written to', (name, out, value, accepted) => {
    const problem = problemOf(() => classified({}, { period, out }));
    expect(problem).toEqual({ code: 'statistics/column-lengths', path: ['out', name], value, accepted });
  });

  test('limit, when there is a due day too, or neither', () => {
    const problem = { code: 'statistics/limit-or-due', path: ['limit'], value: undefined, accepted: 'limit, or due' };
    expect(problemOf(() => classified({ due: columns.limit }))).toEqual(problem);
    expect(problemOf(() => classified({ limit: undefined }))).toEqual(problem);
  });
});

describe('an option is refused by its name', () => {
  test.each<[string, Partial<ColumnOptions>, unknown, string]>([
    ['groups', { groups: 10_000_001 }, 10_000_001, '1..10000000'],
    ['groups', { groups: undefined as never }, null, '1..10000000'],
    ['firstRow', { firstRow: -1 }, -1, '0..2^53 - 1'],
    ['on', { period: { from: '2026-10-15', to: '2026-11-13' } }, on, '2026-11-13'],
  ])('%s', (name, options, value, accepted) => {
    expect(problemOf(() => classified({}, options))).toMatchObject({ path: [name], value, accepted });
  });

  test('so many groups as there may be are none too many', () => {
    const none = {
      received: new Int32Array(0),
      limit: new Int32Array(0),
      ended: new Int32Array(0),
      group: new Int32Array(0),
    };
    // it is the buffer that is looked at next
    const call = () =>
      classifyColumns(none, vietnamCalendar, { on, groups: 10_000_000, out: { counts: new Float64Array(1) } });
    expect(problemOf(call)).toMatchObject({ code: 'statistics/column-lengths', accepted: '320000000' });
  });
});

describe('sums and tallies tell what differs', () => {
  const counted = classified({}, { period });
  const keyed = { period, keys: ['unit'] as const, groups: [['A'], ['B']] };

  test('a sum names both sides', () => {
    const version = vietnamCalendar.version;
    expect(problemOf(() => mergeColumnCounts(classified({}), counted))).toEqual({
      code: 'statistics/other-columns',
      path: [],
      value: `${on}, 2026-10-15, ${version}, 2 groups`,
      accepted: `${on}, every row, ${version}, 2 groups`,
    });
  });

  test.each<[string, () => unknown, object]>([
    [
      'no period',
      () => tallyFromColumns(classified({}), keyed),
      { code: 'statistics/without-period', path: ['period'] },
    ],
    [
      'another period',
      () => tallyFromColumns(counted, { ...keyed, period: { from: '2026-10-16', to: on } }),
      {
        code: 'statistics/other-columns',
        path: ['period'],
        value: '2026-10-16..2026-11-14',
        accepted: '2026-10-15..2026-11-14',
      },
    ],
    [
      'too few groups',
      () => tallyFromColumns(counted, { ...keyed, groups: [['A']] }),
      { code: 'statistics/group-keys', path: ['groups'], value: 1, accepted: '2 groups' },
    ],
    [
      'a group of no value',
      () => tallyFromColumns(counted, { ...keyed, groups: [[], ['B']] }),
      { code: 'statistics/group-keys', path: ['groups', 0], value: [], accepted: '1 values' },
    ],
  ])('%s', (_, call, problem) => {
    expect(problemOf(call)).toMatchObject(problem);
  });

  test('bad rows stand in the order of their codes, not of the rows', () => {
    const bad = {
      received: Int32Array.of(day, day, day),
      ended: Int32Array.of(NO_DAY, NO_DAY, 0),
      group: Int32Array.of(5, 0, 0),
    };
    const { bad: told } = tallyFromColumns(
      classifyColumns({ ...bad, limit: Int32Array.of(3, 0, 3) }, vietnamCalendar, { on, groups: 2, period }),
      keyed,
    );
    expect(told.map(({ code }) => code)).toEqual([
      'statistics/bad-ended',
      'statistics/bad-group',
      'statistics/bad-limit',
    ]);
  });
});
