import {
  ancestorsOf,
  descendantsOf,
  parseUnitRegistry,
  predecessorsOf,
  type Succession,
  safeParseUnitRegistry,
  successionSchema,
  successorsOf,
  type Unit,
  type UnitRegistry,
  unitInRole,
  unitOn,
  unitRegistry,
  unitRegistrySpecSchema,
  unitSchema,
  unitsOn,
} from 'motcua/unit';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { refused } from '../../refused.ts';
import { area, codes, END, now, old, START, turn } from './registries.ts';

const problemsOf = (units: readonly Unit[], successions: readonly Succession[] = []) =>
  refused(() => unitRegistry({ units, successions })).problems.map(({ code, path, value }) => [
    code,
    path.join('.'),
    value,
  ]);
const findingsOf = (units: readonly Unit[], successions: readonly Succession[] = []) =>
  unitRegistry({ units, successions }).findings.map(({ code, path, accepted }) => [code, path.join('.'), accepted]);

describe('a registry is refused', () => {
  test.each<[string, readonly Unit[], readonly Succession[], readonly (readonly unknown[])[]]>([
    ['for a code on the same day twice', [area('A'), now('A')], [], [['unit/several-in-force', 'units.1', START]]],
    [
      'for a code twice on one day alone',
      [area('A', { until: START }), now('A')],
      [],
      [['unit/several-in-force', 'units.1', START]],
    ],
    [
      'for days that run backwards',
      [area('A', { since: START, until: END })],
      [],
      [['unit/ends-before-it-starts', 'units.0', `${START}..${END}`]],
    ],
    [
      'for a day that is none',
      [area('A', { since: '2025-02-30' })],
      [],
      [['kernel/not-a-date', 'units.0', '2025-02-30']],
    ],
    ['for a unit without a code', [area('')], [], [['unit/not-a-unit', 'units.0.code', '']]],
    [
      'for a code that is too long',
      [area('x'.repeat(101))],
      [],
      [['unit/not-a-unit', 'units.0.code', `${'x'.repeat(100)}…`]],
    ],
    [
      'for what is no unit',
      [null as never, 5 as never],
      [],
      [
        ['unit/not-a-unit', 'units.0.code', null],
        ['unit/not-a-unit', 'units.1.code', null],
      ],
    ],
    ['for a parent nobody knows', [area('A', { parent: 'P' })], [], [['unit/unknown-parent', 'units.0.parent', 'P']]],
    [
      'for a parent that is no code',
      [area('A', { parent: 5 as never })],
      [],
      [['unit/not-a-unit', 'units.0.parent', 5]],
    ],
    [
      'for two parents on a day',
      [
        area('P'),
        area('Q'),
        area('A', {
          parent: [
            { value: 'P', since: '2020-01-01', basis: [] },
            { value: 'Q', since: START, basis: [] },
          ],
        }),
      ],
      [],
      [['unit/several-parents', 'units.2.parent', 'Q']],
    ],
    [
      'for a parent without days, or with wrong ones',
      [
        area('P'),
        area('A', { parent: [{ since: START } as never, { value: 'P', since: START, until: END, basis: [] }] }),
      ],
      [],
      [
        ['unit/not-a-unit', 'units.1.parent.0', 'object'],
        ['unit/ends-before-it-starts', 'units.1.parent.1', `${START}..${END}`],
      ],
    ],
    ['for a unit above itself', [area('A', { parent: 'A' })], [], [['unit/parent-cycle', 'units.0.parent', 'A → A']]],
    [
      'for units above each other, told once',
      [area('C', { parent: 'A' }), area('B', { parent: 'C' }), area('A', { parent: 'B' }), area('D', { parent: 'A' })],
      [],
      [['unit/parent-cycle', 'units.2.parent', 'A → B → C → A']],
    ],
    [
      'for units above each other on some days only',
      [
        area('A', { parent: [{ value: 'B', since: '2020-01-01', until: '2022-12-31', basis: [] }] }),
        area('B', { parent: [{ value: 'A', since: '2022-12-31', basis: [] }] }),
      ],
      [],
      [['unit/parent-cycle', 'units.1.parent', 'A → B → A']],
    ],
    [
      'for an area nobody knows',
      [area('A', { kind: 'office', area: 'Z' })],
      [],
      [['unit/unknown-area', 'units.0.area', 'Z']],
    ],
    [
      'for an office as an area',
      [area('O', { kind: 'office' }), area('A', { kind: 'office', area: 'O' })],
      [],
      [['unit/unknown-area', 'units.1.area', 'O']],
    ],
    ['for an area of an area', [area('A'), area('B', { area: 'A' })], [], [['unit/area-of-area', 'units.1.area', 'A']]],
    [
      'for a succession of units nobody knows',
      [old('A')],
      [turn('merge', 'A X', 'M')],
      [
        ['unit/unknown-unit', 'successions.0.from.1', 'X'],
        ['unit/unknown-unit', 'successions.0.to.0', 'M'],
      ],
    ],
    [
      'for a unit named twice on a side',
      [old('A'), now('M')],
      [turn('merge', 'A A', 'M')],
      [['unit/listed-twice', 'successions.0.from.1', 'A']],
    ],
    [
      'for a merge into two',
      [old('A'), now('M'), now('N')],
      [turn('merge', 'A', 'M N')],
      [['unit/kind-does-not-fit', 'successions.0', '1 → 2']],
    ],
    [
      'for a split into one',
      [old('A'), now('M')],
      [turn('split', 'A', 'M')],
      [['unit/kind-does-not-fit', 'successions.0', '1 → 1']],
    ],
    [
      'for a rename of two',
      [old('A'), old('B'), now('M')],
      [turn('rename', 'A B', 'M')],
      [['unit/kind-does-not-fit', 'successions.0', '2 → 1']],
    ],
    [
      'for a succession of no known kind, on no day, of nobody',
      [old('A'), now('M')],
      [
        { ...turn('merge', 'A', 'M'), kind: 'vanish' as never },
        { ...turn('merge', 'A', 'M'), on: '2025-06-31' },
        { ...turn('merge', 'A', 'M'), from: [] },
        { ...turn('merge', 'A', 'M'), to: [5 as never] },
        null as never,
      ],
      [
        ['unit/not-a-succession', 'successions.0.kind', 'vanish'],
        ['unit/not-a-succession', 'successions.1.on', '2025-06-31'],
        ['unit/not-a-succession', 'successions.2.from', []],
        ['unit/not-a-succession', 'successions.3.to', [5]],
        ['unit/not-a-succession', 'successions.4.kind', null],
      ],
    ],
    [
      'for one that follows and does not stand',
      [old('A'), area('M', { since: '2025-07-02' })],
      [turn('rename', 'A', 'M')],
      [['unit/successor-not-standing', 'successions.0.to.0', 'M']],
    ],
    [
      'for one that is followed and was not there',
      [now('A'), now('M')],
      [turn('merge', 'A', 'M')],
      [['unit/predecessor-not-standing', 'successions.0.from.0', 'A']],
    ],
    [
      'for one that goes on though others follow it',
      [area('A'), now('M')],
      [turn('merge', 'A', 'M')],
      [['unit/outlives-succession', 'successions.0.from.0', 'A']],
    ],
    [
      'for one that is followed again after it ended',
      [old('A'), now('M')],
      [turn('rename', 'A', 'M'), turn('rename', 'A', 'M', '2026-01-01')],
      [['unit/succeeded-before', 'successions.1.from.0', 'A']],
    ],
    [
      'for units that succeed each other in a circle on one day',
      [area('A'), area('B')],
      [turn('rename', 'A', 'B'), turn('rename', 'B', 'A')],
      [
        ['unit/succession-cycle', 'successions.0', 'A → B → A'],
        ['unit/outlives-succession', 'successions.0.from.0', 'A'],
        ['unit/outlives-succession', 'successions.1.from.0', 'B'],
      ],
    ],
    [
      'for units that succeed each other in a circle over the years',
      [old('A'), now('B', { until: '2025-12-31' }), area('C', { since: '2026-01-01', until: '2026-12-31' })],
      [turn('rename', 'A', 'B'), turn('rename', 'B', 'C', '2026-01-01'), turn('rename', 'C', 'A', '2027-01-01')],
      [
        ['unit/succession-cycle', 'successions.0', 'A → B → C → A'],
        ['unit/successor-not-standing', 'successions.2.to.0', 'A'],
      ],
    ],
  ])('%s', (_, units, successions, problems) => {
    expect(problemsOf(units, successions)).toEqual(problems);
    expect(refused(() => unitRegistry({ units, successions })).code).toBe('unit/invalid-registry');
  });

  test('for more than 50 units above each other', () => {
    const tower = (height: number) =>
      Array.from({ length: height }, (_, at) => area(`T${at}`, at === 0 ? {} : { parent: `T${at - 1}` }));
    expect(unitRegistry({ units: tower(51) }).findings).toEqual([]);
    expect(problemsOf(tower(52))).toEqual([['unit/too-deep', 'units.51.parent', 'T50']]);
  });

  test('for lists that are none, or too long', () => {
    expect(refused(() => unitRegistry({ units: 'A' as never })).problems[0]).toMatchObject({
      code: 'unit/invalid-registry',
      path: ['units'],
    });
    expect(refused(() => unitRegistry({ units: [], successions: {} as never })).code).toBe('unit/invalid-registry');
    expect(refused(() => unitRegistry({ units: Array(1_000_001).fill(area('A')) })).code).toBe('unit/too-many-units');
    const successions = Array(100_001).fill(turn('rename', 'A', 'B'));
    expect(refused(() => unitRegistry({ units: [], successions })).code).toBe('unit/too-many-successions');
    const side = Array.from({ length: 1000 }, (_, at) => `${at}`);
    const wide = { on: START, kind: 'rearrange', from: side, to: side } as const;
    expect(refused(() => unitRegistry({ units: [], successions: [wide, wide, wide] })).code).toBe(
      'unit/too-many-successions',
    );
    const tooWide = { ...wide, from: [...side, 'x'] };
    expect(problemsOf([], [tooWide])).toEqual([['unit/not-a-succession', 'successions.0.from', 'list of 1001']]);
  });
});

describe('a registry tells', () => {
  test('a unit that ends and that nobody follows', () => {
    expect(findingsOf([old('A')])).toEqual([['unit/ends-without-successor', 'units.0', 'a succession on 2025-07-01']]);
    expect(findingsOf([old('A'), area('A', { since: '2025-07-02' })])).toEqual([
      ['unit/ends-without-successor', 'units.0', 'a succession on 2025-07-01'],
    ]);
    expect(findingsOf([old('A'), now('A', { names: { vi: 'Phường A' } })])).toEqual([]);
  });

  test('days between a unit and those that follow it', () => {
    expect(findingsOf([area('A', { until: '2025-06-28' }), now('M')], [turn('rename', 'A', 'M')])).toEqual([
      ['unit/gap-before-successor', 'successions.0.from.0', `until ${END}`],
    ]);
  });

  test('a parent that does not stand in all the days it is one', () => {
    expect(findingsOf([old('D'), area('A', { parent: 'D' })].map((unit) => ({ ...unit })))).toEqual([
      ['unit/parent-not-standing', 'units.1.parent', 'D on 2025-07-01'],
      ['unit/ends-without-successor', 'units.0', 'a succession on 2025-07-01'],
    ]);
    const renamed = [old('P'), now('P'), area('A', { parent: 'P' })];
    expect(findingsOf(renamed)).toEqual([]);
  });
});

// provinces, districts and communes with invented codes, as they changed on 01/07/2025: provinces merged, districts ended
const country = () =>
  unitRegistry({
    units: [
      area('P1', { level: 'province' }),
      area('P2', { level: 'province', until: END }),
      area('D1', { level: 'district', parent: 'P1', until: END }),
      area('X1', {
        parent: [
          { value: 'D1', since: '2000-01-01', until: END, basis: [] },
          { value: 'P1', since: START, basis: [] },
        ],
      }),
      old('X2', { parent: 'D1' }),
      old('X3', { parent: 'D1' }),
      now('X4', { parent: 'P1' }),
      area('O1', { kind: 'office', level: 'commune', area: 'X1', parent: 'X1' }),
    ],
    successions: [turn('merge', 'P1 P2', 'P1'), turn('rearrange', 'D1', 'P1 X1 X4'), turn('merge', 'X2 X3', 'X4')],
  });

describe('a registry answers', () => {
  test('which unit a code names on a day', () => {
    const registry = country();
    expect(registry.findings).toEqual([]);
    expect(unitOn(registry, 'D1', END)?.level).toBe('district');
    expect(unitOn(registry, 'D1', START)).toBe(null);
    expect(unitOn(registry, 'X4', END)).toBe(null);
    expect(unitOn(registry, 'nobody', START)).toBe(null);
    expect(refused(() => unitOn(registry, 'P1', '2025-06-31')).code).toBe('kernel/not-a-date');
  });

  test('which units stand on a day', () => {
    expect(codes(unitsOn(country(), END))).toBe('D1 O1 P1 P2 X1 X2 X3');
    expect(codes(unitsOn(country(), START))).toBe('O1 P1 X1 X4');
  });

  test('who stands above and below on a day', () => {
    const registry = country();
    expect(codes(ancestorsOf(registry, 'O1', END))).toBe('X1 D1 P1');
    expect(codes(ancestorsOf(registry, 'O1', START))).toBe('X1 P1');
    expect(codes(ancestorsOf(registry, 'P1', START))).toBe('');
    expect(codes(ancestorsOf(registry, 'X2', START))).toBe('');
    expect(codes(descendantsOf(registry, 'P1', END))).toBe('D1 X1 X2 X3 O1');
    expect(codes(descendantsOf(registry, 'P1', START))).toBe('X1 X4 O1');
    expect(codes(descendantsOf(registry, 'D1', START))).toBe('');
    for (const ask of [ancestorsOf, descendantsOf]) {
      expect(refused(() => ask(registry, 'nobody', START)).code).toBe('unit/unknown-unit');
    }
  });

  test('nothing above a parent that has ended', () => {
    const registry = unitRegistry({ units: [old('D', { parent: 'P' }), area('P'), area('A', { parent: 'D' })] });
    expect(codes(ancestorsOf(registry, 'A', START))).toBe('');
    expect(codes(ancestorsOf(registry, 'A', END))).toBe('D P');
  });

  test('only when it was made, not when it came out of JSON', () => {
    const stored = JSON.parse(JSON.stringify(country())) as UnitRegistry;
    for (const wrong of [stored, null as never, {} as never]) {
      expect(refused(() => unitsOn(wrong, START)).code).toBe('unit/not-a-registry');
      expect(refused(() => successorsOf(wrong, 'X1', START)).code).toBe('unit/not-a-registry');
    }
  });
});

describe('successions are followed', () => {
  const chained = (units: readonly Unit[], ...successions: readonly Succession[]) =>
    unitRegistry({ units, successions });
  const towards = (registry: UnitRegistry, code: string, on: Parameters<typeof successorsOf>[2]) => {
    const { units, whole, ended } = successorsOf(registry, code, on);
    return [codes(units), whole, codes(ended)];
  };
  const sources = (registry: UnitRegistry, code: string, on: Parameters<typeof successorsOf>[2]) => {
    const { units, whole, founded } = predecessorsOf(registry, code, on);
    return [codes(units), whole, codes(founded)];
  };

  test('through a merge, both ways', () => {
    const registry = chained([old('A'), old('B'), now('M')], turn('merge', 'A B', 'M'));
    expect(towards(registry, 'A', START)).toEqual(['M', true, '']);
    expect(towards(registry, 'A', END)).toEqual(['A', true, '']);
    expect(sources(registry, 'M', END)).toEqual(['A B', true, '']);
    expect(sources(registry, 'M', START)).toEqual(['M', true, '']);
    expect(successorsOf(registry, 'B', START).by).toEqual([turn('merge', 'A B', 'M')]);
  });

  test('through a merge into one that stood', () => {
    const absorbed = chained([area('A'), old('B')], turn('merge', 'B', 'A'));
    const named = chained([area('A'), old('B')], turn('merge', 'A B', 'A'));
    for (const registry of [absorbed, named]) {
      expect(towards(registry, 'A', START)).toEqual(['A', true, '']);
      expect(towards(registry, 'B', START)).toEqual(['A', true, '']);
      expect(sources(registry, 'A', END)).toEqual(['A B', true, '']);
    }
  });

  test('through a split, whose parts are nobody alone', () => {
    const registry = chained([old('A'), now('M'), now('N')], turn('split', 'A', 'M N'));
    expect(towards(registry, 'A', START)).toEqual(['M N', false, '']);
    expect(sources(registry, 'M', END)).toEqual(['A', false, '']);
  });

  test('through a part that was given up, whether or not the unit is listed once more', () => {
    for (const units of [[area('A')], [old('A'), now('A')]]) {
      const registry = chained([...units, now('N')], turn('split', 'A', 'A N'));
      expect(towards(registry, 'A', START)).toEqual(['A N', false, '']);
      expect(towards(registry, 'A', { from: START, to: START })).toEqual(['A', true, '']);
      expect(towards(registry, 'A', { from: END, to: START })).toEqual(['A N', false, '']);
    }
  });

  test('through parts that come together again', () => {
    const registry = chained(
      [
        old('A'),
        now('M', { until: '2025-12-31' }),
        now('N', { until: '2025-12-31' }),
        area('Z', { since: '2026-01-01' }),
      ],
      turn('split', 'A', 'M N'),
      turn('merge', 'M N', 'Z', '2026-01-01'),
    );
    expect(towards(registry, 'A', '2025-12-31')).toEqual(['M N', false, '']);
    expect(towards(registry, 'A', '2026-01-01')).toEqual(['Z', true, '']);
    expect(sources(registry, 'Z', END)).toEqual(['A', true, '']);
    expect(successorsOf(registry, 'A', '2026-01-01').by.map(({ kind }) => kind)).toEqual(['split', 'merge']);
    const returned = chained(
      [area('A'), now('B', { until: '2025-12-31' })],
      turn('split', 'A', 'A B'),
      turn('merge', 'B', 'A', '2026-01-01'),
    );
    expect(towards(returned, 'A', '2026-01-01')).toEqual(['A', true, '']);
  });

  test('through a part that was given up, and then an end', () => {
    const registry = chained(
      [area('A', { until: '2025-12-31' }), now('N'), area('Z', { since: '2026-01-01' })],
      turn('split', 'A', 'A N'),
      turn('rename', 'A', 'Z', '2026-01-01'),
    );
    expect(towards(registry, 'A', '2025-12-31')).toEqual(['A N', false, '']);
    expect(towards(registry, 'A', '2026-01-01')).toEqual(['N Z', false, '']);
  });

  test('over days between a unit and the next', () => {
    const registry = chained([area('A', { until: '2025-06-01' }), now('M')], turn('rename', 'A', 'M'));
    expect(towards(registry, 'A', '2025-06-15')).toEqual(['', false, 'A']);
    expect(towards(registry, 'A', START)).toEqual(['M', true, '']);
  });

  test('to where nobody follows', () => {
    const registry = chained(
      [old('A'), area('N', { until: START, since: START }), now('M')],
      turn('split', 'A', 'M N'),
    );
    expect(towards(registry, 'A', '2025-07-02')).toEqual(['M', false, 'N']);
    expect(towards(registry, 'N', END)).toEqual(['', false, '']);
    expect(sources(registry, 'M', '2020-01-01')).toEqual(['A', false, '']);
    expect(sources(chained([now('M')]), 'M', END)).toEqual(['', false, 'M']);
  });

  test('of the unit that is meant when a code was used twice', () => {
    const registry = chained(
      [old('A'), now('B'), area('A', { since: '2026-01-01', names: { vi: 'Another' } })],
      turn('rename', 'A', 'B'),
    );
    expect(towards(registry, 'A', { from: END, to: '2026-06-30' })).toEqual(['B', true, '']);
    expect(towards(registry, 'A', { from: '2026-01-01', to: '2026-06-30' })).toEqual(['A', true, '']);
    expect(towards(registry, 'A', '2026-06-30')).toEqual(['A B', false, '']);
    expect(sources(registry, 'A', { from: END, to: '2026-06-30' })).toEqual(['', false, 'A']);
    expect(sources(registry, 'B', { from: END, to: '2026-06-30' })).toEqual(['A', true, '']);
  });

  test('of codes that change hands on the same day', () => {
    const registry = chained(
      [old('A'), old('B'), now('A'), now('B')],
      turn('rename', 'A', 'B'),
      turn('rename', 'B', 'A'),
    );
    expect(towards(registry, 'A', { from: END, to: START })).toEqual(['B', true, '']);
    expect(towards(registry, 'B', { from: END, to: START })).toEqual(['A', true, '']);
    expect(sources(registry, 'B', { from: END, to: START })).toEqual(['A', true, '']);
  });

  test('between days in order', () => {
    const registry = chained([area('A')]);
    for (const ask of [successorsOf, predecessorsOf]) {
      expect(refused(() => ask(registry, 'A', { from: START, to: END })).code).toBe('unit/wrong-way');
      expect(refused(() => ask(registry, 'Z', START)).code).toBe('unit/unknown-unit');
      expect(refused(() => ask(registry, 'A', null as never)).code).toBe('kernel/not-a-date');
      expect(refused(() => ask(registry, 'A', '2025-02-29')).code).toBe('kernel/not-a-date');
    }
  });
});

describe('codes that are names of other things', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

  test('are codes like any other', () => {
    const registry = unitRegistry({
      units: [...names.map((code) => old(code, { parent: 'valueOf' })), area('valueOf'), now('M')],
      successions: [turn('merge', names.join(' '), 'M')],
    });
    for (const code of names) {
      expect(unitOn(registry, code, END)?.code).toBe(code);
      expect(codes(ancestorsOf(registry, code, END))).toBe('valueOf');
      expect(codes(successorsOf(registry, code, START).units)).toBe('M');
    }
    expect(codes(predecessorsOf(registry, 'M', END).units)).toBe([...names].sort().join(' '));
    expect(({} as { code?: string }).code).toBe(undefined);
  });

  test('name nobody where nobody was named', () => {
    const registry = unitRegistry({ units: [] });
    for (const code of names) expect(unitOn(registry, code, START)).toBe(null);
    expect(problemsOf([area('A', { parent: '__proto__' })])).toEqual([
      ['unit/unknown-parent', 'units.0.parent', '__proto__'],
    ]);
  });
});

describe('a registry from outside', () => {
  const spec = { units: [old('A', { parent: 'P' }), area('P'), now('M')], successions: [turn('rename', 'A', 'M')] };

  test('is made when it has the shape', () => {
    const stored = JSON.parse(JSON.stringify(spec));
    expect(parseUnitRegistry(stored).digest).toBe(unitRegistry(spec).digest);
    expect(safeParseUnitRegistry(stored)).toMatchObject({ success: true, data: { units: { length: 3 } } });
  });

  test.each<[string, unknown, string, string]>([
    ['not an object', 'A', '', 'kernel/invalid-shape'],
    ['no units', {}, 'units', 'kernel/invalid-shape'],
    ['a key nobody knows', { units: [], unit: [] }, 'unit', 'kernel/invalid-shape'],
    ['a kind nobody knows', { units: [area('A', { kind: 'desk' as never })] }, 'units.0.kind', 'kernel/invalid-shape'],
    [
      'a level nobody knows',
      { units: [area('A', { level: 'ward' as never })] },
      'units.0.level',
      'kernel/invalid-shape',
    ],
    ['a code with a space', { units: [area('A B')] }, 'units.0.code', 'kernel/invalid-shape'],
    ['a day that is none', { units: [area('A', { since: '2025-02-30' })] }, 'units.0.since', 'kernel/invalid-shape'],
    [
      'a succession of nobody',
      { units: [area('A')], successions: [{ ...turn('merge', 'A', 'A'), from: [] }] },
      'successions.0.from',
      'kernel/invalid-shape',
    ],
    ['a parent nobody knows', { units: [area('A', { parent: 'Z' })] }, 'units.0.parent', 'unit/unknown-parent'],
  ])('with %s is refused with its place', (_, input, path, code) => {
    const parsed = safeParseUnitRegistry(input);
    expect(parsed.success ? [] : parsed.problems.map((one) => [one.path.join('.'), one.code])).toContainEqual([
      path,
      code,
    ]);
    expect(refused(() => parseUnitRegistry(input)).problems[0]?.code).toBe(code);
  });

  test('has schemas that others can read', () => {
    for (const schema of [unitSchema, successionSchema, unitRegistrySpecSchema]) {
      expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });
});

describe('the digest of a registry', () => {
  const { digest } = unitRegistry({ units: [old('A'), now('M')], successions: [turn('rename', 'A', 'M')] });
  const other = (units: readonly Unit[], successions: readonly Succession[] = [turn('rename', 'A', 'M')]) =>
    unitRegistry({ units, successions }).digest;

  test('is blind to names, provisions and order', () => {
    const basis = [{ document: '1/NQ', status: 'unverified' }] as const;
    expect(other([now('M', { names: { vi: 'Khác' } }), old('A', { basis })])).toBe(digest);
    expect(digest).toMatch(/^sha256:[0-9a-f]{16}$/);
  });

  test('sees days, levels and successions', () => {
    const seen = [
      other([old('A', { since: '2000-01-01' }), now('M')]),
      other([old('A'), now('M', { level: 'province' })]),
      other([old('A'), now('M', { parent: 'A' })]),
      other([old('A'), now('M')], []),
      other([old('A'), now('M')], [turn('transfer', 'A', 'M')]),
    ];
    expect(new Set([digest, ...seen]).size).toBe(6);
  });
});

describe('the unit in a role', () => {
  test.each([
    [{ desk: 'D', competent: 'C', deciding: 'E' }, 'D', 'C', 'E'],
    [{ desk: 'D', competent: 'C' }, 'D', 'C', 'C'],
    [{ desk: 'D' }, 'D', 'D', 'D'],
    [{ desk: 'D', deciding: 'E' }, 'D', 'D', 'E'],
    [{ deciding: 'E' }, null, null, 'E'],
    [{}, null, null, null],
  ])('of %j is the one named or the one nearer to the counter', (custody, desk, competent, deciding) => {
    expect([unitInRole(custody, 'desk'), unitInRole(custody, 'competent'), unitInRole(custody, 'deciding')]).toEqual([
      desk,
      competent,
      deciding,
    ]);
  });

  test('that nobody knows is refused', () => {
    expect(refused(() => unitInRole({ desk: 'D' }, 'toString' as never)).code).toBe('unit/unknown-role');
  });
});
