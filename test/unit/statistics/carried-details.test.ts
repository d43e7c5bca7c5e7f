// Figures that are added to each other: tallies that are merged, and the cells of units that are carried over to those of another day.
import { type DossierRow, type DossierState, stateFromRow } from 'motcua/dossier';
import { restate, type Tally, type TallyOptions, tally, tallyAccumulator } from 'motcua/statistics';
import { unitRegistry } from 'motcua/unit';
import { vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { november, stateOf } from './states.ts';
import { area, july, june, now, old, turn } from './successions.ts';

describe('tallies that are merged', () => {
  const done = stateOf({ endedOn: '2026-11-06' });
  const late = stateOf({ endedOn: '2026-11-12' });
  const states: readonly DossierState[] = [
    { ...done, facts: { electronicResult: true, digitised: true, dataReused: false, paidOnline: false, visits: 2 } },
    { ...done, facts: { electronicResult: true, digitised: false, dataReused: true, paidOnline: true, visits: 3 } },
    { ...late, facts: { electronicResult: false, digitised: true, latenessCause: 'staff' } },
    { ...late, facts: { latenessCause: 'staff' } },
    stateOf({ channel: 'online', endedOn: '2026-11-10' }),
    stateOf({}),
    stateOf({ receivedAt: '2026-10-01', dueOn: '2026-11-11' }),
    stateOf({ dueOn: '1990-01-01' }),
  ];
  const merged = (options: Partial<TallyOptions> = {}) => {
    const { create, add, merge, extract } = tallyAccumulator({ period: november, keys: [], ...options });
    return extract(states.map((state) => add(create(), state)).reduce(merge));
  };

  test('hold what one tally of all holds', () => {
    expect(merged()).toEqual(tally(states, { period: november, keys: [] }));
  });

  test('hold the sums of everything that is measured', () => {
    const [cell] = merged().cells;
    expect(cell?.facts).toEqual({
      finished: 5,
      electronicResult: { yes: 2, no: 1 },
      digitised: { yes: 2, no: 1 },
      dataReused: { yes: 1, no: 1 },
      paidOnline: { yes: 1, no: 1 },
      visits: 5,
    });
    expect(cell?.late).toEqual({
      ended: [
        [1, 1],
        [3, 2],
      ],
      open: [
        [2, 1],
        [4, 1],
      ],
    });
    expect(cell?.causes).toEqual([
      { cause: null, dossiers: 3 },
      { cause: 'staff', dossiers: 2 },
    ]);
  });

  test.each([[[]], [['facts']], [['causes']], [['late-days']]] as const)(
    'hold only what was asked for: %j',
    (measures) => {
      const [cell] = merged({ measures }).cells;
      expect(merged({ measures })).toEqual(tally(states, { period: november, keys: [], measures }));
      const kinds = { 'late-days': cell?.late, causes: cell?.causes, facts: cell?.facts };
      expect(Object.entries(kinds).flatMap(([kind, of]) => (of === undefined ? [] : [kind]))).toEqual([...measures]);
    },
  );
});

const YEAR_END = '2025-12-31';

// the code A names two units: a district that became M, and from July what was X before, which became Y in 2026
const registry = unitRegistry({
  units: [
    old('A', { level: 'district' }),
    ...['B', 'C', 'X'].map((code) => old(code)),
    now('M'),
    now('A', { level: 'province', until: YEAR_END }),
    ...['N', 'P', 'Q'].map((code) => now(code)),
    area('D', { until: june.to }),
    area('E', { since: july.from }),
    area('E2', { since: july.from, until: '2025-07-31' }),
    area('Y', { since: '2026-01-01' }),
    area('Z', { since: '2026-01-01' }),
  ],
  successions: [
    turn('merge', 'A B', 'M'),
    turn('rename', 'X', 'A'),
    turn('rename', 'A', 'Y', '2026-01-01'),
    turn('split', 'C', 'Q N P'),
    turn('split', 'D', 'E E2'),
  ],
});

const row = (unit: string, more: Partial<DossierRow> = {}): DossierRow => ({
  receivedAt: '2025-06-02',
  dueOn: '2025-06-09',
  endedOn: '2025-06-12',
  unit,
  ...more,
});
const count = (rows: readonly DossierRow[], more: Partial<TallyOptions> = {}): Tally =>
  tally(
    rows.map((one) => stateFromRow(one, { on: june.to, calendar: vietnamCalendar })),
    { period: june, keys: ['unit'], ...more },
  );
const keysOf = ({ cells }: Tally) => cells.map(({ key }) => key);

describe('a tally carried over to another day', () => {
  test('measures what it measured', () => {
    const rows = [row('A'), row('B')];
    for (const measures of [[], ['facts'], ['causes'], ['late-days']] as const) {
      const [before] = count([row('M'), row('M')], { measures }).cells;
      const [after] = restate(count(rows, { measures }), registry, YEAR_END).tally.cells;
      expect(after).toEqual(before);
    }
  });

  test('tells what goes to nobody with the units that have parts of it, in order', () => {
    const before = count([row('Z'), row('C'), row('D')]);
    const [c, d, z] = before.cells;
    expect(restate(before, registry, YEAR_END).notComparable).toEqual([
      { key: ['C'], from: 'C', to: ['N', 'P', 'Q'], cell: c, cause: 'split' },
      // a part of D went to a unit that has ended since
      { key: ['D'], from: 'D', to: ['E'], cell: d, cause: 'split' },
      { key: ['Z'], from: 'Z', to: [], cell: z, cause: 'not-yet' },
    ]);
  });

  test('tells it in the order of the keys, though the cells of a state still stand as they came', () => {
    const { create, add } = tallyAccumulator({ period: june, keys: ['unit'] });
    const states = ['Z', 'C', 'D'].map((unit) => stateFromRow(row(unit), { on: june.to, calendar: vietnamCalendar }));
    const { notComparable } = restate(states.reduce(add, create()), registry, YEAR_END);
    expect(notComparable.map(({ from }) => from)).toEqual(['C', 'D', 'Z']);
  });

  test('tells the units whose figures went to others by their codes', () => {
    const before = count([row('X', { field: 'a' }), row('B', { field: 'b' }), row('A', { field: 'c' })], {
      keys: ['field', 'unit'],
    });
    expect(restate(before, registry, YEAR_END).carried).toEqual([
      { from: 'A', to: 'M', cells: 1 },
      { from: 'B', to: 'M', cells: 1 },
      { from: 'X', to: 'A', cells: 1 },
    ]);
  });

  /** The figures of June and July by unit, of dossiers that stay open. */
  const ofTwoMonths = (
    keys: NonNullable<TallyOptions['keys']>,
    units: readonly string[],
    more: Partial<TallyOptions> = {},
  ) =>
    tally(
      units.flatMap((unit) =>
        [june.to, july.to].map((on) => stateFromRow(row(unit, { endedOn: null }), { on, calendar: vietnamCalendar })),
      ),
      { period: [june, july], keys, ...more },
    );

  test.each<[string, NonNullable<TallyOptions['keys']>, readonly (readonly string[])[]]>([
    [
      'last',
      ['unit', 'period'],
      [
        ['M', june.to],
        ['Y', july.to],
      ],
    ],
    [
      'first',
      ['period', 'unit'],
      [
        [june.to, 'M'],
        [july.to, 'Y'],
      ],
    ],
  ])('takes a code for what it named in the period of the cell, the period standing %s', (_, keys, after) => {
    const { tally: carriedOn, carried } = restate(ofTwoMonths(keys, ['A']), registry, '2026-01-31');
    expect(keysOf(carriedOn)).toEqual(after);
    expect(carried).toEqual([
      { from: 'A', to: 'M', cells: 1 },
      { from: 'A', to: 'Y', cells: 1 },
    ]);
  });

  test('tells the units one code went to by their codes as well', () => {
    const turned = unitRegistry({
      units: [old('A'), old('X'), now('T'), now('A', { until: YEAR_END }), area('S', { since: '2026-01-01' })],
      successions: [turn('rename', 'A', 'T'), turn('rename', 'X', 'A'), turn('rename', 'A', 'S', '2026-01-01')],
    });
    expect(restate(ofTwoMonths(['unit', 'period'], ['A']), turned, '2026-01-31').carried).toEqual([
      { from: 'A', to: 'S', cells: 1 },
      { from: 'A', to: 'T', cells: 1 },
    ]);
  });

  test('changes a level only where it was that of the unit the code named then', () => {
    const levelled = (level: string, on: string, keys: TallyOptions['keys'] = ['level', 'unit', 'period']) =>
      keysOf(restate(ofTwoMonths(keys, ['A'], { levelOf: () => level }), registry, on).tally);
    expect(levelled('district', '2026-01-31')).toEqual([
      ['commune', 'M', june.to],
      ['district', 'Y', july.to],
    ]);
    expect(levelled('province', '2026-01-31')).toEqual([
      ['commune', 'Y', july.to],
      ['province', 'M', june.to],
    ]);
  });

  test('leaves every other key as it was, whatever it says', () => {
    const before = count([row('A', { field: 'district', procedure: 'commune' })], {
      keys: ['field', 'level', 'unit', 'procedure'],
      levelOf: () => 'district',
    });
    expect(keysOf(restate(before, registry, YEAR_END).tally)).toEqual([['district', 'commune', 'M', 'commune']]);
  });

  test('is carried over again on the same day by another registry, and not by the same', () => {
    const once = restate(count([row('A'), row('E')]), registry, YEAR_END).tally;
    const other = unitRegistry({
      units: [area('A'), area('E'), area('M', { until: '2025-08-31' }), area('W', { since: '2025-09-01' })],
      successions: [turn('rename', 'M', 'W', '2025-09-01')],
    });
    expect(restate(once, registry, YEAR_END)).toEqual({ tally: once, notComparable: [], carried: [] });
    const again = restate(once, other, YEAR_END).tally;
    expect(again.digest).not.toBe(once.digest);
    expect(again.digest.startsWith(`restated:${YEAR_END}:${other.digest}:`)).toBe(true);
  });
});
