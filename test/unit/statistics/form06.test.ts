import { inForce } from 'motcua';
import { type DossierEvent, type DossierRow, stateAsOf, timeline } from 'motcua/dossier';
import {
  checkForm,
  checkForm06,
  cumulate,
  type Disposition,
  type Form06,
  type Form06Columns,
  form06,
  reportFigures,
  rollForward,
  tally,
} from 'motcua/statistics';
import { dispositions, otherDispositions, reportForms, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { disposition, november, stateOf } from './states.ts';

type Options = { keys?: Parameters<typeof tally>[1]['keys']; by?: Disposition; period?: typeof november };

const formOf = (
  rows: readonly Partial<DossierRow>[],
  { keys = [], by = disposition, period = november }: Options = {},
): Form06 =>
  form06(
    tally(
      rows.map((row) => stateOf(row, period.to)),
      { period, keys },
    ),
    { disposition: by },
  );

const totalOf = (rows: readonly Partial<DossierRow>[], by?: Disposition): Form06Columns | undefined =>
  formOf(rows, by === undefined ? {} : { by }).rows[0]?.columns;

/** The columns that are not zero. */
const filled = (columns: Form06Columns | undefined) =>
  Object.fromEntries(Object.entries(columns ?? {}).filter(([, figure]) => figure !== 0));

const late: Partial<DossierRow> = { dueOn: '2026-11-09', endedOn: '2026-11-12' };

describe('a dossier stands', () => {
  test.each<[string, Partial<DossierRow>, Partial<Record<keyof Form06Columns, number>>]>([
    ['in 4 when it came online', { channel: 'online', dueOn: '2026-11-30' }, { 3: 1, 4: 1, 11: 1, 12: 1 }],
    ['in 5 when it came to the desk', { channel: 'in-person', dueOn: '2026-11-30' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['in 5 when it came by post', { channel: 'postal', dueOn: '2026-11-30' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['in 5 when it came to a kiosk', { channel: 'kiosk', dueOn: '2026-11-30' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['in 5 when it was fetched at home', { channel: 'at-home', dueOn: '2026-11-30' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['in 5 when nobody told how', { dueOn: '2026-11-30' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    [
      'in 6 when it was carried over',
      { receivedAt: '2026-10-01', channel: 'online', dueOn: '2026-11-30' },
      { 3: 1, 6: 1, 11: 1, 12: 1 },
    ],
    ['in 8 when early', { endedOn: '2026-11-06' }, { 3: 1, 5: 1, 7: 1, 8: 1 }],
    ['in 9 on the day it is due', { endedOn: '2026-11-09' }, { 3: 1, 5: 1, 7: 1, 9: 1 }],
    ['in 10 when late', late, { 3: 1, 5: 1, 7: 1, 10: 1 }],
    [
      'in 10 when late though there was an apology',
      { ...late, apologisedOn: '2026-11-08' },
      { 3: 1, 5: 1, 7: 1, 10: 1 },
    ],
    ['in 12 on the day it is due', { dueOn: '2026-11-14' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    ['in 13 the day after', { dueOn: '2026-11-13' }, { 3: 1, 5: 1, 11: 1, 13: 1 }],
    ['in 13 when it was overdue as it was suspended', { suspendedOn: '2026-11-10' }, { 3: 1, 5: 1, 11: 1, 13: 1 }],
    ['in 12 when it was suspended in time', { suspendedOn: '2026-11-09' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    [
      'in 8 when withdrawn before it was due',
      { endedOn: '2026-11-06', outcome: 'withdrawn' },
      { 3: 1, 5: 1, 7: 1, 8: 1 },
    ],
    ['in 10 when returned late', { ...late, outcome: 'returned' }, { 3: 1, 5: 1, 7: 1, 10: 1 }],
    ['in 9 when stopped on the day', { endedOn: '2026-11-09', outcome: 'stopped' }, { 3: 1, 5: 1, 7: 1, 9: 1 }],
    ['nowhere but in a footnote when refused', { endedOn: '2026-11-06', outcome: 'refused' }, {}],
    ['nowhere when not yet received', { receivedAt: '2026-11-15' }, {}],
    ['nowhere when it had ended', { receivedAt: '2026-10-01', endedOn: '2026-10-14' }, {}],
    ['nowhere but in a footnote without a due date', { dueOn: null, endedOn: '2026-11-06' }, {}],
  ])('%s', (_, row, columns) => {
    expect(filled(totalOf([row]))).toEqual(columns);
  });

  const { provincialSystem, resultsOnly } = otherDispositions;
  test.each<[string, Disposition, Partial<DossierRow>, Partial<Record<keyof Form06Columns, number>>]>([
    ['returned late: on time', provincialSystem, { ...late, outcome: 'returned' }, { 3: 1, 5: 1, 7: 1, 9: 1 }],
    ['withdrawn late: on time', provincialSystem, { ...late, outcome: 'withdrawn' }, { 3: 1, 5: 1, 7: 1, 9: 1 }],
    ['suspended overdue: in time', provincialSystem, { suspendedOn: '2026-11-10' }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    [
      'finished without a due date: on time',
      provincialSystem,
      { dueOn: null, endedOn: '2026-11-06' },
      { 3: 1, 5: 1, 7: 1, 9: 1 },
    ],
    ['pending without a due date: in time', provincialSystem, { dueOn: null }, { 3: 1, 5: 1, 11: 1, 12: 1 }],
    [
      'suspended without a due date: in time',
      provincialSystem,
      { dueOn: null, suspendedOn: '2026-11-09' },
      { 3: 1, 5: 1, 11: 1, 12: 1 },
    ],
    ['finished late: late', provincialSystem, late, { 3: 1, 5: 1, 7: 1, 10: 1 }],
    ['pending late: late', provincialSystem, {}, { 3: 1, 5: 1, 11: 1, 13: 1 }],
    ['stopped: in a footnote', provincialSystem, { ...late, outcome: 'stopped' }, {}],
    ['suspended: in a footnote', resultsOnly, { suspendedOn: '2026-11-06' }, {}],
    ['withdrawn: in a footnote', resultsOnly, { endedOn: '2026-11-06', outcome: 'withdrawn' }, {}],
  ])('elsewhere by another disposition: %s', (_, by, row, columns) => {
    expect(filled(totalOf([row], by))).toEqual(columns);
  });
});

describe('what stands in no column', () => {
  test('is told by reason, on every side, and in a footnote', () => {
    const rows: Partial<DossierRow>[] = [
      { dueOn: null, endedOn: '2026-11-06' },
      { dueOn: null, receivedAt: '2026-10-01' },
      { dueOn: '1990-01-01' },
      { unit: 'X', channel: 'online' },
      { unit: 'A', procedure: '9.9', channel: 'online', endedOn: '2026-11-06' },
      { unit: 'X', endedOn: '2026-11-06', outcome: 'refused' },
      { unit: 'A', procedure: '1.1', channel: 'online' },
    ];
    const counted = tally(
      rows.map((row) => stateOf({ procedure: '1.1', ...row })),
      { period: november, keys: ['unit'], known: { unit: ['A'], procedure: ['1.1'] } },
    );
    const { excluded, footnotes, rows: told } = form06(counted, { disposition });
    expect(excluded).toEqual([
      { reason: 'no-due-date', received: 1, carried: 1, resolved: 1, pending: 1 },
      { reason: 'orphan-unit', received: 1, carried: 0, resolved: 0, pending: 1 },
      { reason: 'orphan-procedure', received: 1, carried: 0, resolved: 1, pending: 0 },
      { reason: 'not-computed', received: 1, carried: 0, resolved: 0, pending: 0 },
      { reason: 'refused', received: 1, carried: 0, resolved: 1, pending: 0 },
    ]);
    expect(footnotes.map(({ code, value }) => [code, value])).toEqual([
      ['statistics/excluded-no-due-date', { received: 1, carried: 1, resolved: 1, pending: 1 }],
      ['statistics/excluded-orphan-unit', { received: 1, carried: 0, resolved: 0, pending: 1 }],
      ['statistics/excluded-orphan-procedure', { received: 1, carried: 0, resolved: 1, pending: 0 }],
      ['statistics/excluded-not-computed', { received: 1, carried: 0, resolved: 0, pending: 0 }],
      ['statistics/excluded-refused', { received: 1, carried: 0, resolved: 1, pending: 0 }],
    ]);
    expect(filled(told[0]?.columns)).toEqual({ 3: 1, 4: 1, 11: 1, 13: 1 });
  });

  test('tells a dossier that was refused after it had been carried over', () => {
    const rows = [
      { receivedAt: '2026-10-01', dueOn: '2026-10-15', endedOn: '2026-10-20', outcome: 'refused' },
    ] as const;
    const october = { from: '2026-09-15', to: '2026-10-14' };
    expect(formOf(rows, { period: october })).toMatchObject({ excluded: [], rows: [{ columns: { 3: 1, 11: 1 } }] });
    const { excluded, footnotes } = formOf(rows);
    expect(excluded).toEqual([{ reason: 'refused', received: 0, carried: 1, resolved: 1, pending: 0 }]);
    expect(footnotes.map(({ code }) => code)).toEqual(['statistics/excluded-refused']);
  });

  test('does not tell a dossier that was refused at the desk and never received', () => {
    const events = [{ kind: 'refused', at: '2026-11-06T09:00' }] as const;
    const state = stateAsOf(timeline(events, { limit: null, ...vietnam('2026-11-06') }), november.to);
    const form = form06(tally([state], { period: november, keys: [] }), { disposition });
    expect(form).toMatchObject({ excluded: [], footnotes: [] });
  });

  test('has no channel to tell: only what stands in column 5 is told to have come by an unknown one', () => {
    const channels = (rows: readonly Partial<DossierRow>[], by = disposition) =>
      formOf(rows, { by }).footnotes.find(({ code }) => code === 'statistics/unknown-channel')?.value;
    const refused = { endedOn: '2026-11-06', outcome: 'refused' } as const;
    expect(channels([refused, { dueOn: null }, { channel: 'online' }])).toBeUndefined();
    expect(channels([refused, { dueOn: null }, {}])).toBe(1);
    expect(channels([refused, { dueOn: null }, {}], otherDispositions.provincialSystem)).toBe(2);
  });

  test('is nothing when all is told', () => {
    expect(formOf([{ channel: 'online' }])).toMatchObject({ excluded: [], footnotes: [] });
  });
});

describe('the rows', () => {
  test('are a tree: the total, each value of the first key, and below it those of the second', () => {
    const rows: Partial<DossierRow>[] = [
      { unit: 'A', field: 'land' },
      { unit: 'B', field: 'land', endedOn: '2026-11-06' },
      { unit: 'A', field: 'civil' },
      { field: 'civil', unit: 'A' },
    ];
    expect(
      formOf(rows, { keys: ['unit', 'field'] }).rows.map(({ key, columns }) => [key, columns[3], columns[13]]),
    ).toEqual([
      [[], 4, 3],
      [['A'], 3, 3],
      [['A', 'civil'], 2, 2],
      [['A', 'land'], 1, 1],
      [['B'], 1, 0],
      [['B', 'land'], 1, 0],
    ]);
  });

  test('are a total of zeros when there is no dossier', () => {
    expect(formOf([], { keys: ['unit'] }).rows).toEqual([
      { key: [], columns: { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 } },
    ]);
  });

  test('are none of a key of which nothing was received', () => {
    const life = (...events: readonly DossierEvent[]) =>
      stateAsOf(timeline(events, { limit: null, ...vietnam('2026-11-06') }), november.to);
    const notBegun = life({ kind: 'received', at: '2026-11-16T09:00', agency: 'A' });
    const refusedAtDesk = life({ kind: 'refused', at: '2026-11-06T09:00' });
    const laterAtC = stateOf({ unit: 'C', receivedAt: '2026-11-16' });
    const states = [notBegun, refusedAtDesk, laterAtC, stateOf({ unit: 'B' })];
    const counted = tally(states, { period: november, keys: ['unit'] });
    expect(form06(counted, { disposition }).rows.map(({ key }) => key)).toEqual([[], ['B']]);
  });

  test('are zeros of a key whose dossiers had all ended before', () => {
    const gone = { receivedAt: '2026-10-01', endedOn: '2026-10-14' };
    expect(formOf([gone], { keys: ['unit'] }).rows.map(({ key, columns }) => [key, columns[3]])).toEqual([
      [[], 0],
      [['A'], 0],
    ]);
  });

  test('are of one period', () => {
    const december = { from: '2026-11-15', to: '2026-12-14' };
    const counted = tally([], { period: [november, december], keys: ['period'] });
    expect(refused(() => form06(counted, { disposition })).code).toBe('statistics/many-periods');
  });
});

describe('the header', () => {
  test('says the form, the days, who reports to whom, and by what rules', () => {
    const form = inForce(reportForms.form06, november.to);
    const counted = tally([], { period: november, keys: ['unit'], knownOn: '2026-11-16' });
    const { header } = form06(counted, { disposition, form, reportedBy: 'UBND phường A', reportedTo: 'UBND tỉnh B' });
    expect(header).toMatchObject({
      form: { number: '06/VPCP/KSTT', issuer: { vi: 'Bộ Tư pháp' }, countedIn: { vi: 'Số hồ sơ TTHC' } },
      period: november,
      on: '2026-11-14',
      knownOn: '2026-11-16',
      reportedBy: 'UBND phường A',
      reportedTo: 'UBND tỉnh B',
      keys: ['unit'],
      disposition: 'vn/by-day',
      tally: counted.digest,
    });
  });

  test('says nothing of what nobody told', () => {
    expect(formOf([]).header).toMatchObject({ form: null, reportedBy: null, reportedTo: null, knownOn: null });
  });
});

describe('a report by a form given as data', () => {
  const form = inForce(reportForms.apologies, november.to);
  const counted = (rows: readonly Partial<DossierRow>[]) =>
    tally(
      rows.map((row) => stateOf(row)),
      { period: november, keys: [] },
    );

  test('tells overdue dossiers by letter of apology', () => {
    const rows = [
      late,
      { ...late, apologisedOn: '2026-11-08' },
      {},
      { apologisedOn: '2026-11-08' },
      { apologisedOn: '2026-11-10' },
    ];
    const { columns } = reportFigures(counted(rows), { form, disposition }).rows[0] ?? {};
    expect([columns?.['10'], columns?.['10a'], columns?.['10b']]).toEqual([2, 1, 1]);
    expect([columns?.['13'], columns?.['13a'], columns?.['13b']]).toEqual([3, 2, 1]);
  });

  test('is checked by its own constraints', () => {
    const figures = reportFigures(counted([late]), { form, disposition });
    expect(checkForm(figures, form)).toEqual([]);
    const [row] = figures.rows;
    const wrong = { rows: [{ key: [], columns: { ...row?.columns, '10a': 1 } }] };
    expect(checkForm(wrong, form).map(({ code, accepted }) => [code, accepted])).toEqual([
      ['statistics/unbalanced', '2 (10 = 10a + 10b)'],
    ]);
  });

  test.each([
    ['of itself', { sum: ['3'] }],
    ['of a column that is none', { sum: ['99'] }],
  ])('is refused for a sum %s', (_, content) => {
    const [column, ...rest] = form.columns;
    const broken = { ...form, columns: column === undefined ? [] : [{ ...column, content }, ...rest] };
    expect(refused(() => reportFigures(counted([]), { form: broken, disposition })).code).toBe(
      'statistics/no-such-column',
    );
  });
});

describe('checkForm06', () => {
  const sound: Form06Columns = { 3: 10, 4: 4, 5: 5, 6: 1, 7: 8, 8: 3, 9: 4, 10: 1, 11: 2, 12: 1, 13: 1 };
  const check = (columns: object, ...below: object[]) =>
    checkForm06({
      rows: [
        { key: [], columns: columns as Form06Columns },
        ...below.map((row, at) => ({ key: [String(at)], columns: row as Form06Columns })),
      ],
    });

  test('finds nothing wrong with a report that balances', () => {
    expect(check(sound)).toEqual([]);
    expect(check(sound, sound)).toEqual([]);
  });

  test.each([
    ['3 = 4 + 5 + 6', { ...sound, 4: 3 }, 10, '9 (3 = 4 + 5 + 6)'],
    ['7 = 8 + 9 + 10', { ...sound, 9: 5 }, 8, '9 (7 = 8 + 9 + 10)'],
    ['11 = 12 + 13', { ...sound, 13: 0 }, 2, '1 (11 = 12 + 13)'],
    ['3 = 7 + 11', { ...sound, 3: 11, 4: 5 }, 11, '10 (3 = 7 + 11)'],
  ])('finds that %s does not hold', (_, columns, value, accepted) => {
    expect(check(columns)).toEqual([
      {
        code: 'statistics/unbalanced',
        path: ['rows', 0, 'columns', accepted.slice(accepted.indexOf('(') + 1).split(' ')[0]],
        severity: 'error',
        value,
        accepted,
      },
    ]);
  });

  test.each<[string, unknown]>([
    ['a text', '5'],
    ['half a dossier', 4.5],
    ['less than none', -1],
    ['no number', Number.NaN],
    ['more than can be counted', 2 ** 53],
    ['nothing', null],
  ])('finds %s where a count should be', (_, value) => {
    expect(check({ ...sound, 4: value }).map(({ code, path }) => [code, path])).toEqual([
      ['statistics/not-a-count', ['rows', 0, 'columns', '4']],
    ]);
  });

  test('finds a column that is missing, and a row that is empty', () => {
    const { 13: _, ...lacking } = sound;
    expect(check(lacking).map(({ path }) => path.at(-1))).toEqual(['13']);
    expect(checkForm06({ rows: [{ key: [], columns: undefined as never }] }).length).toBe(11);
  });

  test('finds a total that is not the sum of its parts', () => {
    const twice = Object.fromEntries(Object.entries(sound).map(([column, figure]) => [column, figure * 2]));
    expect(check(twice, sound, sound)).toEqual([]);
    const problems = check({ ...twice, 3: 21, 4: 9 }, sound, sound).filter(
      ({ code }) => code === 'statistics/unequal-parts',
    );
    expect(problems.map(({ path, value, accepted }) => [path, value, accepted])).toEqual([
      [['rows', 0, 'columns', '3'], 21, '20'],
      [['rows', 0, 'columns', '4'], 9, '8'],
    ]);
  });

  test('finds that one dossier was taken from one side', () => {
    const form = formOf([{ channel: 'online' }, late, { receivedAt: '2026-10-01' }]);
    expect(checkForm06(form)).toEqual([]);
    const [total] = form.rows;
    const columns = { ...(total?.columns as Form06Columns), 13: 1, 11: 1 };
    expect(checkForm06({ rows: [{ key: [], columns }] }).map(({ value, accepted }) => [value, accepted])).toEqual([
      [3, '2 (3 = 7 + 11)'],
    ]);
  });

  test('finds a history that contradicts itself: it came in, and neither ended in the period nor is open', () => {
    const form = formOf([{ receivedAt: '2026-11-02', endedOn: '2026-10-01' }, late]);
    expect(checkForm06(form).map(({ value, accepted }) => [value, accepted])).toEqual([[2, '1 (3 = 7 + 11)']]);
  });
});

describe('from period to period', () => {
  const october = { from: '2026-09-15', to: '2026-10-14' };
  const rows: Partial<DossierRow>[] = [
    { receivedAt: '2026-09-20', dueOn: '2026-10-20', endedOn: '2026-10-15' },
    { receivedAt: '2026-09-20', dueOn: '2026-09-30', endedOn: '2026-09-29', channel: 'online' },
    { receivedAt: '2026-10-10', dueOn: null, endedOn: '2026-10-20' },
    { receivedAt: '2026-11-02', dueOn: '2026-11-09', unit: 'B' },
    { receivedAt: '2026-10-14', dueOn: '2026-11-30', unit: 'B' },
  ];
  const [first, second] = [formOf(rows, { keys: ['unit'], period: october }), formOf(rows, { keys: ['unit'] })];

  test('what was pending is carried over', () => {
    expect(rollForward(first, second)).toEqual([]);
  });

  test('a row that does not go on is named', () => {
    const entered = formOf([...rows, { receivedAt: '2026-10-10', dueOn: '2026-11-30' }], { keys: ['unit'] });
    expect(rollForward(first, entered).map(({ code, path, value, accepted }) => [code, path, value, accepted])).toEqual(
      [
        ['statistics/roll-over', ['rows', '6'], 3, '2'],
        ['statistics/roll-over', ['rows', 'A', '6'], 2, '1'],
      ],
    );
  });

  test('counted by the agency that ended a dossier goes on in the total only', () => {
    const events: readonly DossierEvent[] = [
      { kind: 'received', at: '2026-10-13T09:00', agency: 'A' },
      { kind: 'finished', at: '2026-10-20T09:00', agency: 'B' },
    ];
    const dossier = timeline(events, { limit: null, ...vietnam('2026-10-13') });
    const by = { ...disposition, noDueDate: { value: 'in-time', basis: [] } } as const;
    const reportOf = (period: typeof november) =>
      form06(tally([stateAsOf(dossier, period.to)], { period, keys: ['unit'], countedAt: 'ended-by' }), {
        disposition: by,
      });
    const problems = rollForward(reportOf({ from: '2026-09-15', to: '2026-10-14' }), reportOf(november));
    expect(problems.map(({ path, value, accepted }) => [path, value, accepted])).toEqual([
      [['rows', 'A', '6'], 0, '1'],
      [['rows', 'B', '6'], 1, '0'],
    ]);
  });

  test('a row that is gone, or new, counts as zeros', () => {
    const without = { ...second, rows: second.rows.filter(({ key }) => key[0] !== 'B') };
    expect(rollForward(first, without).map(({ path, value, accepted }) => [path, value, accepted])).toEqual([
      [['rows', 'B', '6'], 0, '1'],
    ]);
  });

  test('periods with a gap, other keys and another disposition are named', () => {
    const gap = { ...second, header: { ...second.header, period: { ...november, from: '2026-10-16' } } };
    expect(rollForward(first, gap).map(({ code, value, accepted }) => [code, value, accepted])).toEqual([
      ['statistics/not-adjacent', '2026-10-16', '2026-10-15'],
    ]);
    const other = { ...second, header: { ...second.header, keys: ['field'], disposition: 'own' } };
    expect(rollForward(first, other).map(({ path, value, accepted }) => [path.at(-1), value, accepted])).toEqual([
      ['keys', 'field', 'unit'],
      ['disposition', 'own', 'vn/by-day'],
    ]);
  });

  test('reports add up to the one of the whole time', () => {
    const whole = formOf(rows, { keys: ['unit'], period: { from: october.from, to: november.to } });
    const { rows: sums, header, excluded, footnotes } = cumulate([first, second]);
    expect(sums).toEqual(whole.rows);
    expect(header.period).toEqual(whole.header.period);
    expect(excluded).toEqual(whole.excluded);
    expect(footnotes).toEqual(whole.footnotes);
    expect(cumulate([first])).toEqual(first);
  });

  test('reports that do not go on do not add up, and none add up to none', () => {
    expect(refused(() => cumulate([second, first])).code).toBe('statistics/roll-over');
    expect(refused(() => cumulate([])).code).toBe('statistics/no-forms');
  });
});

test('a disposition is in force on every day a policy is, and hides no lateness', () => {
  expect(vietnam('2014-12-01').disposition).toEqual(inForce(dispositions, '2026-11-14'));
  expect(disposition).toMatchObject({ withdrawn: { value: 'by-day' }, noDueDate: { value: 'excluded' } });
});

test('a form is the Government Office’s until 04/08/2026, and then the Ministry of Justice’s', () => {
  const issuer = (on: string) => inForce(reportForms.form06a, on).issuer.en;
  expect([issuer('2020-12-15'), issuer('2026-08-04'), issuer('2026-08-05')]).toEqual([
    'Government Office',
    'Government Office',
    'Ministry of Justice',
  ]);
});
