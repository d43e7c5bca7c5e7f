import {
  ancestorsOf,
  descendantsOf,
  predecessorsOf,
  type Succession,
  successorsOf,
  type Unit,
  type UnitRegistrySpec,
  unitInRole,
  unitOn,
  unitRegistry,
  unitsOn,
} from 'motcua/unit';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { area, codes, END, now, old, START, turn } from './registries.ts';

const link = (value: string, since: string, until?: string) => ({
  value,
  since,
  ...(until === undefined ? {} : { until }),
  basis: [],
});

/** What a registry is refused for, whole. */
const problemsOf = (units: readonly unknown[], successions: readonly unknown[] = []) =>
  refused(() => unitRegistry({ units, successions } as UnitRegistrySpec)).problems;
const wrong = (code: string, path: readonly (string | number)[], value: unknown, accepted: string) => ({
  code: `unit/${code}`,
  path,
  severity: 'error',
  value,
  accepted,
});
const doubtful = (code: string, path: readonly (string | number)[], value: unknown, accepted: string) => ({
  ...wrong(code, path, value, accepted),
  severity: 'warning',
});

describe('what is wrong with a unit is told with what was found and what would be accepted', () => {
  test.each<[readonly unknown[], ReturnType<typeof wrong>]>([
    [[null], wrong('not-a-unit', ['units', 0, 'code'], null, 'a code of 1..100 characters')],
    [[area('A'), area(7 as never)], wrong('not-a-unit', ['units', 1, 'code'], 7, 'a code of 1..100 characters')],
    [[area('')], wrong('not-a-unit', ['units', 0, 'code'], '', 'a code of 1..100 characters')],
    [
      [area('A', { since: START, until: END })],
      wrong('ends-before-it-starts', ['units', 0], `${START}..${END}`, 'since ≤ until'),
    ],
    [[area('A'), now('A')], wrong('several-in-force', ['units', 1], START, 'after an end that is not given')],
    [[old('A'), area('A', { since: END })], wrong('several-in-force', ['units', 1], END, `after ${END}`)],
    [[area('A', { until: END }), old('A')], wrong('several-in-force', ['units', 1], 'A', `after ${END}`)],
    [[area('A', { parent: 'P' })], wrong('unknown-parent', ['units', 0, 'parent'], 'P', 'a code of the units')],
    [
      [area('A', { parent: null as never })],
      wrong('not-a-unit', ['units', 0, 'parent'], null, 'a code, or codes with days'),
    ],
    [
      [area('P'), area('A', { parent: [{ since: START } as never] })],
      wrong('not-a-unit', ['units', 1, 'parent', 0], 'object', '{ value, since }'),
    ],
    [
      [area('P'), area('A', { parent: [null as never] })],
      wrong('not-a-unit', ['units', 1, 'parent', 0], null, '{ value, since }'),
    ],
    [
      [area('P'), area('A', { parent: [link('P', START, END)] })],
      wrong('ends-before-it-starts', ['units', 1, 'parent', 0], `${START}..${END}`, 'since ≤ until'),
    ],
    [
      [area('P'), area('Q'), area('A', { parent: [link('Q', START), link('P', '2020-01-01', START)] })],
      wrong('several-parents', ['units', 2, 'parent'], 'Q', 'one parent on any day'),
    ],
    [
      [area('A', { parent: 'A' })],
      wrong('parent-cycle', ['units', 0, 'parent'], 'A → A', 'a parent that is not below it'),
    ],
    [[area('O', { kind: 'office', area: 'Z' })], wrong('unknown-area', ['units', 0, 'area'], 'Z', 'a code of an area')],
    [[area('A'), area('B', { area: 'A' })], wrong('area-of-area', ['units', 1, 'area'], 'A', 'an area of an office')],
  ])('%j', (units, problem) => {
    expect(problemsOf(units)).toEqual([problem]);
  });

  test('and too many above each other by the parent that is one too many', () => {
    const tower = Array.from({ length: 52 }, (_, at) => area(`T${at}`, at === 0 ? {} : { parent: `T${at - 1}` }));
    expect(problemsOf(tower)).toEqual([wrong('too-deep', ['units', 51, 'parent'], 'T50', 'at most 50 units above')]);
  });

  test('and a day that is none by its unit, the one of a link by its link', () => {
    const place = (units: readonly unknown[]) => problemsOf(units).map(({ code, path }) => [code, ...path]);
    expect(place([area('A', { since: '2025-02-30' })])).toEqual([['kernel/not-a-date', 'units', 0]]);
    expect(place([area('P'), area('A', { parent: [link('P', '2025-02-30')] })])).toEqual([
      ['kernel/not-a-date', 'units', 1, 'parent', 0],
    ]);
  });

  test('and two circles are two problems, a circle that others hang from is one', () => {
    const circles = [
      area('A', { parent: 'B' }),
      area('B', { parent: 'A' }),
      area('C', { parent: 'D' }),
      area('D', { parent: 'C' }),
      area('E', { parent: 'A' }),
    ];
    expect(problemsOf(circles).map(({ value }) => value)).toEqual(['A → B → A', 'C → D → C']);
  });

  test('but codes of a hundred characters and days that follow on each other are none', () => {
    const long = 'x'.repeat(100);
    const { units } = unitRegistry({ units: [area(long), old('A'), now('A'), area('B', { since: END, until: END })] });
    expect(codes(units)).toBe(`A A B ${long}`);
  });

  test('nor a parent by days that follow on each other, in whatever order', () => {
    const parent = [link('Q', START), link('P', '2020-01-01', END)];
    const registry = unitRegistry({ units: [area('P'), area('Q'), area('A', { parent })] });
    expect([END, START, '2019-12-31'].map((on) => codes(ancestorsOf(registry, 'A', on)))).toEqual(['P', 'Q', '']);
    expect([END, START].map((on) => codes(descendantsOf(registry, 'P', on)))).toEqual(['A', '']);
    expect([END, START].map((on) => codes(descendantsOf(registry, 'Q', on)))).toEqual(['', 'A']);
  });

  test('nor a circle of links that share no day', () => {
    const registry = unitRegistry({
      units: [area('A', { parent: [link('B', '2020-01-01', END)] }), area('B', { parent: [link('A', START)] })],
    });
    expect([codes(ancestorsOf(registry, 'A', END)), codes(ancestorsOf(registry, 'B', START))]).toEqual(['B', 'A']);
  });

  test('nor a parent that is unknown on days on which the unit does not stand', () => {
    const parent = [link('P', '2020-01-01', '2020-12-31')];
    expect(unitRegistry({ units: [area('P'), now('A', { parent })] }).findings).toEqual([]);
    const registry = unitRegistry({ units: [area('P'), now('A', { parent })] });
    expect(codes(descendantsOf(registry, 'P', '2020-06-01'))).toBe('');
  });
});

describe('what is wrong with a succession is told with what was found and what would be accepted', () => {
  const KINDS = 'merge | split | rename | transfer | rearrange';

  test.each<[readonly Unit[], unknown, ReturnType<typeof wrong>]>([
    [[old('A')], null, wrong('not-a-succession', ['successions', 0, 'kind'], null, KINDS)],
    [
      [old('A')],
      { ...turn('merge', 'A', 'A'), kind: 'x' },
      wrong('not-a-succession', ['successions', 0, 'kind'], 'x', KINDS),
    ],
    [
      [old('A')],
      { ...turn('merge', 'A', 'A'), on: undefined },
      wrong('not-a-succession', ['successions', 0, 'on'], null, 'YYYY-MM-DD'),
    ],
    [[old('A')], turn('merge', '', 'A'), wrong('not-a-succession', ['successions', 0, 'from'], [], '1..1000 codes')],
    [
      [old('A')],
      { ...turn('merge', 'A', 'A'), to: 'A' },
      wrong('not-a-succession', ['successions', 0, 'to'], 'A', '1..1000 codes'),
    ],
    [
      [old('A'), now('M')],
      turn('merge', 'A Z', 'M'),
      wrong('unknown-unit', ['successions', 0, 'from', 1], 'Z', 'a code of the units'),
    ],
    [
      [old('A'), now('M')],
      turn('merge', 'A A', 'M'),
      wrong('listed-twice', ['successions', 0, 'from', 1], 'A', 'each unit once'),
    ],
    [
      [old('A'), now('M'), now('N')],
      turn('split', 'A', 'M N N'),
      wrong('listed-twice', ['successions', 0, 'to', 2], 'N', 'each unit once'),
    ],
    [
      [old('A'), now('M'), now('N')],
      turn('merge', 'A', 'M N'),
      wrong('kind-does-not-fit', ['successions', 0], '1 → 2', 'merge: 1..1000 → 1'),
    ],
    [
      [old('A'), now('M')],
      turn('split', 'A', 'M'),
      wrong('kind-does-not-fit', ['successions', 0], '1 → 1', 'split: 1 → 2..1000'),
    ],
    [
      [old('A'), old('B'), now('M')],
      turn('rename', 'A B', 'M'),
      wrong('kind-does-not-fit', ['successions', 0], '2 → 1', 'rename: 1 → 1'),
    ],
    [
      [old('A'), now('M'), now('N')],
      turn('transfer', 'A', 'M N'),
      wrong('kind-does-not-fit', ['successions', 0], '1 → 2', 'transfer: 1..1000 → 1'),
    ],
    [
      [old('A'), area('M', { since: '2025-07-02' })],
      turn('rename', 'A', 'M'),
      wrong('successor-not-standing', ['successions', 0, 'to', 0], 'M', `M on ${START}`),
    ],
    [
      [now('A'), now('M')],
      turn('rename', 'A', 'M'),
      wrong('predecessor-not-standing', ['successions', 0, 'from', 0], 'A', `A on ${END}`),
    ],
    [
      [area('A'), now('M')],
      turn('rename', 'A', 'M'),
      wrong('outlives-succession', ['successions', 0, 'from', 0], 'A', `until ${END}, or in "to"`),
    ],
    [
      [area('A', { until: START }), now('M')],
      turn('rename', 'A', 'M'),
      wrong('outlives-succession', ['successions', 0, 'from', 0], 'A', `until ${END}, or in "to"`),
    ],
  ])('%j, %j', (units, succession, problem) => {
    expect(problemsOf(units, [succession])).toEqual([problem]);
  });

  test('and one that was followed before by the day on which it was', () => {
    expect(
      problemsOf([old('A'), now('M')], [turn('rename', 'A', 'M'), turn('rename', 'A', 'M', '2026-01-01')]),
    ).toEqual([wrong('succeeded-before', ['successions', 1, 'from', 0], 'A', `once, on ${START}`)]);
  });

  test('and one on the first day there is, before which nobody stood', () => {
    const first = '0001-01-01';
    expect(problemsOf([area('A'), area('B')], [turn('rename', 'A', 'B', first)])).toEqual([
      wrong('predecessor-not-standing', ['successions', 0, 'from', 0], 'A', `a later day than ${first}`),
    ]);
    const last = '9999-12-31';
    const units = [area('A', { until: '9999-12-30' }), area('B', { since: last })];
    expect(unitRegistry({ units, successions: [turn('rename', 'A', 'B', last)] }).findings).toEqual([]);
  });

  test('and a circle by the succession its first unit ends with, wherever it stands in the list', () => {
    const units = [area('X', { until: '2025-01-31' }), area('Y', { since: '2025-02-01' }), area('A'), area('B')];
    const list = [turn('rename', 'B', 'A'), turn('rename', 'X', 'Y', '2025-02-01'), turn('rename', 'A', 'B')];
    const circle = problemsOf(units, list).filter(({ code }) => code === 'unit/succession-cycle');
    expect(circle).toEqual([
      wrong('succession-cycle', ['successions', 2], 'A → B → A', 'units that follow earlier ones'),
    ]);
  });

  test('and each of many circles, the first hundred', () => {
    const pairs = Array.from({ length: 101 }, (_, at) => [`a${at}`, `b${at}`] as const);
    const error = refused(() =>
      unitRegistry({
        units: pairs.flatMap(([a, b]) => [area(a), area(b)]),
        successions: pairs.flatMap(([a, b]) => [turn('rename', a, b), turn('rename', b, a)]),
      }),
    );
    // a hundred circles, and each of the 202 units outlives its end
    expect(error.total).toBe(302);
    expect(error.problems.every(({ code }) => code === 'unit/succession-cycle')).toBe(true);
  });

  test('but the sides may hold a thousand units each, and a unit may be on both', () => {
    const many = (letter: string) => Array.from({ length: 1_000 }, (_, at) => `${letter}${at}`);
    const rearranged = { on: START, kind: 'rearrange', from: many('A'), to: many('B') } as const;
    const registry = unitRegistry({
      units: [...many('A').map((code) => old(code)), ...many('B').map((code) => now(code))],
      successions: [rearranged],
    });
    expect(registry.findings).toEqual([]);
    expect(successorsOf(registry, 'A0', START).units).toHaveLength(1_000);
    expect(problemsOf(registry.units, [{ ...rearranged, to: [...many('B'), 'A0'] }])).toEqual([
      wrong('not-a-succession', ['successions', 0, 'to'], 'list of 1001', '1..1000 codes'),
    ]);
  });
});

describe('a registry that is none or too large is refused whole', () => {
  const refusal = (spec: unknown) => {
    const { code, problems } = refused(() => unitRegistry(spec as UnitRegistrySpec));
    expect(problems[0]?.code).toBe(code);
    const { path, value, accepted } = problems[0] ?? {};
    return [code, path, value, accepted];
  };

  test('with what was given and how many there may be', () => {
    expect(refusal({ units: 'A' })).toEqual(['unit/invalid-registry', ['units'], 'A', 'a list']);
    expect(refusal({ units: undefined })).toEqual(['unit/invalid-registry', ['units'], null, 'a list']);
    expect(refusal({ units: [], successions: 7 })).toEqual(['unit/invalid-registry', ['successions'], 7, 'a list']);
    expect(refusal({ units: new Array(1_000_001) })).toEqual([
      'unit/too-many-units',
      ['units'],
      1_000_001,
      '0..1000000',
    ]);
    expect(refusal({ units: [], successions: new Array(100_001) })).toEqual([
      'unit/too-many-successions',
      ['successions'],
      100_001,
      '0..100000',
    ]);
    const side = Array.from({ length: 1_000 }, () => 'A');
    const wide = { on: START, kind: 'rearrange', from: side, to: side } as const;
    expect(refusal({ units: [], successions: [wide, wide, { ...wide, from: ['A'], to: ['A'] }] })).toEqual([
      'unit/too-many-successions',
      ['successions'],
      2_000_001,
      '0..2000000 pairs',
    ]);
    expect(problemsOf([], [wide, wide])[0]?.code).toBe('unit/unknown-unit');
    expect(problemsOf([], [wide, {}])[0]?.code).toBe('unit/unknown-unit');
  });

  test('and what is no registry with what would be one', () => {
    const { code, problems } = refused(() => unitsOn(null as never, START));
    expect([code, problems[0]?.path, problems[0]?.value, problems[0]?.accepted]).toEqual([
      'unit/not-a-registry',
      ['registry'],
      null,
      'what unitRegistry returns',
    ]);
  });
});

describe('a finding is a warning with its place', () => {
  const findingsOf = (units: readonly Unit[], successions: readonly Succession[] = []) =>
    unitRegistry({ units, successions }).findings;

  test('of an end that nobody follows, at the version that ends', () => {
    expect(findingsOf([old('A', { since: '2020-01-01' }), area('A', { until: '2019-12-31' })])).toEqual([
      doubtful('ends-without-successor', ['units', 0], 'A', `a succession on ${START}`),
    ]);
  });

  test('of days between a unit and the next', () => {
    expect(findingsOf([area('A', { until: '2025-06-29' }), now('M')], [turn('rename', 'A', 'M')])).toEqual([
      doubtful('gap-before-successor', ['successions', 0, 'from', 0], 'A', `until ${END}`),
    ]);
    expect(findingsOf([old('A'), now('M')], [turn('rename', 'A', 'M')])).toEqual([]);
  });

  test('of a parent that does not stand throughout, by the first day on which it does not', () => {
    const finding = (on: string) => doubtful('parent-not-standing', ['units', 1, 'parent'], 'P', `P on ${on}`);
    const above = (...parents: readonly Unit[]) =>
      findingsOf([parents[0] as Unit, old('A', { since: '2025-01-01', parent: 'P' }), ...parents.slice(1)]).filter(
        ({ code }) => code === 'unit/parent-not-standing',
      );
    expect(above(area('P', { since: '2025-01-02' }))).toEqual([finding('2025-01-01')]);
    expect(above(area('P', { until: '2025-06-29' }))).toEqual([finding(END)]);
    expect(above(area('P', { until: '2025-03-31' }), area('P', { since: '2025-04-02' }))).toEqual([
      finding('2025-04-01'),
    ]);
    expect(above(area('P', { since: '2025-01-01', until: END }))).toEqual([]);
    expect(above(area('P', { until: '2025-03-31' }), area('P', { since: '2025-04-01' }))).toEqual([]);
  });
});

describe('a digest tells registries apart by what decides an answer', () => {
  const base: UnitRegistrySpec = {
    units: [area('P'), old('A', { parent: 'P' }), now('M'), area('O', { kind: 'office', area: 'P' })],
    successions: [turn('rename', 'A', 'M')],
  };
  const digest = (spec: UnitRegistrySpec) => unitRegistry(spec).digest;
  const withUnit = (at: number, more: Partial<Unit>): UnitRegistrySpec => ({
    ...base,
    units: base.units.map((unit, place) => (place === at ? { ...unit, ...more } : unit)),
  });

  test.each<[string, UnitRegistrySpec]>([
    ['a kind', withUnit(2, { kind: 'office' })],
    ['a level', withUnit(0, { level: 'province' })],
    ['an area', withUnit(3, { area: 'M' })],
    ['a first day', withUnit(0, { since: '2000-01-01' })],
    ['a last day', withUnit(0, { until: '2030-01-01' })],
    ['a parent', withUnit(1, { parent: 'O' })],
    ['the days of a parent', withUnit(1, { parent: [link('P', '2000-01-01')] })],
    ['no succession', { units: base.units }],
    ['another kind of succession', { ...base, successions: [turn('merge', 'A', 'M')] }],
    ['another day of it', { ...base, successions: [turn('rename', 'A', 'M', '2025-07-02')] }],
    ['others that follow', { ...base, successions: [turn('rearrange', 'A', 'M P')] }],
  ])('%s', (_, spec) => {
    expect(digest(spec)).not.toBe(digest(base));
  });

  test('the units that follow, by a succession of the same kind', () => {
    const follow = (to: string) => digest({ ...base, successions: [turn('rearrange', 'A', to)] });
    expect(follow('M')).not.toBe(follow('M P'));
  });

  test('for good: it is kept with answers, and the same in every release that reads registries alike', () => {
    expect(digest(base)).toBe('sha256:8470c773cb3484ae');
  });

  test('and by neither names nor provisions, in the form sha256:16 digits', () => {
    const basis = [{ document: '60-NQ/TW', status: 'unverified' }] as const;
    expect(digest(withUnit(0, { names: { vi: 'Khác', en: 'Other' }, basis }))).toBe(digest(base));
    expect(digest(base)).toMatch(/^sha256:[0-9a-f]{16}$/);
  });
});

describe('units and successions come back in order', () => {
  test('units by code and first day, successions by day and then by what they say', () => {
    const units = [now('B'), old('B'), area('A'), now('C'), old('D')];
    const list = [turn('transfer', 'D', 'A'), turn('merge', 'D', 'C'), turn('merge', 'A', 'A', '2024-01-01')];
    const registry = unitRegistry({ units, successions: list });
    expect(registry.units).toEqual([area('A'), old('B'), now('B'), now('C'), old('D')]);
    expect(registry.successions).toEqual([list[2], list[1], list[0]]);
    expect(successorsOf(registry, 'D', START).by).toEqual([list[1], list[0]]);
    const other = unitRegistry({ units: [...units].reverse(), successions: [...list].reverse() });
    expect([other.units, other.successions, other.digest]).toEqual([
      registry.units,
      registry.successions,
      registry.digest,
    ]);
  });

  test('those of one day on a way too, whatever the order of the codes in the one that leads to them', () => {
    const wayOver = (to: string) =>
      successorsOf(
        unitRegistry({
          units: [
            area('A', { until: '2023-12-31' }),
            ...['B', 'C'].map((code) => area(code, { since: '2024-01-01', until: END })),
            ...['D', 'E'].map((code) => now(code)),
          ],
          successions: [turn('split', 'A', to, '2024-01-01'), turn('rename', 'B', 'D'), turn('rename', 'C', 'E')],
        }),
        'A',
        START,
      ).by.map(({ from }) => from.join());
    expect(wayOver('B C')).toEqual(['A', 'B', 'C']);
    expect(wayOver('C B')).toEqual(['A', 'B', 'C']);
  });

  test('the successions on a way stand by day, each once, and those beside it not at all', () => {
    const registry = unitRegistry({
      units: [
        area('A', { until: '2023-12-31' }),
        area('B', { until: '2023-12-31' }),
        area('M', { since: '2024-01-01', until: END }),
        area('Z', { until: END }),
        now('N'),
        now('Y'),
      ],
      successions: [turn('rename', 'Z', 'Y'), turn('rename', 'M', 'N'), turn('merge', 'A B', 'M', '2024-01-01')],
    });
    const [merged, renamed] = [turn('merge', 'A B', 'M', '2024-01-01'), turn('rename', 'M', 'N')];
    expect(successorsOf(registry, 'A', START).by).toEqual([merged, renamed]);
    expect(successorsOf(registry, 'A', END).by).toEqual([merged]);
    expect(successorsOf(registry, 'A', '2023-12-31').by).toEqual([]);
    expect(predecessorsOf(registry, 'N', '2023-12-31').by).toEqual([merged, renamed]);
    expect(predecessorsOf(registry, 'N', '2024-01-01').by).toEqual([renamed]);
    expect(predecessorsOf(registry, 'N', START).by).toEqual([]);
  });
});

describe('a code is meant in the days that are asked for', () => {
  const used = unitRegistry({
    units: [
      area('A', { until: '2019-12-31' }),
      area('A', { since: '2021-01-01', until: '2021-12-31' }),
      area('A', { since: '2023-01-01', names: { vi: 'Xã ba' } }),
    ],
  });
  const became = (from: string, to: string) => {
    const { units, ended } = successorsOf(used, 'A', { from, to });
    return [units.map(({ since }) => since), ended.map(({ until }) => until)];
  };
  const came = (from: string, to: string) => {
    const { units, founded } = predecessorsOf(used, 'A', { from, to });
    return [units.map(({ since }) => since), founded.map(({ since }) => since)];
  };

  test('as of a day on which it names nobody it is the last before, or else the first after', () => {
    expect(became('2020-06-01', '2024-01-01')).toEqual([[], ['2019-12-31']]);
    expect(became('2021-12-31', '2024-01-01')).toEqual([[], ['2021-12-31']]);
    expect(became('2022-01-01', '2024-01-01')).toEqual([[], ['2021-12-31']]);
    expect(became('2023-01-01', '2024-01-01')).toEqual([['2023-01-01'], []]);
    expect(came('2018-01-01', '2020-06-01')).toEqual([[undefined], []]);
    expect(came('2020-06-01', '2022-06-01')).toEqual([[], ['2021-01-01']]);
    const late = unitRegistry({ units: [now('B')] });
    expect(codes(successorsOf(late, 'B', { from: '2020-01-01', to: START }).units)).toBe('B');
    expect(codes(successorsOf(late, 'B', { from: '2020-01-01', to: END }).units)).toBe('');
    expect(predecessorsOf(late, 'B', { from: '2020-01-01', to: END })).toEqual({
      units: [],
      whole: false,
      founded: [],
      by: [],
    });
  });

  test('with one day alone it is all that it named up to it, or from it on', () => {
    const ended = successorsOf(used, 'A', '2022-01-01');
    expect([ended.units, ended.ended.map(({ until }) => until), ended.whole]).toEqual([
      [],
      ['2019-12-31', '2021-12-31'],
      false,
    ]);
    const founded = predecessorsOf(used, 'A', '2020-06-01');
    expect([founded.units, founded.founded.map(({ since }) => since)]).toEqual([[], ['2021-01-01', '2023-01-01']]);
  });

  test('days in the wrong order are refused with both', () => {
    const { problems } = refused(() => successorsOf(used, 'A', { from: START, to: END }));
    expect(problems[0]).toMatchObject({ path: ['to'], value: END, accepted: `${START} or later` });
    expect(successorsOf(used, 'A', { from: START, to: START }).whole).toBe(true);
    const unknown = refused(() => successorsOf(used, 'Z', START)).problems[0];
    expect(unknown).toMatchObject({ path: ['code'], value: 'Z', accepted: 'a code of the registry' });
    for (const ask of [ancestorsOf, descendantsOf]) {
      const { problems: told } = refused(() => ask(used, 'Z', START));
      expect(told[0]).toMatchObject({ path: ['code'], value: 'Z', accepted: 'a code of the registry' });
    }
  });
});

describe('one that others become part of', () => {
  test('is made of itself and of them, and of nobody before it began', () => {
    const registry = unitRegistry({
      units: [area('A', { since: '2020-01-01' }), old('B')],
      successions: [turn('transfer', 'B', 'A')],
    });
    expect(codes(predecessorsOf(registry, 'A', END).units)).toBe('A B');
    const { units, founded, whole } = predecessorsOf(registry, 'A', '2019-12-31');
    expect([codes(units), codes(founded), whole]).toEqual(['B', 'A', true]);
  });

  test('on the day it began is made of them alone', () => {
    const registry = unitRegistry({ units: [old('B'), now('A')], successions: [turn('transfer', 'B', 'A')] });
    expect(predecessorsOf(registry, 'A', END)).toMatchObject({ units: [{ code: 'B' }], founded: [], whole: true });
  });

  test('has all of what another has a part of no more', () => {
    const registry = unitRegistry({
      units: [old('A'), old('B'), now('M'), now('N')],
      successions: [turn('merge', 'A', 'M'), turn('split', 'B', 'M N')],
    });
    expect(predecessorsOf(registry, 'M', END)).toMatchObject({ units: [{ code: 'A' }, { code: 'B' }], whole: false });
  });
});

describe('units below one', () => {
  const registry = unitRegistry({
    units: [
      area('P', { level: 'province' }),
      area('X', { parent: 'P', since: '2025-01-02', until: END }),
      area('Y', { parent: 'X', since: '2025-01-02' }),
      old('Q', { level: 'province' }),
    ],
  });

  test('stand from their first day to their last, and not below one that has ended', () => {
    const below = (on: string) => codes(descendantsOf(registry, 'P', on));
    expect(['2025-01-01', '2025-01-02', END, START].map(below)).toEqual(['', 'X Y', 'X Y', '']);
    expect(codes(descendantsOf(registry, 'X', START))).toBe('');
    expect(codes(ancestorsOf(registry, 'Y', START))).toBe('');
    expect(unitOn(registry, 'X', END)?.code).toBe('X');
    expect([unitOn(registry, 'X', START), unitOn(registry, 'X', '2025-01-01')]).toEqual([null, null]);
  });
});

describe('the unit in a role', () => {
  test.each([
    [{}, [null, null, null]],
    [{ desk: 'a' }, ['a', 'a', 'a']],
    [{ desk: 'a', competent: 'b' }, ['a', 'b', 'b']],
    [{ desk: 'a', competent: 'b', deciding: 'c' }, ['a', 'b', 'c']],
    [{ desk: 'a', deciding: 'c' }, ['a', 'a', 'c']],
    [{ competent: 'b' }, [null, 'b', 'b']],
    [{ deciding: 'c' }, [null, null, 'c']],
  ])('of %j: desk, competent and deciding agency are %j', (custody, units) => {
    expect((['desk', 'competent', 'deciding'] as const).map((role) => unitInRole(custody, role))).toEqual(units);
  });

  test('there is none of is refused', () => {
    expect(refused(() => unitInRole({}, 'owner' as never)).problems[0]).toMatchObject({
      code: 'unit/unknown-role',
      path: ['role'],
      value: 'owner',
      accepted: 'desk | competent | deciding',
    });
  });
});

test('a code that was given anew twice ended both times', () => {
  const units = [
    area('A', { since: '2010-01-01', until: '2014-12-31' }),
    area('A', { since: '2015-01-01', until: '2019-12-31' }),
    area('A', { since: '2020-01-01' }),
    area('B', { since: '2015-01-01' }),
    area('C', { since: '2020-01-01' }),
  ];
  const successions = [turn('rename', 'A', 'B', '2015-01-01'), turn('rename', 'A', 'C', '2020-01-01')];
  const registry = unitRegistry({ units, successions });
  const after = (from: string, to: string) => successorsOf(registry, 'A', { from, to }).units.map(({ code }) => code);
  expect(after('2012-01-01', '2017-01-01')).toEqual(['B']);
  expect(after('2016-01-01', '2022-01-01')).toEqual(['C']);
  expect(after('2021-01-01', '2022-01-01')).toEqual(['A']);
});
