// In which order things are told, whatever order they came in, and what is told once or added up.
import { withHours } from 'motcua/calendar';
import { type DossierRow, stateFromRow, timeline } from 'motcua/dossier';
import {
  apologiesOwed,
  applicantDeadlines,
  briefing,
  carriedOver,
  checkSuccession,
  cumulate,
  dueWithin,
  form06,
  publicSnapshot,
  restate,
  type TallyOptions,
  tally,
  tallyAccumulator,
} from 'motcua/statistics';
import { type Succession, type Unit, unitRegistry } from 'motcua/unit';
import { rates, vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { disposition, november, stateOf } from './states.ts';

const on = '2026-11-20';
const { calendar, policy } = vietnam(on);
const october = { from: '2026-09-15', to: '2026-10-14' };
const december = { from: '2026-11-15', to: '2026-12-14' };

describe('causes of lateness', () => {
  const late = (cause?: string) => ({
    ...stateOf({ endedOn: '2026-11-12' }),
    ...(cause === undefined ? {} : { facts: { latenessCause: cause } }),
  });
  const states = ['staff', 'agency', undefined, '-1', 'system', 'agency'].map((cause) => late(cause));
  const told = [
    { cause: null, dossiers: 1 },
    { cause: '-1', dossiers: 1 },
    { cause: 'agency', dossiers: 2 },
    { cause: 'staff', dossiers: 1 },
    { cause: 'system', dossiers: 1 },
  ];

  test('stand by their code, what nobody told first', () => {
    expect(tally(states, { period: november, keys: [] }).cells[0]?.causes).toEqual(told);
    expect(tally([...states].reverse(), { period: november, keys: [] }).cells[0]?.causes).toEqual(told);
  });

  test('stand so too when tallies are merged', () => {
    const { create, add, merge, extract } = tallyAccumulator({ period: november, keys: [] });
    const [first, ...rest] = states.map((state) => add(create(), state));
    expect(extract(rest.reduce(merge, first ?? create())).cells[0]?.causes).toEqual(told);
  });

  test('stand so too when the cells of two units become one', () => {
    const unit = (code: string, more: Partial<Unit>): Unit => ({
      code,
      names: { vi: `Xã ${code}` },
      kind: 'area',
      level: 'commune',
      ...more,
    });
    const registry = unitRegistry({
      units: [
        unit('A', { until: november.to }),
        unit('B', { until: november.to }),
        unit('M', { since: december.from }),
      ],
      successions: [{ on: december.from, kind: 'merge', from: ['A', 'B'], to: ['M'] }],
    });
    const both = states.map((state, at) => ({ ...state, unit: at < 2 ? 'A' : 'B' }));
    const before = tally(both, { period: november, keys: ['unit'] });
    expect(restate(before, registry, december.from).tally.cells.map(({ causes }) => causes)).toEqual([told]);
  });
});

test('periods stand by their last day, whatever order they are given in', () => {
  const period = [november, december, october];
  const { periods } = tallyAccumulator({ period, keys: ['period'] }).create();
  expect(periods).toEqual([october, november, december]);
});

describe('cells', () => {
  test('stand by their keys, what has no value first', () => {
    const units = ['B', undefined, '-1', 'A', undefined, 'A'];
    const states = units.map((unit) => {
      const { unit: _, ...state } = stateOf({ field: 'land' });
      return unit === undefined ? state : { ...state, unit };
    });
    const { cells } = tally(states, { period: november, keys: ['field', 'unit'] });
    expect(cells.map(({ key, open }) => [key[1], open.reduce((sum, count) => sum + count, 0)])).toEqual([
      [null, 2],
      ['-1', 1],
      ['A', 2],
      ['B', 1],
    ]);
  });
});

describe('the rows of several reports together', () => {
  const formOf = (rows: readonly Partial<DossierRow>[], period = november) =>
    form06(
      tally(
        rows.map((row) => stateOf(row, period.to)),
        { period, keys: ['unit', 'field'] },
      ),
      { disposition },
    );
  const row = (unit: string, field: string | null, receivedAt: string): Partial<DossierRow> => ({
    unit,
    receivedAt,
    dueOn: '2026-12-31',
    ...(field === null ? {} : { field }),
  });
  const first = [row('C', 'land', '2026-09-21'), row('C', null, '2026-09-22'), row('B', '-1', '2026-09-23')];
  const second = [row('A', 'land', '2026-11-02'), row('B', null, '2026-11-03'), row('C', 'civil', '2026-11-04')];
  const forms = [formOf(first, october), formOf([...first, ...second])] as const;
  const order = [
    [],
    ['A'],
    ['A', 'land'],
    ['B'],
    ['B', null],
    ['B', '-1'],
    ['C'],
    ['C', null],
    ['C', 'civil'],
    ['C', 'land'],
  ];

  test('are a tree: a row before those below it, what has no value first', () => {
    expect(cumulate(forms).rows.map(({ key }) => key)).toEqual(order);
  });

  test('are a tree whatever order the reports tell them in', () => {
    const turned = forms.map((form) => ({ ...form, rows: [...form.rows].reverse() }));
    expect(cumulate(turned)).toEqual(cumulate(forms));
    const shuffled = forms.map((form) => ({ ...form, rows: [...form.rows.slice(3), ...form.rows.slice(0, 3)] }));
    expect(cumulate(shuffled)).toEqual(cumulate(forms));
  });

  test('are told by their total, wherever it stands', () => {
    const [, form] = forms;
    const turned = { ...form, rows: [...form.rows].reverse() };
    expect(publicSnapshot(turned, rates.withinLimit)).toEqual(publicSnapshot(form, rates.withinLimit));
    const options = { previous: forms[0], definition: rates.withinLimit };
    expect(briefing(turned, options)).toEqual(briefing(form, options));
  });

  test('are told as zeros where there is no total', () => {
    const { previous } = briefing({ ...forms[1], rows: [] }, { previous: forms[0], definition: rates.withinLimit });
    expect(previous?.movements.map(({ now, before }) => [now, before])).toEqual([
      [0, 3],
      [0, 0],
      [0, 0],
      [0, 3],
      [0, 0],
    ]);
  });
});

describe('what was open when units ended', () => {
  const june = { from: '2025-06-01', to: '2025-06-30' };
  const july = { from: '2025-07-01', to: '2025-07-31' };
  const area = (code: string, more: Partial<Unit> = {}): Unit => ({
    code,
    names: { vi: `Xã ${code}` },
    kind: 'area',
    level: 'commune',
    ...more,
  });
  const turn = (kind: Succession['kind'], from: string, to: string): Succession => ({
    on: july.from,
    kind,
    from: from.split(' '),
    to: to.split(' '),
  });
  const registry = unitRegistry({
    units: [
      ...['A', 'B', 'C', 'S'].map((code) => area(code, { until: june.to })),
      ...['K', 'N', 'P', 'Z'].map((code) => area(code, { since: july.from })),
    ],
    successions: [
      turn('rename', 'A', 'Z'),
      turn('rename', 'B', 'K'),
      turn('merge', 'C', 'P'),
      turn('split', 'S', 'N P'),
    ],
  });
  const open = (unit: string | undefined, field: string): DossierRow => ({
    receivedAt: '2025-06-02',
    dueOn: '2025-07-10',
    endedOn: null,
    field,
    ...(unit === undefined ? {} : { unit }),
  });
  const count = (rows: readonly DossierRow[], more: Partial<TallyOptions> = {}, day = june.to) =>
    tally(
      rows.map((one) => stateFromRow(one, { on: day, calendar: vietnamCalendar })),
      { period: june, keys: ['field', 'unit'], ...more },
    );
  const told = (before: readonly DossierRow[], after: readonly DossierRow[]) =>
    checkSuccession(count(before), count(after, { period: july }, july.to), registry, july.from).map(
      ({ path, value, accepted }) => [path.slice(1).join(), value, accepted],
    );

  test('is told by the first unit that stands on the day, no unit first', () => {
    const before = [open('A', 'a'), open('B', 'b'), open('B', 'b')];
    expect(told(before, [open(undefined, 'z')])).toEqual([
      ['', 1, '0'],
      ['K', 0, '2 = B 2'],
      ['Z', 0, '1 = A 1'],
    ]);
    expect(told([open(undefined, 'a'), ...before], [])).toEqual([
      ['', 0, '1 = – 1'],
      ['K', 0, '2 = B 2'],
      ['Z', 0, '1 = A 1'],
    ]);
  });

  test('names the units of a group by their code, on both sides', () => {
    expect(told([open('S', 'a'), open('C', 'b'), open('B', 'c')], [])).toEqual([
      ['K', 0, '1 = B 1'],
      ['N,P', 0, '2 = C 1 + S 1'],
    ]);
    expect(told([open('C', 'a'), open('S', 'b')], [])).toEqual([['N,P', 0, '2 = C 1 + S 1']]);
  });

  test('leaves out of the sum what had nothing open', () => {
    const done = { ...open('S', 'a'), endedOn: '2025-06-12' };
    expect(told([done, open('C', 'b')], [])).toEqual([['N,P', 0, '1 = C 1']]);
  });

  test('names eight units, and as many only', () => {
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8'].map((digit) => `W${digit}`);
    const many = unitRegistry({
      units: [...codes.map((code) => area(code, { until: june.to })), area('V', { since: july.from })],
      successions: [{ on: july.from, kind: 'merge', from: codes, to: ['V'] }],
    });
    const before = count(codes.map((code) => open(code, 'a')));
    const [problem] = checkSuccession(before, count([], { period: july }), many, july.from);
    expect(problem).toEqual({
      code: 'statistics/succession-break',
      path: ['after', 'V'],
      severity: 'error',
      value: 0,
      accepted: `8 = ${codes.map((code) => `${code} 1`).join(' + ')}`,
    });
  });

  test('is told after a gap between the periods', () => {
    const august = { from: '2025-08-01', to: '2025-08-31' };
    expect(checkSuccession(count([open('A', 'a')]), count([], { period: august }), registry, august.from)).toEqual([
      {
        code: 'statistics/not-adjacent',
        path: ['after', 'periods', 0, 'from'],
        severity: 'error',
        value: '2025-08-01',
        accepted: '2025-07-01',
      },
      { code: 'statistics/succession-break', path: ['after', 'Z'], severity: 'error', value: 0, accepted: '1 = A 1' },
    ]);
  });
});

describe('lists of work', () => {
  const one = (id: string, row: Partial<DossierRow>) => ({ id, ...stateOf(row, on) });
  const unnamed = (id: string, row: Partial<DossierRow>) => {
    const { unit: _, ...state } = one(id, row);
    return state;
  };
  const ids = (list: readonly { readonly item: { readonly id: string } }[]) => list.map(({ item }) => item.id);

  test('tell those of one day by unit, no unit first, and those of one unit as they came', () => {
    const states = [
      one('C', { dueOn: '2026-11-23', unit: 'C' }),
      one('A', { dueOn: '2026-11-23', unit: 'A' }),
      one('C again', { dueOn: '2026-11-23', unit: 'C' }),
      one('today', { dueOn: on, unit: 'Z' }),
      unnamed('none', { dueOn: '2026-11-23' }),
      one('A again', { dueOn: '2026-11-23', unit: 'A' }),
    ];
    expect(ids(dueWithin(states, { on, workingDays: 2 }))).toEqual(['today', 'none', 'A', 'A again', 'C', 'C again']);
  });

  test('tell what is carried over by its receipt', () => {
    const days = ['2026-10-05', '2026-09-20', '2026-10-14', '2026-10-01'];
    const states = days.map((receivedAt) => stateOf({ receivedAt }));
    expect(carriedOver(states, november).map(({ receivedOn }) => receivedOn)).toEqual([...days].sort());
  });

  test('tell apologies there is still time for, beside those that are missing', () => {
    const states = [
      one('late', { dueOn: '2026-11-18' }),
      one('near', { dueOn: '2026-11-23' }),
      one('said', { dueOn: '2026-11-18', apologisedOn: '2026-11-17' }),
    ];
    const list = apologiesOwed(states, on, { apology: policy.apology });
    expect(list.map(({ item, by, status }) => [item.id, by, status])).toEqual([
      ['late', '2026-11-17', 'missing'],
      ['near', '2026-11-22', 'owed'],
    ]);
  });

  const supplement = (amount: number, unit: 'working-day' | 'working-hour') =>
    ({ value: { effect: 'restart', most: 1, within: { amount, unit } }, basis: [] }) as const;
  const dossier = (id: string, asked: string | null, within = supplement(5, 'working-day'), by = calendar) => ({
    id,
    timeline: timeline(
      [
        { kind: 'received', at: '2026-11-09T09:00' },
        ...(asked === null ? [] : [{ kind: 'supplement-requested', at: asked } as const]),
      ],
      {
        procedure: null,
        limit: { amount: 10, unit: 'working-day' },
        calendar: by,
        policy: { ...policy, supplement: within },
      },
    ),
  });

  test('tell what applicants owe by its day, those of one day as they came, and nothing an office owes', () => {
    const list = [
      dossier('second', '2026-11-17T09:00'),
      dossier('first', '2026-11-16T09:00'),
      dossier('third', '2026-11-18T09:00'),
      dossier('second too', '2026-11-17T10:00'),
      dossier('due soon', null),
      dossier('first too', '2026-11-16T10:00'),
    ];
    expect(ids(applicantDeadlines(list, { on, workingDays: 3 }))).toEqual([
      'first',
      'first too',
      'second',
      'second too',
      'third',
    ]);
  });

  test('tell the day of a deadline that has a minute', () => {
    const sessions = [
      { opens: '07:30', closes: '11:30' },
      { opens: '13:30', closes: '17:30' },
    ];
    const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });
    const list = [dossier('hours', '2026-11-20T09:00', supplement(10, 'working-hour'), office)];
    const [entry] = applicantDeadlines(list, { on, workingDays: 3 });
    expect(entry).toMatchObject({ by: '2026-11-23', workingDays: 1 });
  });
});
