import { type DifferenceOptions, differenceOfShares, pearsonChiSquare } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const apart =
  (first: object, second: object, options: object = {}) =>
  () =>
    differenceOfShares(first as never, second as never, options as DifferenceOptions);

describe('what is refused says what it was and what would be taken', () => {
  const table = 'survey/not-a-table at table; accepted: at least 2 x 2, rows of one length';
  test.each<[() => unknown, string]>([
    [apart(of(3, 2), of(1, 2)), 'survey/above-whole at 0.numerator: got 3; accepted: 0..2'],
    [apart(of(1, 2), of(1, -2)), 'survey/not-a-count at 1.denominator: got -2; accepted: 0, 1, 2, ...'],
    [
      apart(of(1, 2), of(2 ** 53, 2 ** 53)),
      'survey/not-a-count at 1.denominator: got 9007199254740992; accepted: 0, 1, 2, ...',
    ],
    [
      apart(of(1, 2), of(1, 2), { level: 0 }),
      'survey/not-a-level at level: got 0; accepted: above 0 and below 1, such as 0.95',
    ],
    [
      apart(of(1, 2), of(1, 2), { interval: 'exact' }),
      'survey/unknown-method at interval: got "exact"; accepted: newcombe | wald | agresti-caffo',
    ],
    [() => pearsonChiSquare([[1, 2]]), table],
    [() => pearsonChiSquare([[1], [2]]), table],
    [
      () =>
        pearsonChiSquare([
          [1, 2],
          [3, -4],
        ]),
      'survey/not-a-count at table.1.1: got -4; accepted: 0, 1, 2, ...',
    ],
  ])('%o: %s', (call, message) => expect(refused(call).message).toBe(message));
});

describe('the difference of two shares', () => {
  test('may be of all and of none', () => {
    const { value, standardError, interval } = differenceOfShares(of(7, 7), of(0, 9));
    expect([value, standardError, interval?.high]).toEqual([1, 0, 1]);
  });

  test('of Agresti and Caffo is that of Wald after one ballot of either answer', () => {
    const [adjusted, plain] = [
      differenceOfShares(of(3, 10), of(7, 12), { interval: 'agresti-caffo', level: 0.9 }),
      differenceOfShares(of(4, 12), of(8, 14), { interval: 'wald', level: 0.9 }),
    ];
    expect([adjusted.interval?.low, adjusted.interval?.high]).toEqual([plain.interval?.low, plain.interval?.high]);
    expect(adjusted.value).toBeCloseTo(0.3 - 7 / 12, 14);
  });

  test('stays between -1 and 1, where bounds within are left as they are', () => {
    const inner = differenceOfShares(of(40, 100), of(60, 100), { interval: 'wald' }).interval;
    const reach = 1.959963984540054 * Math.sqrt(0.48 / 100);
    expect(inner?.low).toBeCloseTo(-0.2 - reach, 12);
    expect(inner?.high).toBeCloseTo(-0.2 + reach, 12);
  });
});

describe('a test of a table', () => {
  test('without a relation in proportion has none, whatever the size', () => {
    expect(
      pearsonChiSquare([
        [1, 2, 3],
        [10, 20, 30],
        [100, 200, 300],
      ]),
    ).toMatchObject({ df: 4, pValue: 1 });
  });

  test('with two degrees of freedom has the tail of an exponential', () => {
    const { statistic, df, pValue } = pearsonChiSquare([
      [10, 20],
      [20, 10],
      [15, 15],
    ]);
    expect(df).toBe(2);
    expect(pValue).toBeCloseTo(Math.exp(-(statistic ?? 0) / 2), 14);
  });
});
