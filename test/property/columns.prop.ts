import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { addWorkingDays, fromEpochDay, NO_DAY, toEpochDay } from 'motcua/calendar';
import { classes, classify, type DossierRow, stateFromRow } from 'motcua/dossier';
import {
  type ClassifiedColumns,
  type ColumnCounts,
  classifyColumns,
  type DossierColumns,
  mergeColumnCounts,
  type Tally,
  tally,
  tallyFromColumns,
} from 'motcua/statistics';
import { describe, expect } from 'vitest';
import { type ColumnCase, columnCases, GROUPS } from '../arbitraries/column-rows.ts';
import { runs } from '../arbitraries/runs.ts';
import { type NaiveRow, naiveColumnsRow } from '../reference/naive-columns.ts';

const foundOf = (row: NaiveRow, { calendar, on }: Pick<ColumnCase, 'calendar' | 'on'>) =>
  naiveColumnsRow(row, calendar, on, GROUPS);

const cases = columnCases((row, calendar, on) => {
  const found = foundOf(row, { calendar, on });
  return 'bad' in found ? null : found.dueOn;
});

const dayOf = (date: string | null) => (date === null ? NO_DAY : toEpochDay(date));

/** The rows in columns; memory that threads share when asked. */
function columnsOf(rows: readonly NaiveRow[], by: 'limit' | 'due', isShared = false): DossierColumns {
  const memory = (bytes: number) => (isShared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
  const column = (read: (row: NaiveRow) => number) => {
    const made = new Int32Array(memory(rows.length * 4));
    made.set(rows.map(read));
    return made;
  };
  const channel = new Uint8Array(memory(rows.length));
  channel.set(rows.map((row) => row.channel));
  const base = {
    received: column(({ received }) => dayOf(received)),
    ended: column(({ ended }) => dayOf(ended)),
    group: column(({ group }) => group),
    suspended: column(({ suspended }) => suspended),
    channel,
  };
  if (by === 'limit') return { ...base, limit: column(({ limit }) => limit ?? 0) };
  return { ...base, due: column(({ due }) => dayOf(due)) };
}

const classified = ({ rows, by, calendar, on, from }: ColumnCase, withPeriod = true, firstRow = 0) =>
  classifyColumns(columnsOf(rows, by), calendar, {
    on,
    groups: GROUPS,
    firstRow,
    ...(withPeriod ? { period: { from, to: on } } : {}),
  });

/** The rows whose class or due day differs from what is found day by day. */
function different({ rows, ...of }: ColumnCase, { code, due }: Pick<ClassifiedColumns, 'code' | 'due'>): number[] {
  return rows.flatMap((row, at) => {
    const found = foundOf(row, of);
    const expected = 'bad' in found ? [255, NO_DAY] : [found.code, dayOf(found.dueOn)];
    return expected[0] === code[at] && expected[1] === due[at] ? [] : [at];
  });
}

const CHANNELS = [undefined, 'in-person', 'online', 'postal'] as const;

/** A good row as an object, its due date computed by the verbs on text. */
function objectOf({ received, ended, limit, due, suspended, channel, group }: NaiveRow, of: ColumnCase): DossierRow {
  const receivedAt = received as string;
  const start = limit === null ? due : addWorkingDays(of.calendar, receivedAt, limit);
  const dueOn = start === null ? null : addWorkingDays(of.calendar, start, suspended);
  const named = CHANNELS[channel];
  return { receivedAt, dueOn, endedOn: ended, unit: `U${group}`, ...(named === undefined ? {} : { channel: named }) };
}

const met = new Map<string, number>();
const meet = (name: string) => met.set(name, (met.get(name) ?? 0) + 1);

const good = (of: ColumnCase) => of.rows.filter((row) => !('bad' in foundOf(row, of)));

const statesOf = (of: ColumnCase) =>
  good(of).map((row) => stateFromRow(objectOf(row, of), { on: of.on, calendar: of.calendar }));

/** Cells in which something stands: a dossier that ended before the period opens a cell of a tally and leaves it empty. */
const filled = ({ cells, ...rest }: Tally) => ({
  ...rest,
  cells: cells.filter(({ receipts, endings, open }) =>
    [...Object.values(receipts), endings, open].some((list) => list.some((count) => count > 0)),
  ),
});

/** The same cells with zeros left out at both ends of what a list can be. */
const plain = (counted: Tally) => JSON.parse(JSON.stringify(filled(counted)));

describe('columns', () => {
  test.prop([cases], { numRuns: runs(1500) })('are, row by row, what is found day by day', (of) => {
    const result = classified(of);
    expect(different(of, result)).toEqual([]);
    for (const row of of.rows) {
      const found = foundOf(row, of);
      meet('bad' in found ? found.bad : `${classes[found.code]?.status} ${classes[found.code]?.timeliness}`);
    }
    const bad = of.rows.flatMap((row, at) => {
      const found = foundOf(row, of);
      return 'bad' in found ? [{ code: found.bad, at }] : [];
    });
    for (const { code, count, first } of result.bad) {
      const same = bad.filter((one) => one.code === code);
      expect([count, first]).toEqual([same.length, same[0]?.at]);
    }
    expect(result.bad.reduce((sum, { count }) => sum + count, 0)).toBe(bad.length);
  });

  test.prop([cases], { numRuns: runs(400) })('are, row by row, what rows in objects are classified as', (of) => {
    const { code, due } = classified({ ...of, rows: good(of) });
    const found = statesOf(of).map((state) => classify(state));
    expect([...code]).toEqual(found.map((one) => one.code));
    expect([...due].map((day) => (day === NO_DAY ? null : fromEpochDay(day)))).toEqual(found.map(({ dueOn }) => dueOn));
  });

  test.prop([cases, fc.nat(), fc.constantFrom('code' as const, 'due' as const)], { numRuns: runs(200) })(
    'that are wrong in one row are found so in that row',
    (of, which, place) => {
      const { code, due } = classified(of);
      const at = which % of.rows.length;
      const wrong = { code: code.slice(), due: due.slice() };
      wrong[place][at] = (wrong[place][at] as number) ^ 1;
      expect(different(of, wrong)).toEqual([at]);
    },
  );

  test.prop([cases], { numRuns: runs(300) })('count every good row once in its group and class', (of) => {
    const { code, counts, receipts } = classified(of, false);
    const expected = new Float64Array(GROUPS * 32);
    for (const [at, { group }] of of.rows.entries()) {
      const own = code[at] as number;
      if (own !== 255) expected[group * 32 + own] = (expected[group * 32 + own] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
    expect(receipts).toBeNull();
  });

  test.prop([cases], { numRuns: runs(300) })('make the tally that their states make', (of) => {
    const period = { from: of.from, to: of.on };
    const rows = good(of);
    const groups = Array.from({ length: GROUPS }, (_, group) => [`U${group}`]);
    const ofColumns = tallyFromColumns(classified({ ...of, rows }), { period, keys: ['unit'], groups });
    expect(plain(ofColumns)).toEqual(plain(tally(statesOf(of), { period, keys: ['unit'], measures: [] })));
  });

  const partOf = (of: ColumnCase, from: number, to: number): ColumnCounts =>
    classified({ ...of, rows: of.rows.slice(from, to) }, true, from);

  const countsOf = ({ due: _due, code: _code, ...rest }: ClassifiedColumns): ColumnCounts => rest;

  test.prop([cases, fc.nat(40), fc.nat(40)], { numRuns: runs(300) })(
    'parted anywhere add up, in any order, to what they are as one',
    (of, one, other) => {
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      const parts = [partOf(of, 0, a), partOf(of, a, b), partOf(of, b, of.rows.length)] as const;
      const whole = countsOf(classified(of));
      const [x, y, z] = parts;
      expect(mergeColumnCounts(mergeColumnCounts(x, y), z)).toEqual(whole);
      expect(mergeColumnCounts(x, mergeColumnCounts(y, z))).toEqual(whole);
      expect(mergeColumnCounts(mergeColumnCounts(z, y), x)).toEqual(whole);
      expect(mergeColumnCounts(whole, partOf(of, 0, 0))).toEqual(whole);
    },
  );

  test.prop([cases], { numRuns: runs(200) })(
    'give the same in memory that threads share, and in buffers used before',
    (of) => {
      const { rows, by, calendar, on, from } = of;
      const out = {
        due: new Int32Array(new SharedArrayBuffer(rows.length * 4)).fill(7),
        code: new Uint8Array(rows.length).fill(7),
        counts: new Float64Array(GROUPS * 32).fill(7),
        receipts: new Float64Array(GROUPS * 5 * 32).fill(7),
      };
      const options = { on, groups: GROUPS, period: { from, to: on }, out };
      const result = classifyColumns(columnsOf(rows, by, true), calendar, options);
      expect(result.due).toBe(out.due);
      expect(countsOf(result)).toEqual(countsOf(classified(of)));
      expect([[...result.due], result.code]).toEqual([[...classified(of).due], classified(of).code]);
    },
  );

  test('met every class that columns can tell, and every reason, many times', () => {
    console.log([...met].map(([name, many]) => `${name}: ${many}`).join(', '));
    const open = ['not-due', 'due-today', 'overdue', 'unknown'].map((name) => `pending ${name}`);
    const ended = ['early', 'on-time', 'overdue', 'unknown'].map((name) => `finished ${name}`);
    const reasons = ['group', 'received', 'limit', 'suspended', 'ended', 'channel', 'due'];
    const all = ['not-received none', ...open, ...ended, ...reasons.map((name) => `statistics/bad-${name}`)];
    if (runs(1500) === 1500) expect(all.filter((name) => (met.get(name) ?? 0) < 20)).toEqual([]);
  });
});
