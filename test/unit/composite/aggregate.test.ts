import { type AggregateOptions, aggregate, type Column } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

describe('scores of one unit as one', () => {
  test.each<[string, Column, AggregateOptions | undefined, number | null]>([
    ['alike by default', [80, 20, 50], undefined, 50],
    ['weighted', [80, 20], { weights: [3, 1] }, 65],
    ['by weights of any sum', [80, 20], { weights: [0.03, 0.01] }, 65],
    ['without what weighs nothing', [80, 20], { weights: [0, 2] }, 20],
    ['without what is missing', [80, null, 20], { weights: [3, 90, 1] }, 65],
    ['0 is a score', [0, 40], {}, 20],
    ['below 0', [-3, 1], {}, -1],
    ['none at all', [], {}, null],
    ['none there', [null, null], {}, null],
    ['what is there weighs nothing', [5, null], { weights: [0, 1] }, null],
    ['enough there', [80, 20, null, null], { leastAvailable: 0.5 }, 50],
    ['not enough there', [80, 20, null, null], { leastAvailable: 0.51 }, null],
    ['all have to be there', [80, 20, null], { leastAvailable: 1 }, null],
    ['what weighs nothing has to be there too', [80, null], { weights: [1, 0], leastAvailable: 1 }, null],
    ['harmonic', [80, 20], { method: 'harmonic' }, 32],
    ['harmonic, weighted', [60, 20], { method: 'harmonic', weights: [1, 2] }, 25.714285714285715],
    ['geometric', [2, 8], { method: 'geometric' }, 4],
    ['geometric, weighted', [2, 16], { method: 'geometric', weights: [2, 1] }, 4],
    ['power 2', [1, 7], { method: { power: 2 } }, 5],
    ['power 2, weighted', [1, 5], { method: { power: 2 }, weights: [2, 1] }, 3],
    ['power 1', [2, 8], { method: { power: 1 } }, 5],
    ['power -1', [80, 20], { method: { power: -1 } }, 32],
    ['power 0', [2, 8], { method: { power: 0 } }, 4],
    ['power 0.5', [1, 9], { method: { power: 0.5 } }, 4],
    ['power 0.5, of 0', [0, 16], { method: { power: 0.5 } }, 4],
    ['a power, of nothing but 0', [0, 0], { method: { power: 3 } }, 0],
    ['a power near 0', [2, 8], { method: { power: 1e-13 } }, 4],
    ['a power near 0, from below', [2, 8], { method: { power: -1e-13 } }, 4],
    ['a power next to 0', [2, 8], { method: { power: 5e-324 } }, 4],
    ['a power next to 0, from below', [2, 8], { method: { power: -5e-324 } }, 4],
    ['a great power', [2, 8], { method: { power: 1000 } }, 8 * 0.5 ** 0.001],
    ['a great power below 0', [2, 8], { method: { power: -1000 } }, 2 * 2 ** 0.001],
    ['alike scores', [0.1, 0.1, 0.1], { method: 'arithmetic', weights: [1, 2, 4] }, 0.1],
    ['tiny scores', [4e-300, 4e-300], { method: 'harmonic' }, 4e-300],
    ['tiny weights', [10, 30], { weights: [1e-100, 1e-100] }, 20],
    ['great ones', [1e100, 1e100], { weights: [1e100, 1e100] }, 1e100],
  ])('%s', (_, values, options, expected) => {
    const got = options === undefined ? aggregate(values) : aggregate(values, options);
    if (expected === null) expect(got).toBeNull();
    else expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });

  test.each(['geometric', 'harmonic', { power: 2 }, { power: -3 }, { power: 0.3 }] as const)(
    'alike scores are what they are, %o',
    (method) => {
      expect(aggregate([0.7, 0.7, 0.7], { method, weights: [0.3, 0.1, 0.9] })).toBe(0.7);
    },
  );

  test.each<[string, Column, object, string, object]>([
    ['a score that is none', ['5'] as never, {}, 'not-a-value', { path: ['values', 0], value: '5' }],
    ['weights of others', [1, 2], { weights: [1] }, 'other-length', { path: ['weights'], value: 1, accepted: '2' }],
    [
      'a weight below 0',
      [1, 2],
      { weights: [1, -1] },
      'not-a-weight',
      { path: ['weights', 1], value: -1, accepted: '0 | 1e-100..1e100' },
    ],
    ['a weight that is none', [1], { weights: [Number.NaN] }, 'not-a-weight', { path: ['weights', 0], value: 'NaN' }],
    ['a weight too small', [1], { weights: [1e-101] }, 'not-a-weight', { path: ['weights', 0], value: 1e-101 }],
    ['a weight too great', [1], { weights: [1e101] }, 'not-a-weight', { path: ['weights', 0], value: 1e101 }],
    ['no weight at all', [1, 2], { weights: [0, 0] }, 'zero-weights', { path: ['weights'] }],
    [
      'a method that is none',
      [1],
      { method: 'median' },
      'unknown-choice',
      { path: ['method'], value: 'median', accepted: 'arithmetic | geometric | harmonic | { power }' },
    ],
    [
      'a power that is none',
      [1],
      { method: { power: '2' } },
      'not-a-number',
      { path: ['method', 'power'], value: '2', accepted: '-1000..1000' },
    ],
    ['a power too great', [1], { method: { power: 1001 } }, 'not-a-number', { path: ['method', 'power'] }],
    ['no method', [1], { method: null }, 'not-a-number', { path: ['method', 'power'] }],
    [
      'a limit that is no share',
      [1],
      { leastAvailable: 1.01 },
      'not-a-number',
      { path: ['leastAvailable'], value: 1.01, accepted: '0..1' },
    ],
    ['a limit below 0', [1], { leastAvailable: -0.01 }, 'not-a-number', { path: ['leastAvailable'], value: -0.01 }],
    [
      'a geometric mean of 0',
      [2, null, 0],
      { method: 'geometric' },
      'not-positive',
      { path: ['values', 2], value: 0, accepted: 'more than 0' },
    ],
    [
      'a harmonic mean of 0, also without weight',
      [0, 2],
      { method: 'harmonic', weights: [0, 1] },
      'not-positive',
      { path: ['values', 0], value: 0, accepted: 'more than 0' },
    ],
    [
      'a power of less than 0',
      [4, -1],
      { method: { power: 2 } },
      'not-positive',
      { path: ['values', 1], value: -1, accepted: '0..' },
    ],
    [
      'a power of 0 below 0',
      [0],
      { method: { power: -2 } },
      'not-positive',
      { path: ['values', 0], value: 0, accepted: 'more than 0' },
    ],
    ['the power 0 of 0', [0], { method: { power: 0 } }, 'not-positive', { path: ['values', 0], value: 0 }],
  ])('are refused for %s', (_, values, options, code, problem) => {
    const error = refused(() => aggregate(values, options as AggregateOptions));
    expect(error.code).toBe(`composite/${code}`);
    expect(error.problems).toEqual([expect.objectContaining({ severity: 'error', ...problem })]);
  });
});
