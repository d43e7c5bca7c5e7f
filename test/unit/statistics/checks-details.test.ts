// What checks of reports find, as whole problems; what reports add up to over several periods; and what of them is shown and compared.
import { inForce } from 'motcua';
import type { DossierRow } from 'motcua/dossier';
import {
  checkForm,
  checkForm06,
  compareRates,
  cumulate,
  type Form06,
  type Form06Columns,
  form06,
  publicSnapshot,
  type Rate,
  rate,
  rollForward,
  tally,
} from 'motcua/statistics';
import { rates, reportForms } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { disposition, november, stateOf } from './states.ts';

const october = { from: '2026-09-15', to: '2026-10-14' };
const sound: Form06Columns = { 3: 10, 4: 4, 5: 5, 6: 1, 7: 8, 8: 3, 9: 4, 10: 1, 11: 2, 12: 1, 13: 1 };
const none: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

const formOf = (rows: readonly Partial<DossierRow>[], period = november, keys: readonly 'unit'[] = []): Form06 =>
  form06(
    tally(
      rows.map((row) => stateOf(row, period.to)),
      { period, keys },
    ),
    { disposition },
  );

describe('a form is checked', () => {
  const check = (...rows: readonly (object | undefined)[]) =>
    checkForm06({
      rows: rows.map((columns, at) => ({ key: at === 0 ? [] : [String(at)], columns: columns as Form06Columns })),
    });
  const notACount = (column: string, value: unknown, row = 0) => ({
    code: 'statistics/not-a-count',
    path: ['rows', row, 'columns', column],
    severity: 'error',
    value,
    accepted: '0, 1, 2, ...',
  });

  test.each<[unknown, string | null]>([
    [4.5, '4.5'],
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    ['5', '5'],
    ['x'.repeat(101), 'x'.repeat(100)],
    [null, null],
    [true, null],
    [{ count: 4 }, null],
    [[4], null],
  ])('for counts, and shows a number or the beginning of a text: %j', (value, shown) => {
    expect(check({ ...sound, 4: value })).toEqual([notACount('4', shown)]);
  });

  test('for columns it lacks', () => {
    const { 13: _, ...lacking } = sound;
    expect(check(lacking)).toEqual([notACount('13', null)]);
  });

  test('for sums only where everything is a count', () => {
    const twice = { ...sound, 3: 99 };
    expect(check({ ...none, 3: 99 }, none).map(({ code }) => code)).toContain('statistics/unequal-parts');
    expect(check({ ...sound, 8: 'x' }, sound)).toEqual([notACount('8', 'x')]);
    // one of two parts is no count: its column has no sum, the others have
    const problems = check({ ...sound }, { ...sound, 8: null }, none);
    expect(problems).toEqual([notACount('8', null, 1)]);
    expect(check(sound, sound, { ...none, 8: null })).toEqual([notACount('8', null, 2)]);
    expect(check(twice, { ...sound, 3: null }, none).map(({ code, path }) => [code, path])).toEqual([
      ['statistics/unbalanced', ['rows', 0, 'columns', '3']],
      ['statistics/unbalanced', ['rows', 0, 'columns', '3']],
      ['statistics/not-a-count', ['rows', 1, 'columns', '3']],
    ]);
  });

  test('for totals, and tells by how much they differ', () => {
    const [unequal] = check({ ...sound, 6: 2, 5: 4 }, sound).filter(({ code }) => code === 'statistics/unequal-parts');
    expect(unequal).toEqual({
      code: 'statistics/unequal-parts',
      path: ['rows', 0, 'columns', '5'],
      severity: 'error',
      value: 4,
      accepted: '5',
    });
  });

  test('by its own columns', () => {
    const form = inForce(reportForms.apologies, november.to);
    const problems = checkForm({ rows: [{ key: [], columns: { ...sound } }] }, form);
    expect(problems).toContainEqual(notACount('10a', null));
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('from one report to the next', () => {
  const [first, second] = [formOf([], october, ['unit']), formOf([], november, ['unit'])];
  const rowed = (form: Form06, ...rows: Form06['rows']): Form06 => ({ ...form, rows });
  const rollOver = (path: readonly string[], value: number, accepted: string) => ({
    code: 'statistics/roll-over',
    path,
    severity: 'error',
    value,
    accepted,
  });

  test('what is carried over in a row that is new, or gone, is told', () => {
    const [before, after] = [
      { key: ['A'], columns: { ...none, 11: 2 } },
      { key: ['B'], columns: { ...none, 6: 3 } },
    ];
    expect(rollForward(rowed(first, before), rowed(second, after))).toEqual([
      rollOver(['rows', 'A', '6'], 0, '2'),
      rollOver(['rows', 'B', '6'], 3, '0'),
    ]);
  });

  test('a row of no unit is named by an empty text', () => {
    const after = { key: [null], columns: { ...none, 6: 1 } };
    expect(rollForward(first, rowed(second, ...second.rows, after))).toEqual([rollOver(['rows', '', '6'], 1, '0')]);
  });

  test('a gap, other keys and another disposition are told', () => {
    const header = { ...second.header, period: { ...november, from: '2026-10-16' }, keys: ['unit', 'field'] };
    const problem = { code: 'statistics/other-form', severity: 'error' };
    expect(rollForward(first, { ...second, header: { ...header, disposition: 'own' } })).toEqual([
      {
        code: 'statistics/not-adjacent',
        path: ['header', 'period', 'from'],
        severity: 'error',
        value: '2026-10-16',
        accepted: '2026-10-15',
      },
      { ...problem, path: ['header', 'keys'], value: 'unit, field', accepted: 'unit' },
      { ...problem, path: ['header', 'disposition'], value: 'own', accepted: disposition.id },
    ]);
  });
});

describe('reports of several periods together', () => {
  const rows: readonly Partial<DossierRow>[] = [
    // open before the first, ended in it, and open through both
    { receivedAt: '2026-09-01', dueOn: '2026-09-10', endedOn: '2026-10-01' },
    { receivedAt: '2026-09-02', dueOn: '2026-12-31' },
    { receivedAt: '2026-09-20', dueOn: '2026-12-31', channel: 'online' },
    { receivedAt: '2026-11-02', dueOn: '2026-12-31', channel: 'online' },
    { receivedAt: '2026-11-03', dueOn: '2026-12-31' },
    // in no column, for they have no due date
    { receivedAt: '2026-09-03', dueOn: null },
    { receivedAt: '2026-09-04', dueOn: null, endedOn: '2026-10-02' },
    { receivedAt: '2026-09-21', dueOn: null },
    { receivedAt: '2026-11-04', dueOn: null, endedOn: '2026-11-05' },
  ];
  const whole = { from: october.from, to: november.to };

  test('begin with what was there first, and end with what is there last', () => {
    const sum = cumulate([formOf(rows, october), formOf(rows, november)]);
    expect(sum.rows[0]?.columns).toEqual({ ...none, 3: 5, 4: 2, 5: 1, 6: 2, 7: 1, 10: 1, 11: 4, 12: 4 });
    expect(sum.excluded).toEqual([{ reason: 'no-due-date', received: 2, carried: 2, resolved: 2, pending: 2 }]);
    expect(sum).toEqual({ ...formOf(rows, whole), header: { ...formOf(rows, november).header, period: whole } });
  });

  test('tell each reason apart', () => {
    const uncomputed = { receivedAt: '2026-09-22', dueOn: '1990-01-01' };
    const sum = cumulate([formOf([...rows, uncomputed], october), formOf(rows, november)]);
    expect(sum.excluded).toEqual([
      { reason: 'no-due-date', received: 2, carried: 2, resolved: 2, pending: 2 },
      { reason: 'not-computed', received: 1, carried: 0, resolved: 0, pending: 0 },
    ]);
    const later = cumulate([formOf([], october), formOf([{ receivedAt: '2026-11-02', dueOn: null }], november)]);
    expect(later.excluded).toEqual([{ reason: 'no-due-date', received: 1, carried: 0, resolved: 0, pending: 1 }]);
    expect(
      cumulate([formOf([{ receivedAt: '2026-09-20', dueOn: null, endedOn: '2026-09-30' }], october), formOf([])])
        .excluded,
    ).toEqual([{ reason: 'no-due-date', received: 1, carried: 0, resolved: 1, pending: 0 }]);
  });

  test('add up those of an unknown channel, though some have none', () => {
    const unknown = (forms: readonly Form06[]) =>
      cumulate(forms).footnotes.find(({ code }) => code === 'statistics/unknown-channel');
    const row = (receivedAt: string, channel?: 'online') => ({
      receivedAt,
      dueOn: '2026-12-31',
      endedOn: receivedAt,
      ...(channel === undefined ? {} : { channel }),
    });
    const [told, untold] = [row('2026-09-20', 'online'), row('2026-09-20')];
    const note = { code: 'statistics/unknown-channel', path: [], severity: 'note' };
    expect(unknown([formOf([told], october), formOf([row('2026-11-02')])])).toEqual({ ...note, value: 1 });
    expect(unknown([formOf([untold], october), formOf([row('2026-11-02')])])).toEqual({ ...note, value: 2 });
    expect(unknown([formOf([told], october), formOf([])])).toBe(undefined);
  });

  test('are refused when there is none', () => {
    expect(refused(() => cumulate([])).problems).toEqual([
      expect.objectContaining({ code: 'statistics/no-forms', accepted: 'at least one' }),
    ]);
  });
});

test('a portal adds up what was received by every channel, and all that stands in no figure', () => {
  const rows: readonly Partial<DossierRow>[] = [
    { channel: 'online' },
    { channel: 'online' },
    { channel: 'in-person' },
    { dueOn: null },
    { receivedAt: '2026-10-01', dueOn: null },
    { receivedAt: '2026-10-02', dueOn: null },
  ];
  expect(publicSnapshot(formOf(rows), rates.withinLimit)).toMatchObject({ received: 3, pending: 3, excluded: 3 });
});

describe('two rates', () => {
  const { withinLimit: definition } = rates;
  const half = rate({ columns: { ...none, 7: 4, 8: 2, 13: 2 } }, definition);
  const nothing = rate({ columns: none }, definition);

  test('of which one has no value have no change', () => {
    expect(compareRates(nothing, half)).toEqual({ change: null, problems: [] });
    expect(compareRates(half, nothing)).toEqual({ change: null, problems: [] });
    expect(compareRates(half, half)).toEqual({ change: { n: 0n, d: 1n }, problems: [] });
  });

  test('of different definitions are not compared', () => {
    const other: Rate = { ...half, definition: { ...definition, id: 'own/half' } };
    expect(compareRates(half, other)).toEqual({
      change: null,
      problems: [
        {
          code: 'statistics/other-definition',
          path: ['definition'],
          severity: 'error',
          value: 'own/half',
          accepted: definition.id,
        },
      ],
    });
  });
});
