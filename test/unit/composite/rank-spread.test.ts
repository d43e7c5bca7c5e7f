import { type Column, rankSpread } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const replicates: readonly Column[] = [
  [1, 2, null],
  [2, 1, null],
  [1, 2, null],
  [5, null, null],
  [3, 1, null],
];

describe('ranks among replicates', () => {
  test('are summed up by unit, and by replicate', () => {
    const { units, meanRankChanges } = rankSpread([1, 2, 3], replicates);
    expect(units[0]).toEqual({
      n: 5,
      mean: 2.4,
      median: 2,
      low: expect.closeTo(1, 12),
      high: expect.closeTo(4.6, 12),
      least: 1,
      greatest: 5,
    });
    expect(units[1]).toEqual({
      n: 4,
      mean: 1.5,
      median: 1.5,
      low: expect.closeTo(1, 12),
      high: expect.closeTo(2, 12),
      least: 1,
      greatest: 2,
    });
    expect(units[2]).toBeNull();
    expect(meanRankChanges).toEqual([0, 1, 0, 4, 1.5]);
  });

  test.each([
    [0, 2, 2],
    [0.5, 1, 3],
    [0.8, 1, 4.2],
    [1, 1, 5],
  ])('within a level of %d', (level, low, high) => {
    const { units } = rankSpread([1, 2, 3], replicates, { level });
    expect(units[0]?.low).toBeCloseTo(low, 12);
    expect(units[0]?.high).toBeCloseTo(high, 12);
  });

  test('are none of no replicates', () => {
    expect(rankSpread([1, 2], [])).toEqual({ units: [null, null], meanRankChanges: [] });
  });

  test('move nowhere where no unit has both', () => {
    expect(rankSpread([1, null], [[null, 1]]).meanRankChanges).toEqual([null]);
  });

  test('of one replicate are that', () => {
    const one = { n: 1, mean: 4, median: 4, low: 4, high: 4, least: 4, greatest: 4 };
    expect(rankSpread([1], [[4]])).toEqual({ units: [one], meanRankChanges: [3] });
  });

  test('are refused for a level that is none, and with everything wrong with the columns', () => {
    const { problems } = refused(() => rankSpread([1], [[1]], { level: 95 }));
    expect(problems).toEqual([
      { code: 'composite/not-a-number', path: ['level'], severity: 'error', value: 95, accepted: '0..1' },
    ]);
    const error = refused(() => rankSpread([1, Number.NaN], [[1, 2], [1], [null, 'x'] as never]));
    expect(error.code).toBe('composite/invalid');
    expect(error.problems.map(({ code, path, value }) => [code, ...path, value])).toEqual([
      ['composite/not-a-value', 'ranks', 1, 'NaN'],
      ['composite/other-length', 'replicates', 1, 1],
      ['composite/not-a-value', 'replicates', 2, 1, 'x'],
    ]);
  });
});
