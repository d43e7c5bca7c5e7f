import { type Column, type RanksOptions, ranks } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const scores: Column = [70, 90, null, 70, 50, 90, 70];

describe('ranks', () => {
  test.each<[string, RanksOptions, Column]>([
    ['the highest first, equal ones with the least', {}, [3, 1, null, 3, 6, 1, 3]],
    ['with the greatest', { ties: 'max' }, [5, 2, null, 5, 6, 2, 5]],
    ['with the mean', { ties: 'average' }, [4, 1.5, null, 4, 6, 1.5, 4]],
    ['without gaps', { ties: 'dense' }, [2, 1, null, 2, 3, 1, 2]],
    ['each its own, in the order given', { ties: 'ordinal' }, [3, 1, null, 4, 6, 2, 5]],
    ['the lowest first', { best: 'lowest' }, [2, 5, null, 2, 1, 5, 2]],
    ['the lowest first, each its own', { best: 'lowest', ties: 'ordinal' }, [2, 5, null, 3, 1, 6, 4]],
    ['within groups', { groups: ['a', 'b', 'a', 'b', 'a', 'b', 'a'] }, [1, 1, null, 3, 3, 1, 1]],
    [
      'within groups, the lowest first',
      { groups: ['a', 'b', 'a', 'b', 'a', 'b', 'a'], best: 'lowest', ties: 'dense' },
      [2, 2, null, 1, 1, 2, 2],
    ],
    ['in groups of one', { groups: ['1', '2', '3', '4', '5', '6', '7'] }, [1, 1, null, 1, 1, 1, 1]],
  ])('%s', (_, options, expected) => {
    expect(ranks(scores, options)).toEqual(expected);
  });

  test('of nobody are none', () => {
    expect(ranks([])).toEqual([]);
    expect(ranks([null, null])).toEqual([null, null]);
  });

  test('do not take 0 and -0 for two', () => {
    expect(ranks([0, -0, 1])).toEqual([2, 2, 1]);
  });

  test.each<[string, Column, object, string, object]>([
    [
      'an end that is none',
      [1],
      { best: 'middle' },
      'unknown-choice',
      { path: ['best'], value: 'middle', accepted: 'highest | lowest' },
    ],
    ['ties that are none', [1], { ties: 'random' }, 'unknown-choice', { path: ['ties'], value: 'random' }],
    ['groups of others', [1, 2], { groups: ['a'] }, 'other-length', { path: ['groups'], value: 1, accepted: '2' }],
    ['what is no figure', [1, Number.NaN], {}, 'not-a-value', { path: ['values', 1], value: 'NaN' }],
  ])('are refused for %s', (_, values, options, code, problem) => {
    const error = refused(() => ranks(values, options as RanksOptions));
    expect(error.code).toBe(`composite/${code}`);
    expect(error.problems).toEqual([expect.objectContaining({ severity: 'error', ...problem })]);
  });
});
