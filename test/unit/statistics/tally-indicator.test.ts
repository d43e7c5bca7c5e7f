import type { DossierFacts, DossierRow } from 'motcua/dossier';
import {
  form06,
  rate,
  type TallyDefinition,
  type TallyIndicatorOptions,
  type TallyOptions,
  tally,
  tallyIndicator,
} from 'motcua/statistics';
import { indicators766, otherDispositions, rates } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { disposition, november, stateOf } from './states.ts';

const options: TallyIndicatorOptions = { disposition, source: { system: 'one-stop' } };

const dossier = (row: Partial<DossierRow>, facts?: DossierFacts) => ({
  ...stateOf(row),
  ...(facts === undefined ? {} : { facts }),
});

const early = { endedOn: '2026-11-06' } as const;
const late = { endedOn: '2026-11-10' } as const;

const counted = (states: Parameters<typeof tally>[0], more: Partial<TallyOptions> = {}) =>
  tally(states, { period: november, keys: ['unit'], ...more });

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

/** A month of two units: four finished with facts, of which one late; one pending and overdue, one withdrawn, one refused. */
const month = counted([
  dossier(
    { ...early, channel: 'online', procedure: 'P1' },
    { digitised: true, electronicResult: true, paidOnline: true, dataReused: true },
  ),
  dossier(
    { ...early, channel: 'online', procedure: 'P1' },
    { digitised: true, electronicResult: false, paidOnline: false },
  ),
  dossier({ ...late, channel: 'in-person', procedure: 'P2' }, { digitised: false, electronicResult: true }),
  dossier({ ...early, channel: 'postal', procedure: 'P2', unit: 'B' }, { digitised: false, paidOnline: true }),
  dossier({ channel: 'online', procedure: 'P3', unit: 'B' }),
  dossier({ ...early, outcome: 'withdrawn', channel: 'in-person', procedure: 'P3', unit: 'B' }),
  dossier({ ...early, outcome: 'refused', channel: 'online', procedure: 'P4' }),
]);

const figuresOf = (definition: TallyDefinition) => {
  const { whole, byUnit, problems } = tallyIndicator(month, definition, options);
  return [
    [whole.numerator, whole.denominator],
    byUnit.map(({ unit, numerator, denominator }) => [unit, numerator, denominator]),
    codes(problems),
  ];
};

describe('the figures of decision 766 from a tally', () => {
  test('count progress of all that is handled, resolved or pending', () => {
    expect(figuresOf(indicators766.progress)).toEqual([
      [4, 6],
      [
        ['A', 2, 3],
        ['B', 2, 3],
      ],
      ['statistics/excluded-refused'],
    ]);
  });

  test('count what came in online of all that came in the period, without the refused', () => {
    const carried = dossier({ receivedAt: '2026-10-12', channel: 'online' });
    const { whole } = tallyIndicator(
      counted([carried, dossier({ channel: 'online' }), dossier({ channel: 'kiosk' })]),
      indicators766.onlineDossiers,
      options,
    );
    expect([whole.numerator, whole.denominator]).toEqual([1, 2]);
    expect(figuresOf(indicators766.onlineDossiers)).toEqual([
      [3, 6],
      [
        ['A', 2, 3],
        ['B', 1, 3],
      ],
      ['statistics/excluded-refused'],
    ]);
  });

  test('agree with the rates of the form they stand in', () => {
    const [total] = form06(month, { disposition }).rows;
    for (const [definition, named] of [
      [indicators766.progress, rates.progress766],
      [indicators766.onlineDossiers, rates.online],
    ] as const) {
      const { numerator, denominator, value } = rate(total!, named);
      expect(tallyIndicator(month, definition, options).whole).toMatchObject({ numerator, denominator, value });
    }
  });

  test('count facts of what was finished against all that is handled', () => {
    expect(figuresOf(indicators766.digitised)).toEqual([
      [2, 6],
      [
        ['A', 2, 3],
        ['B', 0, 3],
      ],
      [],
    ]);
  });

  test('count payment only of those of which it was told how a fee was paid', () => {
    expect(figuresOf(indicators766.paidOnline)).toEqual([
      [2, 3],
      [
        ['A', 1, 2],
        ['B', 1, 1],
      ],
      [],
    ]);
  });

  test('name what they are of: the rule, the disposition, the due date, the day, the source and the law', () => {
    const { whole } = tallyIndicator(month, indicators766.progress, { ...options, unit: 'province' });
    expect(whole).toMatchObject({
      code: '766/2.1',
      names: { vi: 'Hồ sơ giải quyết đúng hạn' },
      kind: 'share',
      measure: 'dossier',
      definition: 'vn/766-2.1; vn/by-day; lawful',
      period: november,
      on: '2026-11-14',
      knownOn: null,
      unit: 'province',
      source: { system: 'one-stop', instrument: 'dossiers' },
      verification: 'needs-reconciliation',
      missing: [],
      value: { n: 2n, d: 3n },
    });
    expect(whole.basis?.map(({ document, status }) => [document, status])).toEqual([
      ['766/QĐ-TTg', 'unverified'],
      ['Mô tả công thức tính chỉ số 766', 'unverified'],
    ]);
    const given = { ...options, source: { system: 'x', instrument: 'sample' } };
    expect(tallyIndicator(month, indicators766.progress, given).whole.source.instrument).toBe('sample');
  });

  test('follow another disposition, and say so', () => {
    const { provincialSystem } = otherDispositions;
    const lateReturn = counted([dossier({ ...late, outcome: 'returned' })]);
    const by = (one: typeof disposition) =>
      tallyIndicator(lateReturn, indicators766.progress, { ...options, disposition: one }).whole;
    expect([by(disposition).numerator, by(provincialSystem).numerator]).toEqual([0, 1]);
    expect(by(provincialSystem).definition).toBe('vn/766-2.1; vn/provincial-system; lawful');
  });

  test('are of nothing, without a value, where nothing was counted', () => {
    const { whole, byUnit, problems } = tallyIndicator(counted([]), indicators766.electronicResult, options);
    expect([whole.numerator, whole.denominator, whole.value, byUnit, problems]).toEqual([0, 0, null, [], []]);
  });

  test('of a tally that does not tell units apart are those of the whole alone', () => {
    const one = tally([dossier(early, { digitised: true })], { period: november, keys: [] });
    const { whole, byUnit } = tallyIndicator(one, indicators766.digitised, { ...options, unit: 'A' });
    expect([whole.unit, whole.numerator, byUnit]).toEqual(['A', 1, []]);
  });

  test('of a unit that is not named stand in the whole only', () => {
    const { unit: _, ...nameless } = dossier(early);
    const { whole, byUnit } = tallyIndicator(counted([nameless, dossier(early)]), indicators766.progress, options);
    expect([whole.denominator, byUnit.map(({ unit, denominator }) => [unit, denominator])]).toEqual([2, [['A', 1]]]);
  });

  test('are refused of several periods', () => {
    const october = { from: '2026-09-15', to: '2026-10-14' };
    const both = tally([], { period: [october, november], keys: ['period'] });
    expect(refused(() => tallyIndicator(both, indicators766.progress, options)).code).toBe('statistics/many-periods');
  });
});

describe('what a tally does not hold', () => {
  test('is not available and never zero', () => {
    for (const definition of [indicators766.shared, indicators766.populationData, indicators766.onlineServicesUsed]) {
      const { whole, byUnit } = tallyIndicator(month, definition, options);
      for (const one of [whole, ...byUnit]) {
        expect([one.numerator, one.denominator, one.value, one.verification]).toEqual([
          null,
          null,
          null,
          'not-available',
        ]);
      }
    }
    expect(tallyIndicator(month, indicators766.shared, options).problems).toEqual([
      { code: 'statistics/not-counted', path: ['any'], severity: 'note' },
    ]);
  });

  test('is a fact that was not measured, or that nobody told of anything finished', () => {
    const withoutMeasure = counted([dossier(early, { digitised: true })], { measures: [] });
    const untold = counted([dossier(early), dossier(early, { visits: 1 })]);
    for (const one of [withoutMeasure, untold]) {
      const { whole, problems } = tallyIndicator(one, indicators766.digitised, options);
      expect([whole.verification, problems.map(({ code, path }) => [code, path])]).toEqual([
        'not-available',
        [['statistics/not-counted', ['digitised']]],
      ]);
    }
  });

  test('is no lack where nothing was finished', () => {
    const { whole } = tallyIndicator(counted([dossier({})]), indicators766.digitised, options);
    expect([whole.numerator, whole.denominator, whole.verification]).toEqual([0, 1, 'needs-reconciliation']);
  });

  test('makes a unit missing from the whole', () => {
    const { whole, byUnit, problems } = tallyIndicator(
      counted([dossier(early, { digitised: true }), dossier({ ...early, unit: 'B' })]),
      indicators766.digitised,
      { ...options, verification: 'verified' },
    );
    expect([whole.numerator, whole.denominator, whole.missing, whole.verification]).toEqual([
      1,
      1,
      ['B'],
      'needs-reconciliation',
    ]);
    expect(byUnit.map(({ verification }) => verification)).toEqual(['verified', 'not-available']);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([['indicator/missing-parts', 1]]);
  });

  test('of some of the dossiers makes the share a lower bound that says so', () => {
    const some = counted([dossier(early, { digitised: true }), dossier(early), dossier(early)]);
    const { whole, problems } = tallyIndicator(some, indicators766.digitised, { ...options, verification: 'verified' });
    expect([whole.numerator, whole.denominator, whole.verification]).toEqual([1, 3, 'needs-reconciliation']);
    expect(problems).toEqual([{ code: 'statistics/fact-not-told', path: [], severity: 'warning', value: 2 }]);
  });
});

describe('trust', () => {
  const trusted = { ...options, verification: 'verified' } as const;
  const trustOf = (
    states: Parameters<typeof tally>[0],
    definition = indicators766.progress,
    more: Partial<TallyOptions> = {},
  ) => {
    const { whole, problems } = tallyIndicator(counted(states, more), definition, trusted);
    return [whole.verification, codes(problems)];
  };

  test('is the caller’s where nothing is left out', () => {
    expect(trustOf([dossier(early)])).toEqual(['verified', []]);
  });

  test('ends where a dossier has no due date, and the figure follows the report', () => {
    const undated = [dossier(early), dossier({ ...early, dueOn: null }, { digitised: true })];
    expect(trustOf(undated)).toEqual(['needs-reconciliation', ['statistics/excluded-no-due-date']]);
    const { whole } = tallyIndicator(counted(undated), indicators766.digitised, trusted);
    expect([whole.numerator, whole.denominator]).toEqual([1, 2]);
  });

  test('ends with orphans, which stand in no figure', () => {
    const known = { known: { unit: ['A'] } };
    expect(trustOf([dossier(early), dossier({ ...early, unit: 'X' })], indicators766.progress, known)).toEqual([
      'needs-reconciliation',
      ['statistics/excluded-orphan-unit'],
    ]);
  });

  test('ends with a channel nobody knows, where channels are counted', () => {
    expect(trustOf([dossier(early)], indicators766.onlineDossiers)).toEqual([
      'needs-reconciliation',
      ['statistics/unknown-channel'],
    ]);
  });

  test('stays where a disposition leaves out by rule', () => {
    const { whole, problems } = tallyIndicator(
      counted([dossier(early), dossier({ ...early, outcome: 'withdrawn' })]),
      indicators766.progress,
      {
        ...trusted,
        disposition: otherDispositions.resultsOnly,
      },
    );
    expect([whole.denominator, whole.verification, codes(problems)]).toEqual([
      1,
      'verified',
      ['statistics/excluded-withdrawn'],
    ]);
  });
});

describe('procedures', () => {
  const byProcedure = counted(
    [
      dossier({ ...early, channel: 'online', procedure: 'P1' }, { paidOnline: true }),
      dossier({ ...early, channel: 'online', procedure: 'P1', unit: 'B' }, { paidOnline: true }),
      dossier({ ...early, channel: 'postal', procedure: 'P2' }, { paidOnline: false }),
    ],
    { keys: ['unit', 'procedure'] },
  );
  const counts: Record<string, number> = { 'online-services': 4, 'procedures-with-fee': 2 };
  const given = (name: string, unit: string | null) => (unit === 'B' ? null : (counts[name] ?? null));

  test('are counted once in the whole and once in each unit', () => {
    const { whole, byUnit } = tallyIndicator(byProcedure, indicators766.onlineServicesUsed, { ...options, given });
    expect([whole.numerator, whole.denominator, whole.measure]).toEqual([1, 4, 'procedure']);
    expect(byUnit.map(({ unit, numerator, denominator }) => [unit, numerator, denominator])).toEqual([
      ['A', 1, 4],
      ['B', null, null],
    ]);
    const paid = tallyIndicator(byProcedure, indicators766.proceduresPaidOnline, { ...options, given });
    expect([paid.whole.numerator, paid.whole.denominator, paid.problems]).toEqual([1, 2, []]);
  });

  test('need the key and the given count, and say which is lacking', () => {
    const lacking = (tallied: typeof month) =>
      tallyIndicator(tallied, indicators766.onlineServicesUsed, options).problems.map(({ code, path }) => [code, path]);
    expect(lacking(byProcedure)).toEqual([['statistics/not-given', ['online-services']]]);
    expect(lacking(month)).toEqual([
      ['statistics/no-procedure-key', ['procedure']],
      ['statistics/excluded-refused', []],
    ]);
  });

  test('are those that dossiers name: one that names none is told, and nobody answers for the figure', () => {
    const used = (...rows: readonly Partial<DossierRow>[]) => {
      const states = rows.map((row) => dossier({ ...early, channel: 'online', ...row }));
      const some = counted(states, { keys: ['unit', 'procedure'] });
      return tallyIndicator(some, indicators766.onlineServicesUsed, { ...options, given, verification: 'verified' });
    };
    const { whole, byUnit, problems } = used({ procedure: 'P1' }, {});
    expect([whole.numerator, byUnit[0]?.numerator, whole.verification]).toEqual([1, 1, 'needs-reconciliation']);
    expect(problems).toEqual([{ code: 'statistics/procedure-not-named', path: [], severity: 'warning' }]);
    expect(used({}).whole.numerator).toBe(0);
    // one that is not counted anyway takes nothing away
    const sure = used({ procedure: 'P1' }, { procedure: 'P2' }, { channel: 'postal' });
    expect([sure.whole.numerator, sure.whole.verification, sure.problems]).toEqual([2, 'verified', []]);
  });

  test('above the given whole are refused', () => {
    const error = refused(() =>
      tallyIndicator(byProcedure, indicators766.onlineServicesUsed, { ...options, given: () => 0 }),
    );
    expect([error.code, codes(error.problems)]).toEqual(['indicator/invalid', ['indicator/above-whole']]);
  });
});

describe('a definition of one’s own', () => {
  const own: TallyDefinition = {
    id: 'own/late-to-open',
    code: 'late-to-open',
    names: { vi: 'Quá hạn trên đang giải quyết', en: 'Late to open' },
    kind: 'ratio',
    measure: 'dossier',
    numerator: [{ places: ['overdue'], apologised: false }],
    denominator: [{ open: ['pending'] }],
    basis: [],
  };

  test('may exceed 1 when it says that it is a ratio', () => {
    const states = [dossier(late), dossier(late), dossier({ ...late, apologisedOn: '2026-11-09' }), dossier({})];
    expect(tallyIndicator(counted(states), own, options).whole.value).toEqual({ n: 2n, d: 1n });
    const error = refused(() => tallyIndicator(counted(states), { ...own, kind: 'share' }, options));
    expect(error.code).toBe('indicator/invalid');
  });
});

describe('the details of a figure', () => {
  const own = (parts: Partial<TallyDefinition>): TallyDefinition => ({
    id: 'own/x',
    code: 'x',
    names: { vi: 'x', en: 'x' },
    measure: 'dossier',
    numerator: [{ fact: 'digitised', told: 'yes' }],
    denominator: [{ ended: ['finished'] }],
    basis: [],
    ...parts,
  });

  test('units stand by code, whatever the order of the cells, and what names none does not', () => {
    const { unit: _, ...nameless } = dossier(early, { digitised: true });
    const some = counted([
      nameless,
      ...['B', 'A', 'C'].map((unit) => dossier({ ...early, unit }, { digitised: true })),
    ]);
    const turned = { ...some, cells: [...some.cells].reverse() };
    const { whole, byUnit } = tallyIndicator(turned, own({}), options);
    expect([whole.numerator, byUnit.map(({ unit }) => unit)]).toEqual([4, ['A', 'B', 'C']]);
  });

  test('what names no unit and was not told is missing, though nobody can name it', () => {
    const { unit: _, ...nameless } = dossier(early);
    const { whole, problems } = tallyIndicator(
      counted([nameless, dossier(early, { digitised: true })]),
      own({}),
      options,
    );
    expect([whole.numerator, whole.denominator, whole.missing]).toEqual([1, 1, []]);
    expect(problems).toEqual([{ code: 'indicator/missing-parts', path: ['missing'], severity: 'warning', value: 1 }]);
  });

  test('all units are missing from a whole that no unit answers', () => {
    const untold = counted([dossier(early), dossier({ ...early, unit: 'B' })]);
    const { whole } = tallyIndicator(untold, own({}), options);
    expect([whole.verification, whole.missing]).toEqual(['not-available', ['A', 'B']]);
  });

  test('all units are missing from it too when each lacks another part of the figure', () => {
    const parted = counted([
      dossier(early, { digitised: true }),
      dossier({ ...early, unit: 'B' }, { dataReused: true }),
    ]);
    const both = own({
      kind: 'ratio',
      numerator: [
        { fact: 'digitised', told: 'yes' },
        { fact: 'dataReused', told: 'yes' },
      ],
    });
    const { whole, byUnit, problems } = tallyIndicator(parted, both, options);
    expect(byUnit.map(({ numerator }) => numerator)).toEqual([null, null]);
    expect([whole.numerator, whole.verification, whole.missing]).toEqual([null, 'not-available', ['A', 'B']]);
    expect(problems).toEqual([{ code: 'statistics/not-counted', path: ['dataReused'], severity: 'note' }]);
  });

  test('what lacks below the line is told as what lacks above it', () => {
    const some = counted([dossier(early, { digitised: true })]);
    const lacking = (parts: Partial<TallyDefinition>, more: Partial<TallyIndicatorOptions> = {}) =>
      tallyIndicator(some, own(parts), { ...options, ...more }).problems.map(({ code, path }) => [code, ...path]);
    expect(lacking({ denominator: null })).toEqual([['statistics/not-counted', 'any']]);
    expect(lacking({ denominator: [{ fact: 'paidOnline', told: 'no' }] })).toEqual([
      ['statistics/not-counted', 'paidOnline'],
    ]);
    expect(lacking({ numerator: [{ given: 'above' }], denominator: [{ given: 'below' }] })).toEqual([
      ['statistics/not-given', 'above'],
    ]);
    expect(lacking({ denominator: [{ given: 'below' }] })).toEqual([['statistics/not-given', 'below']]);
    expect(lacking({ denominator: [{ proceduresWith: [{ ended: ['finished'] }] }] })).toEqual([
      ['statistics/no-procedure-key', 'procedure'],
    ]);
    expect(lacking({ denominator: [{ given: 'below' }] }, { given: () => 5 })).toEqual([]);
  });

  test('terms of one side add up, given counts among them', () => {
    const some = counted([dossier(early, { digitised: true }), dossier({}), dossier({ suspendedOn: '2026-11-04' })]);
    const sum = own({ denominator: [{ given: 'more' }, { ended: ['finished', 'returned'] }, { open: ['suspended'] }] });
    const { whole, byUnit } = tallyIndicator(some, sum, { ...options, given: (_, unit) => (unit === null ? 10 : 20) });
    expect([whole.denominator, byUnit[0]?.denominator]).toEqual([12, 22]);
  });

  test('what was not told takes nothing from procedures, nor from what the fact stands below', () => {
    const both = counted(
      [dossier({ ...early, procedure: 'P' }, { digitised: true }), dossier({ ...early, procedure: 'P' })],
      { keys: ['unit', 'procedure'] },
    );
    const byProcedure = own({ numerator: [{ proceduresWith: [{ fact: 'digitised', told: 'yes' }] }] });
    expect(tallyIndicator(both, byProcedure, options).problems).toEqual([]);
    const told = own({
      denominator: [
        { fact: 'digitised', told: 'yes' },
        { fact: 'digitised', told: 'no' },
      ],
    });
    expect(tallyIndicator(both, told, options).problems).toEqual([]);
    expect(codes(tallyIndicator(both, own({}), options).problems)).toEqual(['statistics/fact-not-told']);
  });

  test('a procedure counts once, whichever of its terms it has, and not without any', () => {
    const some = counted(
      [
        dossier({ ...early, procedure: 'P', channel: 'online' }),
        dossier({ ...early, procedure: 'P', channel: 'kiosk' }),
        dossier({ ...early, procedure: 'Q', channel: 'kiosk' }),
        dossier({ ...early, procedure: 'R', channel: 'postal' }),
      ],
      { keys: ['procedure', 'channel'] },
    );
    const terms = own({
      measure: 'procedure',
      numerator: [{ proceduresWith: [{ flows: ['online'] }, { flows: ['kiosk'] }] }],
      denominator: [{ given: 'all' }],
    });
    expect(tallyIndicator(some, terms, { ...options, given: () => 3 }).whole.numerator).toBe(2);
  });

  test('what a report leaves out is told where procedures are counted by it, and where it is not followed it is not', () => {
    const undated = counted(
      [dossier({ ...early, dueOn: null, procedure: 'P', channel: 'online' }, { digitised: true })],
      { keys: ['procedure'] },
    );
    const given = { ...options, given: () => 1 };
    expect(codes(tallyIndicator(undated, indicators766.onlineServicesUsed, given).problems)).toEqual([
      'statistics/excluded-no-due-date',
    ]);
    expect(codes(tallyIndicator(undated, indicators766.proceduresPaidOnline, given).problems)).toEqual([
      'statistics/not-counted',
    ]);
    expect(tallyIndicator(undated, own({}), options).problems).toEqual([]);
  });

  test('orphans stand in no figure, of the whole or of a unit, and are told in every one', () => {
    const some = counted([dossier(early, { digitised: true }), dossier({ ...early, unit: 'X' }, { digitised: true })], {
      known: { unit: ['A'] },
    });
    const { whole, byUnit, problems } = tallyIndicator(some, own({}), options);
    expect([whole.numerator, whole.denominator, byUnit.map(({ unit }) => unit)]).toEqual([1, 1, ['A']]);
    expect(codes(problems)).toEqual(['statistics/excluded-orphan-unit']);
  });

  test('one term among others is enough to follow the report, or to need the key', () => {
    const undated = counted([dossier({ ...early, dueOn: null }, { digitised: true })]);
    const mixed = own({ denominator: [{ places: ['early'] }, { ended: ['finished'] }] });
    expect(codes(tallyIndicator(undated, mixed, options).problems)).toEqual(['statistics/excluded-no-due-date']);
    const keyed = own({ denominator: [{ ended: ['finished'] }, { proceduresWith: [{ ended: ['finished'] }] }] });
    expect(codes(tallyIndicator(undated, keyed, options).problems)).toEqual(['statistics/no-procedure-key']);
  });

  test('dossiers that could not be computed are told in every figure', () => {
    const some = counted([dossier(early, { digitised: true })]);
    const bad = { ...some, bad: [{ code: 'x', dossiers: 3 }] };
    const { whole, problems } = tallyIndicator(bad, own({}), { ...options, verification: 'verified' });
    expect([whole.verification, codes(problems)]).toEqual([
      'needs-reconciliation',
      ['statistics/excluded-not-computed'],
    ]);
  });

  test('a figure keeps the kind, the day of knowledge and the due date it was counted against', () => {
    const known = tally([], { period: november, keys: [], knownOn: '2026-11-20', against: 'promised' });
    const { whole } = tallyIndicator(known, own({ kind: 'ratio' }), options);
    expect([whole.kind, whole.knownOn, whole.definition]).toEqual([
      'ratio',
      '2026-11-20',
      'own/x; vn/by-day; promised',
    ]);
  });
});
