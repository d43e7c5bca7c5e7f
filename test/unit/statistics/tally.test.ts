import { classes, type DossierRow } from 'motcua/dossier';
import { type Tally, tally, tallyAccumulator, tallyAsync } from 'motcua/statistics';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, november, stateOf } from './states.ts';

const count = (rows: readonly Partial<DossierRow>[], keys: Parameters<typeof tally>[1]['keys'] = []) =>
  tally(
    rows.map((row) => stateOf(row)),
    { period: november, keys },
  );

/** What is not zero, by class. */
const counted = (counts: readonly number[] = []) =>
  Object.fromEntries(
    counts.flatMap((dossiers, code) => {
      const { status, timeliness, apologised } = classes[code] ?? {};
      return dossiers === 0 ? [] : [[`${status} ${timeliness}${apologised ? ' apologised' : ''}`, dossiers]];
    }),
  );

describe('a dossier is counted', () => {
  test.each<[string, Partial<DossierRow>, { flow?: string; ended?: string; open?: string }]>([
    ['received online in the period and open', { channel: 'online' }, { flow: 'online', open: 'pending overdue' }],
    [
      'received on the first day',
      { receivedAt: '2026-10-15', dueOn: '2026-11-20' },
      { flow: 'unknown', open: 'pending not-due' },
    ],
    [
      'received the day before: carried over',
      { receivedAt: '2026-10-14', dueOn: '2026-11-14' },
      { flow: 'carried', open: 'pending due-today' },
    ],
    [
      'carried over and ended on the first day',
      { receivedAt: '2026-10-14', endedOn: '2026-10-15' },
      { flow: 'carried', ended: 'finished early' },
    ],
    ['ended the day before the period: nowhere', { receivedAt: '2026-10-10', endedOn: '2026-10-14' }, {}],
    [
      'ended on the last day',
      { channel: 'postal', endedOn: '2026-11-14' },
      { flow: 'postal', ended: 'finished overdue' },
    ],
    ['ended the day after: still open', { endedOn: '2026-11-15' }, { flow: 'unknown', open: 'pending overdue' }],
    ['withdrawn', { endedOn: '2026-11-09', outcome: 'withdrawn' }, { flow: 'unknown', ended: 'withdrawn on-time' }],
    ['refused', { endedOn: '2026-11-02', outcome: 'refused' }, { flow: 'unknown', ended: 'refused none' }],
    ['suspended', { suspendedOn: '2026-11-06' }, { flow: 'unknown', open: 'suspended not-due' }],
    ['not yet received', { receivedAt: '2026-11-15' }, { open: 'not-received none' }],
    ['without a due date', { dueOn: null }, { flow: 'unknown', open: 'pending unknown' }],
    [
      'overdue with an apology',
      { endedOn: '2026-11-12', apologisedOn: '2026-11-09' },
      { flow: 'unknown', ended: 'finished overdue apologised' },
    ],
  ])('%s', (_, row, { flow, ended, open }) => {
    const { cells } = count([row]);
    const [cell] = cells;
    const flows = Object.entries(cell?.receipts ?? {}).flatMap(([name, counts]) =>
      Object.keys(counted(counts)).map((one) => [name, one]),
    );
    expect(flows).toEqual(flow === undefined ? [] : [[flow, ended ?? open]]);
    expect(counted(cell?.endings)).toEqual(ended === undefined ? {} : { [ended]: 1 });
    expect(counted(cell?.open)).toEqual(open === undefined ? {} : { [open]: 1 });
  });

  test('where it came in and where it ended apart: a history that contradicts itself does not balance', () => {
    const [cell] = count([{ receivedAt: '2026-11-02', endedOn: '2026-10-01' }]).cells;
    expect(counted(cell?.receipts.unknown)).toEqual({ 'finished early': 1 });
    expect(counted(cell?.endings)).toEqual({});
  });
});

describe('keys', () => {
  const rows: Partial<DossierRow>[] = [
    { unit: 'B', field: 'land', procedure: '1.1', channel: 'online' },
    { unit: 'A', field: 'civil', procedure: '1.2' },
    { unit: 'A', field: 'land', procedure: '1.1' },
    { unit: 'A', field: 'land', procedure: '1.1' },
  ];

  test('tell dossiers apart, in the order of their values', () => {
    const { cells } = count(rows, ['unit', 'field']);
    expect(cells.map(({ key, open }) => [...key, open[4]])).toEqual([
      ['A', 'civil', 1],
      ['A', 'land', 2],
      ['B', 'land', 1],
    ]);
  });

  test('may be the level of the unit, the channels, the procedure', () => {
    const options = { period: november, keys: ['level', 'channel', 'returnChannel', 'procedure'] as const };
    const { cells } = tally(
      rows.map((row) => stateOf(row)),
      { ...options, levelOf: (unit) => (unit === 'A' ? 'commune' : null) },
    );
    expect(cells.map(({ key }) => key)).toEqual([
      [null, 'online', null, '1.1'],
      ['commune', null, null, '1.1'],
      ['commune', null, null, '1.2'],
    ]);
  });

  test('may be made by the caller', () => {
    const own = {
      name: 'year',
      of: ({ receivedOn }: { receivedOn: string | null }) => receivedOn?.slice(0, 4) ?? null,
    };
    expect(count(rows, [own]).cells.map(({ key }) => key)).toEqual([['2026']]);
    expect(count(rows, [own]).keys).toEqual(['year']);
  });

  test('none give one cell, and so does nobody', () => {
    expect(count(rows).cells.map(({ key }) => key)).toEqual([[]]);
    expect(count([]).cells).toEqual([]);
  });

  test('whose names are those of an object of the language are keys like any other', () => {
    expect(count([{ unit: '__proto__' }, { unit: 'constructor' }], ['unit']).cells.map(({ key }) => key)).toEqual([
      ['__proto__'],
      ['constructor'],
    ]);
  });

  test('may be the period: each state counts in the one that ends on its day', () => {
    const december = { from: '2026-11-15', to: '2026-12-14' };
    const states = [stateOf({}), stateOf({}, december.to), stateOf({ endedOn: '2026-12-01' }, december.to)];
    const { cells, periods } = tally(states, { period: [december, november], keys: ['period'] });
    expect(periods).toEqual([november, december]);
    expect(cells.map(({ key, open, endings }) => [...key, open[4] ?? 0, endings[14] ?? 0])).toEqual([
      ['2026-11-14', 1, 0],
      ['2026-12-14', 1, 1],
    ]);
  });

  test('of a unit are the one that answers, the desk, or the one that ended it', () => {
    const state = { ...stateOf({ endedOn: '2026-11-06' }), desk: 'D', endedBy: 'E' };
    const unitBy = (countedAt?: 'competent' | 'desk' | 'ended-by') =>
      tally([state], { period: november, keys: ['unit'], ...(countedAt === undefined ? {} : { countedAt }) }).cells[0]
        ?.key;
    expect([unitBy(), unitBy('competent'), unitBy('desk'), unitBy('ended-by')]).toEqual([['A'], ['A'], ['D'], ['E']]);
    const plain = tally([stateOf({})], { period: november, keys: ['unit'], countedAt: 'desk' });
    expect(plain.cells[0]?.key).toEqual(['A']);
  });
});

describe('orphans', () => {
  test('are counted in cells of their own, and none is dropped', () => {
    const rows: Partial<DossierRow>[] = [
      { unit: 'A', procedure: '1.1' },
      { unit: 'X', procedure: '1.1' },
      { unit: 'A', procedure: '9.9' },
      { unit: 'X', procedure: '9.9' },
      { unit: 'A' },
    ];
    const known = { unit: ['A'], procedure: ['1.1'] };
    const { cells } = tally(
      rows.map((row) => stateOf(row)),
      { period: november, keys: ['unit'], known },
    );
    expect(cells.map(({ key, orphan, open }) => [...key, orphan, open[4]])).toEqual([
      ['A', null, 1],
      ['A', 'procedure', 2],
      ['X', 'unit', 2],
    ]);
  });

  test('are none when nothing says what is known', () => {
    expect(count([{ unit: 'X' }], ['unit']).cells[0]?.orphan).toBe(null);
  });
});

describe('beside the counts', () => {
  test('days late are kept as so many dossiers late by so many days', () => {
    const rows: Partial<DossierRow>[] = [
      { endedOn: '2026-11-12' },
      { endedOn: '2026-11-10' },
      { endedOn: '2026-11-12' },
      { endedOn: '2026-11-09' },
      {},
    ];
    expect(count(rows).cells[0]?.late).toEqual({
      ended: [
        [1, 1],
        [3, 2],
      ],
      open: [[4, 1]],
    });
    const options = { period: november, keys: [], lateIn: 'calendar' as const };
    expect(
      tally(
        rows.map((row) => stateOf(row)),
        options,
      ).cells[0]?.late?.open,
    ).toEqual([[5, 1]]);
  });

  test('causes of lateness are counted, told or not', () => {
    const late = stateOf({ endedOn: '2026-11-12' });
    const states = [
      late,
      { ...late, facts: { latenessCause: 'staff' } },
      { ...late, facts: { latenessCause: 'staff' } },
    ];
    expect(
      tally([...states, stateOf({ endedOn: '2026-11-06' })], { period: november, keys: [] }).cells[0]?.causes,
    ).toEqual([
      { cause: null, dossiers: 1 },
      { cause: 'staff', dossiers: 2 },
    ]);
  });

  test('facts are counted of dossiers finished in the period: told true, told false, or not told', () => {
    const done = stateOf({ endedOn: '2026-11-06' });
    const states = [
      { ...done, facts: { electronicResult: true, digitised: false, visits: 2 } },
      { ...done, facts: { electronicResult: true, paidOnline: false, dataReused: true } },
      done,
      { ...stateOf({}), facts: { electronicResult: true } },
      { ...stateOf({ endedOn: '2026-11-06', outcome: 'withdrawn' }), facts: { electronicResult: true } },
    ];
    expect(tally(states, { period: november, keys: [] }).cells[0]?.facts).toEqual({
      finished: 3,
      electronicResult: { yes: 2, no: 0 },
      digitised: { yes: 0, no: 1 },
      dataReused: { yes: 1, no: 0 },
      paidOnline: { yes: 0, no: 1 },
      visits: 2,
    });
  });

  test('nothing is measured that was not asked for', () => {
    const [cell] = tally([stateOf({})], { period: november, keys: [], measures: [] }).cells;
    expect([cell?.late, cell?.causes, cell?.facts]).toEqual([undefined, undefined, undefined]);
  });

  test('the due date asked for is the one that counts', () => {
    const state = { ...stateOf({ endedOn: '2026-11-10' }), due: { promisedOn: '2026-11-09', lawfulOn: '2026-11-12' } };
    const code = (against?: 'lawful' | 'promised') =>
      counted(tally([state], { period: november, keys: [], ...(against && { against }) }).cells[0]?.endings);
    expect([code(), code('promised')]).toEqual([{ 'finished early': 1 }, { 'finished overdue': 1 }]);
  });
});

describe('a state whose class cannot be computed', () => {
  test('is bad by its code, in no cell, and does not stop the rest', () => {
    const old = { ...stateOf({ dueOn: '1990-01-01' }) };
    const { cells, bad } = tally([old, stateOf({}), old], { period: november, keys: [] });
    expect(bad).toEqual([{ code: 'calendar/out-of-coverage', dossiers: 2 }]);
    expect(cells[0]?.open[4]).toBe(1);
  });

  test('is refused when it is of another day, or known on another', () => {
    const options = { period: november, keys: [] };
    expect(refused(() => tally([stateOf({}, '2026-11-13')], options)).code).toBe('statistics/other-day');
    expect(refused(() => tally([undefined as never], options)).code).toBe('statistics/other-day');
    const known = { ...stateOf({}), knownOn: '2026-11-14' };
    expect(refused(() => tally([known], options)).code).toBe('statistics/other-known-on');
    expect(tally([known], { ...options, knownOn: '2026-11-14' }).knownOn).toBe('2026-11-14');
    expect(refused(() => tally([stateOf({})], { ...options, knownOn: '2026-11-14' })).code).toBe(
      'statistics/other-known-on',
    );
  });

  test('that breaks by a fault of the program is not taken for a bad one', () => {
    const own = {
      name: 'broken',
      of: () => {
        throw new TypeError('a fault');
      },
    };
    expect(() => count([{}], [own])).toThrow('a fault');
  });
});

describe('what to count', () => {
  const none = { period: november, keys: [] };
  test.each<[string, string, Parameters<typeof tally>[1]]>([
    [
      'a period that ends before it begins',
      'statistics/no-such-period',
      { ...none, period: { from: '2026-11-14', to: '2026-11-13' } },
    ],
    ['a day that is none', 'kernel/not-a-date', { ...none, period: { from: '2026-02-30', to: '2026-11-13' } }],
    ['two periods and no key for them', 'statistics/periods-without-key', { ...none, period: [november, november] }],
    ['no period', 'statistics/periods-without-key', { period: [], keys: ['period'] }],
    [
      'two periods that end on one day',
      'statistics/period-twice',
      { period: [november, { ...november, from: '2026-11-01' }], keys: ['period'] },
    ],
    ['a key twice', 'statistics/keys', { ...none, keys: ['unit', 'unit'] }],
    ['an unknown key', 'statistics/unknown-choice', { ...none, keys: ['colour' as never] }],
    [
      'an own key by the name of a usual one',
      'statistics/unknown-choice',
      { ...none, keys: [{ name: 'unit', of: () => null }] },
    ],
    ['a key that is nothing', 'statistics/unknown-choice', { ...none, keys: [null as never] }],
    ['levels nobody gives', 'statistics/no-levels', { ...none, keys: ['level'] }],
    ['an unknown due date', 'statistics/unknown-choice', { ...none, against: 'printed' as never }],
    ['an unknown granularity', 'statistics/unknown-choice', { ...none, granularity: 'week' as never }],
    ['an unknown basis', 'statistics/unknown-choice', { ...none, countedAt: 'elsewhere' as never }],
    ['an unknown kind of days', 'statistics/unknown-choice', { ...none, lateIn: 'weeks' as never }],
    ['an unknown measure', 'statistics/unknown-choice', { ...none, measures: ['height' as never] }],
    ['a day of knowledge that is none', 'kernel/not-a-date', { ...none, knownOn: '2026-13-01' }],
  ])('is refused: %s', (_, code, options) => {
    expect(refused(() => tallyAccumulator(options)).code).toBe(code);
  });
});

describe('the accumulator', () => {
  const { create, add, merge, extract } = tallyAccumulator({ period: november, keys: ['unit'] });
  const sent = (state: Tally): Tally => JSON.parse(JSON.stringify(state));

  test('goes on from a state that was stored and read again', () => {
    const stored = sent(add(create(), stateOf({})));
    expect(extract(add(stored, stateOf({}))).cells.map(({ key, open }) => [key, open[4]])).toEqual([[['A'], 2]]);
  });

  test('goes on from a tally that was extracted, as from any copy', () => {
    const tallied = extract(add(create(), stateOf({})));
    expect(extract(merge(tallied, tallied)).cells[0]?.open[4]).toBe(2);
    expect(tallied.cells[0]?.open[4]).toBe(1);
  });

  test('changes only the state it adds to', () => {
    const [a, b] = [add(create(), stateOf({})), add(create(), stateOf({ unit: 'B' }))];
    const both = merge(a, b);
    add(both, stateOf({}));
    expect([a, b, both].map(({ cells }) => cells.reduce((sum, { open }) => sum + (open[4] ?? 0), 0))).toEqual([
      1, 1, 3,
    ]);
  });

  test('counts bad ones together too', () => {
    const bad = add(create(), stateOf({ dueOn: '1990-01-01' }));
    expect(extract(merge(bad, bad)).bad).toEqual([{ code: 'calendar/out-of-coverage', dossiers: 2 }]);
  });

  test('refuses what counts something else', () => {
    const other = tallyAccumulator({ period: november, keys: ['field'] });
    for (const call of [
      () => merge(create(), other.create()),
      () => add(other.create(), stateOf({})),
      () => extract(other.create()),
      () => extract({ ...create(), version: 2 as never }),
      () => extract(undefined as never),
    ]) {
      expect(refused(call).code).toBe('statistics/other-tally');
    }
  });

  test.each([
    ['keys', { keys: ['field' as const] }],
    ['period', { period: { ...november, from: '2026-10-01' } }],
    ['day of knowledge', { knownOn: '2026-11-20' }],
    ['due date', { against: 'promised' as const }],
    ['granularity', { granularity: 'instant' as const }],
    ['basis', { countedAt: 'desk' as const }],
    ['days', { lateIn: 'calendar' as const }],
    ['measures', { measures: ['causes' as const] }],
    ['known units', { known: { unit: ['A'] } }],
    ['known procedures', { known: { procedure: ['A'] } }],
  ])('has another digest for another %s', (_, change) => {
    const usual = tallyAccumulator({ period: november, keys: ['unit'] }).create().digest;
    expect(tallyAccumulator({ period: november, keys: ['unit'], ...change }).create().digest).not.toBe(usual);
  });

  test('has the same digest whatever the order of what is measured and known', () => {
    const digest = (measures: readonly ('causes' | 'facts')[], unit: readonly string[]) =>
      tallyAccumulator({ period: november, keys: [], measures, known: { unit } }).create().digest;
    expect(digest(['causes', 'facts'], ['A', 'B'])).toBe(digest(['facts', 'causes'], ['B', 'A', 'B']));
  });

  test('is frozen when it is a tally', () => {
    const { cells } = extract(add(create(), stateOf({})));
    expect(Object.isFrozen(cells[0]?.open)).toBe(true);
  });
});

test('an async iterable counts as its list does', async () => {
  async function* cursor() {
    yield stateOf({});
    yield stateOf({ unit: 'B' });
  }
  expect(await tallyAsync(cursor(), { period: november, keys: ['unit'] })).toEqual(
    count([{}, { unit: 'B' }], ['unit']),
  );
});

test('a tally needs nothing a state read from JSON and given back its context lacks', () => {
  const state = JSON.parse(JSON.stringify(stateOf({ endedOn: '2026-11-06' })));
  expect(tally([{ ...state, context: { calendar } }], { period: november, keys: [] }).cells[0]?.endings[12]).toBe(1);
});
