import { classes, type DossierRow, stateFromRow } from 'motcua/dossier';
import { checkSuccession, restate, type Tally, type TallyOptions, tally, tallyAccumulator } from 'motcua/statistics';
import { unitOn, unitRegistry } from 'motcua/unit';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { area, july, june, now, old, turn } from './successions.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };

// A and B become M, C is split, D goes to nobody, E is left as it is, F gives up a part in the middle of a month
const registry = unitRegistry({
  units: [
    ...['A', 'B', 'C'].map((code) => old(code, { level: 'district' })),
    ...['M', 'N', 'P'].map((code) => now(code)),
    old('D'),
    area('E'),
    area('F'),
    area('G', { since: '2025-06-16' }),
    area('Z', { since: '2026-01-01' }),
  ],
  successions: [turn('merge', 'A B', 'M'), turn('split', 'C', 'N P'), turn('split', 'F', 'F G', '2025-06-16')],
});

const row = (unit: string | undefined, more: Partial<DossierRow> = {}): DossierRow => ({
  receivedAt: '2025-06-02',
  dueOn: '2025-06-09',
  endedOn: '2025-06-12',
  ...(unit === undefined ? {} : { unit }),
  ...more,
});
const count = (rows: readonly DossierRow[], more: Partial<TallyOptions> = {}, on = june.to): Tally =>
  tally(
    rows.map((one) => stateFromRow(one, { on, calendar: vietnamCalendar })),
    { period: june, keys: ['unit'], ...more },
  );
const ended = (some: Tally) =>
  some.cells.map(({ key, orphan, endings }) => [key.join(), orphan, endings.reduce((sum, figure) => sum + figure, 0)]);

describe('a tally is carried over', () => {
  test('to one unit, whose figures add up, lateness day by day', () => {
    const before = count([row('A'), row('B'), row('B', { endedOn: '2025-06-13' })]);
    const { tally: after, notComparable, carried } = restate(before, registry, '2025-12-31');
    expect(ended(after)).toEqual([['M', null, 3]]);
    expect(after.cells[0]?.late).toEqual({
      ended: [
        [3, 2],
        [4, 1],
      ],
      open: [],
    });
    expect(after.cells[0]?.causes).toEqual([{ cause: null, dossiers: 3 }]);
    expect(after.cells[0]?.facts?.finished).toBe(3);
    expect(carried).toEqual([
      { from: 'A', to: 'M', cells: 1 },
      { from: 'B', to: 'M', cells: 1 },
    ]);
    expect(notComparable).toEqual([]);
    expect({ ...after, cells: [], digest: '' }).toEqual({ ...before, cells: [], digest: '' });
  });

  test('to nobody when a unit was split or ended, and is kept aside', () => {
    const before = count([row('C'), row('D'), row('E')]);
    const { tally: after, notComparable } = restate(before, registry, july.from);
    expect(ended(after)).toEqual([['E', null, 1]]);
    expect(notComparable).toEqual([
      { key: ['C'], from: 'C', to: ['N', 'P'], cell: before.cells[0], cause: 'split' },
      { key: ['D'], from: 'D', to: [], cell: before.cells[1], cause: 'ended' },
    ]);
  });

  test('to nobody before the day a unit begins', () => {
    const { notComparable } = restate(count([row('Z')]), registry, july.from);
    expect(notComparable.map(({ from, cause }) => [from, cause])).toEqual([['Z', 'not-yet']]);
    expect(ended(restate(count([row('Z')]), registry, '2026-01-01').tally)).toEqual([['Z', null, 1]]);
  });

  test('not at all when nobody knows the unit, or none is named', () => {
    const known = { known: { unit: ['E', 'M'] } };
    const before = count([row('unknown'), row(undefined), row('E'), row('__proto__')]);
    expect(ended(restate(before, registry, july.from).tally)).toEqual([
      ['', null, 1],
      ['E', null, 1],
      ['__proto__', 'unit', 1],
      ['unknown', 'unit', 1],
    ]);
    // by a list of the new codes the old ones are orphans; the registry knows them
    const orphans = count([row('unknown'), row('A'), row('M')], known);
    expect(ended(orphans)).toEqual([
      ['A', 'unit', 1],
      ['M', null, 1],
      ['unknown', 'unit', 1],
    ]);
    expect(ended(restate(orphans, registry, july.from).tally)).toEqual([
      ['M', null, 2],
      ['unknown', 'unit', 1],
    ]);
  });

  test('and orphans of another kind stay that', () => {
    const before = count([row('A', { procedure: 'x' })], { known: { procedure: ['y'] } });
    expect(ended(restate(before, registry, july.from).tally)).toEqual([['M', 'procedure', 1]]);
  });

  test('from the first day of its period: a unit that gave up a part in it compares with nobody', () => {
    const whole = restate(count([row('F')]), registry, june.to);
    expect(whole.notComparable.map(({ from, to }) => [from, to])).toEqual([['F', ['F', 'G']]]);
    const later = { period: { from: '2025-06-16', to: june.to } };
    expect(ended(restate(count([row('F')], later), registry, june.to).tally)).toEqual([['F', null, 0]]);
    expect(restate(count([row('F')], later), registry, june.to).notComparable).toEqual([]);
  });

  test('from the period of each cell when there are several', () => {
    const periods = [
      { from: '2025-05-01', to: '2025-05-31' },
      { from: '2025-07-01', to: '2025-07-31' },
    ];
    const { create, add, extract } = tallyAccumulator({ period: periods, keys: ['unit', 'period'] });
    const parts = periods.map(({ to }) =>
      stateFromRow(row('F', { receivedAt: '2025-05-02', endedOn: null }), { on: to, calendar: vietnamCalendar }),
    );
    const before = extract(parts.reduce(add, create()));
    const { tally: after, notComparable } = restate(before, registry, year.to);
    expect(after.cells.map(({ key }) => key)).toEqual([['F', '2025-07-31']]);
    expect(notComparable.map(({ key }) => key)).toEqual([['F', '2025-05-31']]);
  });

  test('with the level of the unit it goes to, where the level was that of the unit', () => {
    const levelOf = (code: string) => unitOn(registry, code, june.to)?.level ?? null;
    const before = count([row('A'), row('E')], { keys: ['level', 'unit'], levelOf });
    expect(before.cells.map(({ key }) => key)).toEqual([
      ['commune', 'E'],
      ['district', 'A'],
    ]);
    const keysAfter = (some: Tally) => restate(some, registry, july.from).tally.cells.map(({ key }) => key);
    expect(keysAfter(before)).toEqual([
      ['commune', 'E'],
      ['commune', 'M'],
    ]);
    const own = count([row('A'), row('B')], { keys: ['level', 'unit'], levelOf: () => 'huyện' });
    expect(keysAfter(own)).toEqual([['huyện', 'M']]);
  });

  test('once to a day, and on from there to a later one', () => {
    const chain = unitRegistry({
      units: [old('A'), now('M', { until: '2025-12-31' }), area('Z', { since: '2026-01-01' }), old('X'), now('A')],
      successions: [turn('rename', 'A', 'M'), turn('rename', 'X', 'A'), turn('rename', 'M', 'Z', '2026-01-01')],
    });
    const before = count([row('A'), row('X')]);
    const once = restate(before, chain, '2025-12-31');
    expect(ended(once.tally)).toEqual([
      ['A', null, 1],
      ['M', null, 1],
    ]);
    // the code A names what was X by then: the figures under it are not carried on to M
    const twice = restate(once.tally, chain, '2026-06-30');
    expect(twice.carried).toEqual([{ from: 'M', to: 'Z', cells: 1 }]);
    expect(ended(twice.tally)).toEqual(ended(restate(before, chain, '2026-06-30').tally));
    expect(restate(once.tally, chain, '2025-12-31')).toEqual({ tally: once.tally, notComparable: [], carried: [] });
    expect(refused(() => restate(once.tally, chain, '2025-12-30')).code).toBe('statistics/restated-backwards');
  });

  test('and says so in its digest', () => {
    const digestOf = (some: Tally, on: string, by = registry) => restate(some, by, on).tally.digest;
    const other = unitRegistry({ units: [area('A')] });
    const digests = [
      digestOf(count([row('A')]), '2025-12-31'),
      digestOf(count([row('A')]), '2026-01-01'),
      digestOf(count([row('A')]), '2025-12-31', other),
      digestOf(count([row('A')], { against: 'promised' }), '2025-12-31'),
    ];
    expect(new Set(digests).size).toBe(4);
    expect(digests[0]).toMatch(/^restated:2025-12-31:sha256:[0-9a-f]{16}:[0-9a-f]{16}$/);
    expect(digestOf(count([row('B'), row('C')]), '2025-12-31')).toBe(digests[0]);
    const { merge } = tallyAccumulator({ period: june, keys: ['unit'] });
    const restated = restate(count([row('A')]), registry, year.to).tally;
    expect(refused(() => merge(restated, count([row('A')]))).code).toBe('statistics/other-tally');
  });

  test('out of JSON as well', () => {
    const before = count([row('A'), row('C')]);
    expect(restate(JSON.parse(JSON.stringify(before)), registry, year.to)).toEqual(restate(before, registry, year.to));
  });

  test.each<[string, () => unknown, string]>([
    ['without the key unit', () => restate(count([row('A')], { keys: ['field'] }), registry, year.to), 'no-unit-key'],
    ['to an earlier day', () => restate(count([row('A')]), registry, '2025-06-29'), 'restated-backwards'],
  ])('but not %s', (_, call, code) => {
    expect(refused(call).code).toBe(`statistics/${code}`);
  });

  test('but not to a day that is none, nor by what is no registry', () => {
    const before = count([row('A')]);
    expect(refused(() => restate(before, registry, '2025-06-31')).code).toBe('kernel/not-a-date');
    const stored = JSON.parse(JSON.stringify(registry));
    expect(refused(() => restate(before, stored, year.to)).code).toBe('unit/not-a-registry');
  });

  test('for a hundred thousand cells of units renamed many times', () => {
    const many = 100_000;
    const steps = ['2025-07-01', '2025-07-02', '2025-07-03'];
    const code = (at: number, step: number) => `U${at % 10_000}.${step}`;
    const units = Array.from({ length: 10_000 }, (_, at) => [
      old(code(at, 0)),
      area(code(at, 1), { since: '2025-07-01', until: '2025-07-01' }),
      area(code(at, 2), { since: '2025-07-02', until: '2025-07-02' }),
      area(code(at, 3), { since: '2025-07-03' }),
    ]).flat();
    const successions = steps.flatMap((on, step) =>
      Array.from({ length: 10_000 }, (_, at) => turn('rename', code(at, step), code(at, step + 1), on)),
    );
    const large = unitRegistry({ units, successions });
    const one = count([row('A')], { keys: ['unit', 'field'] });
    const cells = Array.from({ length: many }, (_, at) => ({
      ...(one.cells[0] as Tally['cells'][number]),
      key: [code(at, 0), `${Math.trunc(at / 10_000)}`],
    }));
    const { tally: after, carried } = restate({ ...one, cells }, large, year.to);
    expect([after.cells.length, carried.length, carried[0]?.cells]).toEqual([many, 10_000, 10]);
    expect(carried.every(({ from, to }) => from.replace('.0', '.3') === to)).toBe(true);
  });
});

describe('what was open when units ended', () => {
  const open = (unit: string | undefined, more: Partial<DossierRow> = {}) =>
    row(unit, { dueOn: '2025-07-10', endedOn: null, ...more });
  const check = (before: readonly DossierRow[], after: readonly DossierRow[], on = july.from) =>
    checkSuccession(count(before), count(after, { period: july }, july.to), registry, on);
  const told = (...args: Parameters<typeof check>) =>
    check(...args).map(({ code, path, value, accepted }) => [code, path.join('.'), value, accepted]);
  const BREAK = 'statistics/succession-break';

  test('is what those that follow carried over', () => {
    expect(check([open('A'), open('B'), open('E')], [open('M'), open('M'), open('E')])).toEqual([]);
    expect(check([open('A'), row('A')], [open('M', { endedOn: '2025-07-04' })])).toEqual([]);
    expect(check([open('A', { suspendedOn: '2025-06-20' })], [open('M')])).toEqual([]);
    expect(check([], [open('M', { receivedAt: '2025-07-02' })])).toEqual([]);
    expect(check([open('A', { receivedAt: '2025-07-01' })], [])).toEqual([]);
  });

  test('is told where it is not, with both figures', () => {
    expect(told([open('A'), open('A'), open('B')], [open('M')])).toEqual([[BREAK, 'after.M', 1, '3 = A 2 + B 1']]);
    expect(told([], [open('M')])).toEqual([[BREAK, 'after.M', 1, '0']]);
    expect(told([open('E')], [])).toEqual([[BREAK, 'after.E', 0, '1 = E 1']]);
    expect(told([open('D')], [])).toEqual([[BREAK, 'after.D', 0, '1 = D 1']]);
    expect(told([open(undefined)], [open('unknown')])).toEqual([
      [BREAK, 'after.', 0, '1 = – 1'],
      [BREAK, 'after.unknown', 1, '0'],
    ]);
  });

  test('is compared together for units that have parts of each other', () => {
    expect(check([open('C'), open('C')], [open('N'), open('P')])).toEqual([]);
    expect(check([open('C'), open('C')], [open('P'), open('P')])).toEqual([]);
    expect(told([open('C'), open('C')], [open('P')])).toEqual([[BREAK, 'after.N.P', 1, '2 = C 2']]);
  });

  test('is found though dossiers still bear the code of the unit that ended', () => {
    expect(check([open('A'), open('A')], [open('A'), open('M')])).toEqual([]);
    expect(check([open('D')], [open('D')])).toEqual([]);
  });

  test('is named for the first units of many', () => {
    const codes = Array.from({ length: 12 }, (_, at) => `W${at + 10}`);
    const many = unitRegistry({
      units: [...codes.map((code) => old(code)), ...codes.map((code) => now(`V${code}`))],
      successions: [{ on: july.from, kind: 'rearrange', from: codes, to: codes.map((code) => `V${code}`) }],
    });
    const [problem] = checkSuccession(
      count(codes.map((code) => open(code))),
      count([], { period: july }),
      many,
      july.from,
    );
    expect(problem?.path).toHaveLength(9);
    expect(problem?.accepted).toBe('12 = W10 1 + W11 1 + W12 1 + W13 1 + W14 1 + W15 1 + W16 1 + W17 1 + …');
  });

  test('is compared for periods right after each other', () => {
    const august = { from: '2025-08-01', to: '2025-08-31' };
    const problems = checkSuccession(count([]), count([], { period: august }), registry, august.from);
    expect(problems.map(({ code, value, accepted }) => [code, value, accepted])).toEqual([
      ['statistics/not-adjacent', '2025-08-01', '2025-07-01'],
    ]);
  });

  test('is not compared without units, for several periods, or for a day before', () => {
    const fields = count([], { keys: ['field'] });
    expect(refused(() => checkSuccession(fields, count([]), registry, july.from)).code).toBe('statistics/no-unit-key');
    expect(refused(() => checkSuccession(count([]), fields, registry, july.from)).code).toBe('statistics/no-unit-key');
    const both = count([], { keys: ['unit', 'period'], period: [june, july] });
    expect(refused(() => checkSuccession(both, both, registry, july.from)).problems[0]).toMatchObject({
      code: 'statistics/many-periods',
      path: ['before', 'periods'],
    });
    expect(refused(() => check([], [], '2025-06-29')).code).toBe('statistics/restated-backwards');
  });

  test('is found in tallies that were carried over, whose codes are those of the day they were carried over to', () => {
    // X is renamed M, and Y takes the code X
    const anew = unitRegistry({
      units: [old('X'), old('Y'), now('M'), now('X')],
      successions: [turn('rename', 'X', 'M'), turn('rename', 'Y', 'X')],
    });
    const before = count([open('X'), open('Y'), open('Y')]);
    const after = count([open('M'), open('X'), open('X')], { period: july }, july.to);
    expect(checkSuccession(before, after, anew, july.from)).toEqual([]);
    const restated = restate(before, anew, july.from).tally;
    expect(checkSuccession(restated, after, anew, july.from)).toEqual([]);
    const later = restate(after, anew, july.to).tally;
    expect(checkSuccession(restated, later, anew, july.to)).toEqual([]);
    const error = refused(() => checkSuccession(restated, later, anew, july.from));
    expect([error.code, error.problems[0]?.accepted]).toEqual(['statistics/restated-backwards', `${july.to} or later`]);
  });

  test('is what is pending or suspended, and nothing else', () => {
    const cell = count([open('E')]).cells[0] as Tally['cells'][number];
    const filled = { ...count([open('E')]), cells: [{ ...cell, open: classes.map(() => 1) }] };
    const [problem] = checkSuccession(filled, count([], { period: july }), registry, july.from);
    expect(problem?.accepted).toBe('10 = E 10');
  });
});
