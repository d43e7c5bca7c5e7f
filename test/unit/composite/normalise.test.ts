import { type Column, type Normalisation, normalise } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const days: Column = [2, null, 10, 4, 6];

const tied: Column = [3, 1, null, 3, 2, 3];

describe('a figure becomes a score', () => {
  test.each<[string, Column, Normalisation, Column]>([
    ['by default from 0 to 1', days, { kind: 'min-max' }, [0, null, 1, 0.25, 0.5]],
    ['between bounds', days, { kind: 'min-max', low: 20, high: 100 }, [20, null, 100, 40, 60]],
    ['between bounds below 0', days, { kind: 'min-max', low: -10, high: -2 }, [-10, null, -2, -8, -6]],
    ['the other way round', days, { kind: 'min-max', high: 8, direction: -1 }, [8, null, 0, 6, 4]],
    ['of values below 0', [-4, -2, 0], { kind: 'min-max', direction: -1 }, [1, 0.5, 0]],
    ['by deviation', [1, 3, 5], { kind: 'z-score' }, [-1, 0, 1]],
    ['by deviation, the other way', [1, 3, null, 5], { kind: 'z-score', direction: -1 }, [1, 0, null, -1]],
    ['by deviation, around 100', [1, 3, 5], { kind: 'z-score', mean: 100, sd: 10 }, [90, 100, 110]],
    ['by rank', tied, { kind: 'rank' }, [3, 1, null, 3, 2, 3]],
    ['by rank, the other way', tied, { kind: 'rank', direction: -1 }, [1, 5, null, 1, 4, 1]],
    ['by rank, the mean of equal ones', tied, { kind: 'rank', ties: 'average' }, [4, 1, null, 4, 2, 4]],
    ['by rank, the greatest of equal ones', tied, { kind: 'rank', ties: 'max' }, [5, 1, null, 5, 2, 5]],
    ['by percentile rank', tied, { kind: 'percentile-rank' }, [0.5, 0, null, 0.5, 0.25, 0.5]],
    ['by percentile rank with ties', tied, { kind: 'percentile-rank', ties: 'max' }, [1, 0, null, 1, 0.25, 1]],
    ['by goalposts, cut', days, { kind: 'goalposts', lower: 4, upper: 8 }, [0, null, 1, 0, 0.5]],
    ['by goalposts, scaled', days, { kind: 'goalposts', lower: 4, upper: 8, scale: 20 }, [0, null, 20, 0, 10]],
    [
      'by goalposts, not cut',
      days,
      { kind: 'goalposts', lower: 4, upper: 8, truncate: false },
      [-0.5, null, 1.5, 0, 0.5],
    ],
    [
      'by goalposts, the other way',
      days,
      { kind: 'goalposts', lower: 4, upper: 12, scale: 8, truncate: false, direction: -1 },
      [10, null, 2, 8, 6],
    ],
    ['to a target', days, { kind: 'distance-to-target', target: 6 }, [0, null, 2, 0.5, 1]],
    ['to a target, no farther', days, { kind: 'distance-to-target', target: 6, cap: true }, [0, null, 1, 0.5, 1]],
    ['to a target below', days, { kind: 'distance-to-target', target: 6, direction: -1 }, [2, null, 0, 1.5, 1]],
    ['to a target of one unit', [3, null], { kind: 'distance-to-target', target: 6 }, [0, null]],
    ['to the greatest', days, { kind: 'distance-to-maximum' }, [0, null, 1, 0.25, 0.5]],
    ['to the least', days, { kind: 'distance-to-maximum', direction: -1 }, [1, null, 0, 0.75, 0.5]],
    ['to a unit', days, { kind: 'distance-to-reference', reference: 3 }, [0, null, 4, 1, 2]],
    ['to a unit, no farther', days, { kind: 'distance-to-reference', reference: 3, cap: true }, [0, null, 1, 1, 1]],
    ['to a unit below', days, { kind: 'distance-to-reference', reference: 4, direction: -1 }, [2, null, 0, 1.5, 1]],
    ['to the first unit', [4, 2, 6], { kind: 'distance-to-reference', reference: 0 }, [1, 0, 2]],
    ['by rank, when none is there', [null, null], { kind: 'rank' }, [null, null]],
    ['by rank, of one', [7], { kind: 'rank' }, [1]],
    ['by goalposts, of one', [5], { kind: 'goalposts', lower: 0, upper: 10 }, [0.5]],
    ['by goalposts, when none is there', [null], { kind: 'goalposts', lower: 0, upper: 10 }, [null]],
    ['of two', [8, 4], { kind: 'min-max' }, [1, 0]],
    ['of the largest there are', [-1e100, 0, 1e100], { kind: 'min-max' }, [0, 0.5, 1]],
    ['of the smallest there are', [0, 5e-324], { kind: 'min-max' }, [0, 1]],
  ])('%s', (_, values, method, scores) => {
    expect(normalise(values, method)).toEqual(scores);
  });

  test('by deviation also where squares vanish', () => {
    const tiny = normalise([1e-200, 3e-200, 5e-200], { kind: 'z-score' });
    for (const [at, score] of [-1, 0, 1].entries()) expect(tiny[at]).toBeCloseTo(score, 12);
  });

  test('by deviation from a mean that is not rounded away', () => {
    const far = normalise([1e15 + 1, 1e15 + 2, 1e15 + 3, 1e15 + 4], { kind: 'z-score' });
    expect(far.reduce((sum: number, score) => sum + (score ?? 0), 0)).toBeCloseTo(0, 12);
    expect(far[0]).toBeCloseTo(-1.5 / Math.sqrt(5 / 3), 12);
  });

  test('and the best is the upper bound whatever the rounding', () => {
    for (const [low, high] of [
      [0.2, 0.9],
      [-0.1, 0.3],
    ] as const) {
      expect(low + (high - low)).not.toBe(high);
      expect(normalise([0, 3], { kind: 'min-max', low, high })).toEqual([low, high]);
    }
  });

  test('and the values are left as they were', () => {
    const values = Object.freeze([3, 1, 2]);
    normalise(values, { kind: 'rank' });
    normalise(values, { kind: 'z-score', direction: -1 });
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a figure is refused', () => {
  const minMax = { kind: 'min-max' } as const;

  test.each<[string, Column, object, string, object]>([
    ['one value', [4, null], minMax, 'too-few-values', { path: ['values'], value: 1, accepted: '2..' }],
    ['no value', [null], { kind: 'z-score' }, 'too-few-values', { path: ['values'], value: 0, accepted: '2..' }],
    [
      'one value among itself',
      [4],
      { kind: 'percentile-rank' },
      'too-few-values',
      { path: ['values'], value: 1, accepted: '2..' },
    ],
    [
      'no value to begin from',
      [null],
      { kind: 'distance-to-target', target: 3 },
      'too-few-values',
      { path: ['values'], value: 0, accepted: '1..' },
    ],
    ['all alike', [4, null, 4], minMax, 'no-variation', { path: ['values'], accepted: 'two values that differ' }],
    [
      'all alike but for rounding of their mean',
      [0.1, 0.1, 0.1],
      { kind: 'z-score' },
      'no-variation',
      { path: ['values'] },
    ],
    ['all alike', [1, 1], { kind: 'distance-to-maximum' }, 'no-variation', { path: ['values'] }],
    ['a method that is none', [1, 2], { kind: 'borda' }, 'unknown-choice', { path: ['kind'], value: 'borda' }],
    [
      'a direction that is none',
      [1, 2],
      { ...minMax, direction: 0 },
      'unknown-choice',
      { path: ['direction'], value: 0, accepted: '1 | -1' },
    ],
    [
      'ties that are none',
      [1, 2],
      { kind: 'rank', ties: 'first' },
      'unknown-choice',
      { path: ['ties'], value: 'first', accepted: 'min | max | average | dense | ordinal' },
    ],
    [
      'bounds the wrong way round',
      [1, 2],
      { ...minMax, low: 5, high: 5 },
      'bounds-reversed',
      { path: ['high'], value: 5, accepted: 'more than 5' },
    ],
    [
      'posts the wrong way round',
      [1, 2],
      { kind: 'goalposts', lower: 9, upper: 2 },
      'bounds-reversed',
      { path: ['upper'], value: 2, accepted: 'more than 9' },
    ],
    [
      'a bound that is none',
      [1, 2],
      { ...minMax, low: Number.NaN },
      'not-a-number',
      { path: ['low'], value: 'NaN', accepted: '-1e+100..1e+100' },
    ],
    ['a bound too far', [1, 2], { ...minMax, high: 1e101 }, 'not-a-number', { path: ['high'], value: 1e101 }],
    ['a post that is none', [1], { kind: 'goalposts', upper: 2 }, 'not-a-number', { path: ['lower'] }],
    ['the other post', [1], { kind: 'goalposts', lower: 2 }, 'not-a-number', { path: ['upper'] }],
    [
      'a scale of 0',
      [1],
      { kind: 'goalposts', lower: 0, upper: 2, scale: 0 },
      'not-a-number',
      { path: ['scale'], value: 0 },
    ],
    ['a mean that is none', [1, 2], { kind: 'z-score', mean: '0' }, 'not-a-number', { path: ['mean'], value: '0' }],
    ['a deviation of 0', [1, 2], { kind: 'z-score', sd: 0 }, 'not-a-number', { path: ['sd'], value: 0 }],
    ['a target that is none', [1, 2], { kind: 'distance-to-target' }, 'not-a-number', { path: ['target'] }],
    [
      'a target at the worst',
      [1, 2],
      { kind: 'distance-to-target', target: 1 },
      'no-distance',
      { path: ['target'], value: 1, accepted: 'better than the worst value' },
    ],
    [
      'a target beyond the worst',
      [1, 2],
      { kind: 'distance-to-target', target: 3, direction: -1 },
      'no-distance',
      { path: ['target'], value: 3 },
    ],
    [
      'a unit with the worst',
      [1, 2],
      { kind: 'distance-to-reference', reference: 0 },
      'no-distance',
      { path: ['reference'], value: 0 },
    ],
    [
      'a unit without a value',
      [1, null, 2],
      { kind: 'distance-to-reference', reference: 1 },
      'no-reference',
      { path: ['reference'], value: 1, accepted: 'the place of a unit with a value' },
    ],
    [
      'no such unit',
      [1, 2],
      { kind: 'distance-to-reference', reference: 2 },
      'no-reference',
      { path: ['reference'], value: 2 },
    ],
    [
      'a score beyond all bounds',
      [1e100, 0, 2e-300],
      { kind: 'distance-to-target', target: 1e-300 },
      'too-large',
      { path: ['values', 0], value: 1e100 },
    ],
  ])('for %s', (_, values, method, code, problem) => {
    const error = refused(() => normalise(values, method as Normalisation));
    expect(error.code).toBe(`composite/${code}`);
    expect(error.problems).toEqual([expect.objectContaining({ severity: 'error', ...problem })]);
  });

  test('with the place of everything that is no figure', () => {
    const values = [1, Number.NaN, null, undefined, '4', Number.POSITIVE_INFINITY, -1.1e100] as unknown as Column;
    const { code, problems } = refused(() => normalise(values, { kind: 'rank' }));
    expect(code).toBe('composite/not-a-value');
    const accepted = 'null | -1e100..1e100';
    const of = { code: 'composite/not-a-value', severity: 'error', accepted };
    expect(problems).toEqual([
      { ...of, path: ['values', 1], value: 'NaN' },
      { ...of, path: ['values', 3], value: 'undefined' },
      { ...of, path: ['values', 4], value: '4' },
      { ...of, path: ['values', 5], value: 'Infinity' },
      { ...of, path: ['values', 6], value: -1.1e100 },
    ]);
  });
});
