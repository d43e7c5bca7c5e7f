import { type Column, type CorrelationOptions, correlation } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

type Method = NonNullable<CorrelationOptions['method']>;

const METHODS: readonly Method[] = ['pearson', 'spearman', 'kendall'];

describe('a correlation', () => {
  test.each<[string, Column, Column, readonly [number, number, number]]>([
    // Σ dx dy = 500, Σ dx² = 1400, Σ dy² = 500; ranks 1 2 3 4 and 1 2 4 3; 5 pairs one way, 1 the other
    ['by hand', [10, 20, 30, 60], [50, 60, 80, 70], [500 / Math.sqrt(700_000), 0.8, 4 / 6]],
    [
      'over units that have both',
      [10, null, 20, 30, 60, 5],
      [50, 1, 60, 80, 70, null],
      [500 / Math.sqrt(700_000), 0.8, 4 / 6],
    ],
    ['in one order', [1, 2, 3, 4], [1, 8, 27, 64], [104 / Math.sqrt(11_950), 1, 1]],
    ['in the other order', [1, 2, 4], [-1, -2, -4], [-1, -1, -1]],
    // of 6 pairs 1 is equal in the first, 1 in the second, none in both; 4 go one way, none the other
    ['with equal ones', [1, 1, 2, 3], [1, 2, 2, 3], [2 / Math.sqrt(5.5), 3.75 / 4.5, 4 / 5]],
    // 1 pair is equal in both
    ['with equal pairs', [1, 1, 2, 3], [5, 5, 2, 4], [-2 / Math.sqrt(16.5), -3.5 / 4.5, -3 / 5]],
    ['of two', [1, 2], [7, 3], [-1, -1, -1]],
    ['of nothing in common', [1, 2, 3, 4], [2, 4, 1, 3], [0, 0, 0]],
    ['of figures whose squares vanish', [1e-200, 2e-200, 3e-200], [1e-250, 2e-250, 3e-250], [1, 1, 1]],
    ['of the largest figures', [-1e100, 0, 1e100], [1e100, 0, -1e100], [-1, -1, -1]],
  ])('%s', (_, a, b, expected) => {
    for (const [at, method] of METHODS.entries()) {
      expect([method, correlation(a, b, { method })]).toEqual([method, expect.closeTo(expected[at] as number, 12)]);
    }
    expect(correlation(a, b)).toBe(correlation(a, b, { method: 'pearson' }));
  });

  test.each<[string, Column, Column]>([
    ['one unit has both', [1, null, 3], [null, 2, 3]],
    ['no unit has both', [1, null], [null, 2]],
    ['there are no units', [], []],
    ['the first does not vary', [5, 5, 5], [1, 2, 3]],
    ['the second does not vary', [1, 2, 3], [0.1, 0.1, 0.1]],
    ['one does not vary among those that have both', [5, 5, 6], [1, 2, null]],
  ])('is none when %s', (_, a, b) => {
    for (const method of METHODS) expect(correlation(a, b, { method })).toBeNull();
  });

  test('is refused for a method that is none', () => {
    const { problems } = refused(() => correlation([1, 2], [1, 2], { method: 'tau' as never }));
    const accepted = 'pearson | spearman | kendall';
    const code = 'composite/unknown-choice';
    expect(problems).toEqual([{ code, path: ['method'], severity: 'error', value: 'tau', accepted }]);
  });

  test('is refused with everything that is wrong with the columns', () => {
    const { code, problems } = refused(() => correlation([1, Number.NaN], [1]));
    expect(code).toBe('composite/invalid');
    expect(problems.map((problem) => [problem.code, problem.path, problem.value])).toEqual([
      ['composite/not-a-value', ['a', 1], 'NaN'],
      ['composite/other-length', ['b'], 1],
    ]);
  });
});
