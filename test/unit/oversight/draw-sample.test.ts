import { drawSample } from 'motcua/oversight';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { COMMUNES, OFFICES, UNITS } from './chau-thanh.ts';

const kindOf = (unit: string) => (COMMUNES.includes(unit) ? 'commune' : OFFICES.includes(unit) ? 'office' : 'other');

describe('a sample', () => {
  test('is drawn simply at random, in the order of the list, the same for ever', () => {
    const answer = drawSample(UNITS, { method: 'simple-random', size: 3, seed: 'kt-2021' });
    expect(answer).toEqual({
      method: 'simple-random',
      algorithm: 'Floyd 1987; xoshiro128** 1.1 from the SHA-256 digest of the seed',
      seed: 'kt-2021',
      strata: [{ stratum: null, size: 3, of: 13 }],
      places: answer.places,
      drawn: answer.places.map((place) => UNITS[place]),
    });
    expect(answer.places).toMatchInlineSnapshot(`
      [
        1,
        2,
        5,
      ]
    `);
    expect(drawSample(UNITS, { method: 'simple-random', size: 3, seed: 'kt-2021' })).toEqual(answer);
    expect(drawSample(UNITS, { method: 'simple-random', size: 13, seed: 1 }).drawn).toEqual(UNITS);
    expect(drawSample(UNITS, { method: 'simple-random', size: 0, seed: 1 }).drawn).toEqual([]);
  });

  test('is drawn systematically, in equal steps from a random start', () => {
    const list = Array.from({ length: 100 }, (_, at) => at);
    const { places, drawn, strata, algorithm } = drawSample(list, { method: 'systematic', size: 10, seed: 'kt-2021' });
    expect(places.map((place, at) => place - (places[0] as number) - 10 * at)).toEqual(places.map(() => 0));
    expect(places[0]).toBeLessThan(10);
    expect([drawn, strata]).toEqual([places, [{ stratum: null, size: 10, of: 100 }]]);
    expect(algorithm).toBe(
      'fractional interval from a random start; xoshiro128** 1.1 from the SHA-256 digest of the seed',
    );
    expect(drawSample(list, { method: 'systematic', size: 100, seed: 2 }).drawn).toEqual(list);
    expect(drawSample(list, { method: 'systematic', size: 0, seed: 2 }).drawn).toEqual([]);
    expect(drawSample([], { method: 'systematic', size: 0, seed: 2 }).drawn).toEqual([]);
    expect(drawSample(UNITS, { method: 'systematic', size: 5, seed: 'kt-2021' }).places).toMatchInlineSnapshot(`
      [
        0,
        3,
        6,
        8,
        11,
      ]
    `);
  });

  test('takes every place equally often in systematic samples of many seeds', () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 6_500; seed += 1) {
      for (const place of drawSample(UNITS, { method: 'systematic', size: 5, seed }).places) {
        times.set(place, (times.get(place) ?? 0) + 1);
      }
    }
    // 5 of 13 in 6,500 draws: 2,500 each, give or take four standard deviations of 39
    for (let place = 0; place < 13; place += 1) expect(Math.abs((times.get(place) ?? 0) - 2_500)).toBeLessThan(160);
  });

  test('is drawn by strata, each from a seed of its own', () => {
    const request = { method: 'stratified', stratumOf: kindOf, seed: 'kt-2021' } as const;
    const answer = drawSample(UNITS, { ...request, sizes: { commune: 3, office: 1, other: 0 } });
    expect(answer.strata).toEqual([
      { stratum: 'commune', size: 3, of: 8 },
      { stratum: 'office', size: 1, of: 3 },
      { stratum: 'other', size: 0, of: 2 },
    ]);
    expect(answer.drawn.map(kindOf)).toEqual(['commune', 'commune', 'commune', 'office']);
    expect(answer.drawn).toEqual(answer.places.map((place) => UNITS[place]));
    expect(answer.algorithm).toContain('in each stratum, its seed the seed, a slash and the stratum');
    const communes = drawSample(COMMUNES, { method: 'simple-random', size: 3, seed: 'kt-2021/commune' });
    expect(answer.drawn.slice(0, 3)).toEqual(communes.drawn);
    const mixed = [...UNITS].reverse();
    const { places } = drawSample(mixed, { ...request, sizes: { commune: 2, office: 2, other: 1 } });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is of a size there is, of strata that all have one', () => {
    for (const size of [-1, 14, 1.5, Number.NaN]) {
      for (const method of ['simple-random', 'systematic'] as const) {
        const { code, problems } = refused(() => drawSample(UNITS, { method, size, seed: 1 }));
        expect([code, problems[0]?.code, problems[0]?.path, problems[0]?.accepted]).toEqual([
          'oversight/invalid-request',
          'oversight/not-a-sample-size',
          ['size'],
          '0..13',
        ]);
      }
    }
    const sizes = { commune: 9, office: 3, unknown: 1 };
    const { problems } = refused(() => drawSample(UNITS, { method: 'stratified', stratumOf: kindOf, sizes, seed: 1 }));
    expect(problems).toEqual([
      { code: 'oversight/no-size', path: ['sizes', 'other'], severity: 'error', accepted: '0..2' },
      {
        code: 'oversight/not-a-sample-size',
        path: ['sizes', 'commune'],
        severity: 'error',
        value: 9,
        accepted: '0..8',
      },
      {
        code: 'oversight/not-a-sample-size',
        path: ['sizes', 'unknown'],
        severity: 'error',
        value: 1,
        accepted: '0..0',
      },
    ]);
  });

  test('is drawn by a method there is, from a list, with a seed', () => {
    const draw = (list: unknown, more: object) => () =>
      drawSample(list as string[], { method: 'simple-random', size: 1, seed: 1, ...more } as never);
    expect(refused(draw(UNITS, { method: 'by-hand' })).problems[0]).toMatchObject({
      code: 'oversight/unknown-choice',
      path: ['method'],
      value: 'by-hand',
      accepted: 'simple-random | systematic | stratified',
    });
    expect(refused(draw(null, {})).problems[0]?.code).toBe('oversight/not-a-list');
    expect(refused(draw(new Array(10_000_001), {})).problems[0]).toMatchObject({
      code: 'oversight/too-many',
      value: 10_000_001,
    });
    expect(refused(draw(UNITS, { seed: 0.5 })).code).toBe('kernel/not-a-seed');
    expect(refused(draw(UNITS, { method: 'systematic', seed: null })).code).toBe('kernel/not-a-seed');
    const strata = { method: 'stratified', stratumOf: () => 'all', sizes: { all: 1 }, seed: {} };
    expect(refused(draw(UNITS, strata)).code).toBe('kernel/not-a-seed');
  });
});
