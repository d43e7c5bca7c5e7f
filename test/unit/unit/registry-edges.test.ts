import {
  ancestorsOf,
  descendantsOf,
  predecessorsOf,
  type Succession,
  successorsOf,
  type Unit,
  unitRegistry,
  unitsOn,
} from 'motcua/unit';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { area, codes, END, now, old, START, turn } from './registries.ts';

const problemsOf = (units: readonly Unit[], successions: readonly unknown[] = []) =>
  refused(() => unitRegistry({ units, successions: successions as Succession[] })).problems.map(
    ({ code, path, value }) => [code.slice(5), path.join('.'), value],
  );

describe('a code that names one unit after another', () => {
  test('is an area when any of them is one', () => {
    const units = [old('Z'), area('Z', { kind: 'office', since: START }), area('O', { kind: 'office', area: 'Z' })];
    expect(codes(unitRegistry({ units }).units)).toBe('O Z Z');
  });

  // A was renamed to B and the code given to another unit on the same day, twice
  const passedOn = unitRegistry({
    units: [
      area('A', { until: '2019-12-31' }),
      area('A', { since: '2020-01-01', until: '2024-12-31' }),
      area('A', { since: '2025-01-01' }),
      area('B', { since: '2020-01-01' }),
      area('C', { since: '2025-01-01' }),
    ],
    successions: [turn('rename', 'A', 'B', '2020-01-01'), turn('rename', 'A', 'C', '2025-01-01')],
  });

  test('names another after each day on which it was followed', () => {
    const became = (from: string, to: string) => codes(successorsOf(passedOn, 'A', { from, to }).units);
    expect([became('2019-06-01', '2024-06-01'), became('2020-01-01', '2024-06-01')]).toEqual(['B', 'A']);
    expect([became('2024-06-01', '2026-01-01'), became('2025-01-01', '2026-01-01')]).toEqual(['C', 'A']);
  });

  test('is asked for all that stood on the day or later', () => {
    const { units, founded } = predecessorsOf(passedOn, 'A', '2019-12-31');
    expect([units.map(({ until }) => until), founded.map(({ since }) => since)]).toEqual([
      ['2019-12-31'],
      ['2020-01-01', '2025-01-01'],
    ]);
  });

  test('means the first of them on a day before all', () => {
    const registry = unitRegistry({
      units: [area('A', { since: '2021-01-01', until: '2021-12-31' }), area('A', { since: '2023-01-01' })],
    });
    const { units, ended } = successorsOf(registry, 'A', { from: '2019-01-01', to: '2024-01-01' });
    expect([units, ended.map(({ since }) => since)]).toEqual([[], ['2021-01-01']]);
  });

  test('has all of what it is made of only when each of them has', () => {
    const registry = unitRegistry({
      units: [
        area('B', { until: '2019-12-31' }),
        area('A', { since: '2020-01-01', until: '2022-12-31' }),
        old('C'),
        now('A'),
        now('D'),
      ],
      successions: [turn('rename', 'B', 'A', '2020-01-01'), turn('split', 'C', 'A D')],
    });
    expect(predecessorsOf(registry, 'A', { from: '2019-01-01', to: '2021-01-01' }).whole).toBe(true);
    const { units, whole } = predecessorsOf(registry, 'A', '2019-01-01');
    expect([codes(units), whole]).toEqual(['B C', false]);
  });
});

describe('what is wrong is told to the end', () => {
  test('of a circle that others lead into, the circle alone', () => {
    const units = [old('A'), area('B'), area('C')];
    const list = [turn('transfer', 'A', 'B'), turn('rename', 'B', 'C'), turn('rename', 'C', 'B')];
    expect(problemsOf(units, list).filter(([code]) => code === 'succession-cycle')).toEqual([
      ['succession-cycle', 'successions.1', 'B → C → B'],
    ]);
  });

  test('of a succession of the wrong kind or with a unit twice, those that do not stand as well', () => {
    const units = [old('A'), now('M'), area('N', { since: '2025-07-02' })];
    expect(problemsOf(units, [turn('merge', 'A', 'M N')])).toEqual([
      ['kind-does-not-fit', 'successions.0', '1 → 2'],
      ['successor-not-standing', 'successions.0.to.1', 'N'],
    ]);
    expect(problemsOf(units, [turn('merge', 'A A', 'N')])).toEqual([
      ['listed-twice', 'successions.0.from.1', 'A'],
      ['successor-not-standing', 'successions.0.to.0', 'N'],
    ]);
  });

  test('of a side with any code that is no text', () => {
    expect(problemsOf([old('A'), now('M')], [{ ...turn('merge', 'A', 'M'), from: ['A', 5] }])).toEqual([
      ['not-a-succession', 'successions.0.from', ['A', 5]],
    ]);
  });

  test('of an end without a successor, the place of the unit', () => {
    expect(unitRegistry({ units: [area('P'), area('Q'), old('A')] }).findings.map(({ path }) => path)).toEqual([
      ['units', 2],
    ]);
  });

  test('of what is no registry, what it is', () => {
    for (const wrong of ['registry', 7]) {
      expect(refused(() => unitsOn(wrong as never, START)).problems[0]?.value).toBe(wrong);
    }
  });
});

describe('above and below', () => {
  test('there is nobody for a unit that does not stand', () => {
    const registry = unitRegistry({ units: [old('P'), area('A', { parent: 'P', until: END })] });
    expect([ancestorsOf(registry, 'A', START), descendantsOf(registry, 'P', START)]).toEqual([[], []]);
  });

  test('there is somebody for a single day', () => {
    const parent = [{ value: 'P', since: END, until: END, basis: [] }];
    const registry = unitRegistry({ units: [area('P'), area('A', { parent })] });
    const below = (on: string) => codes(descendantsOf(registry, 'P', on));
    expect(['2025-06-29', END, START].map(below)).toEqual(['', 'A', '']);
  });
});
