import { availability, type Column, type ScreenOptions, screenUnits } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

describe('what is known of a unit', () => {
  test.each<[Column, number, number, number | null, number | null]>([
    [[1, 2, 3], 0, 0, 1, 1],
    [[1, null, 0, 0], 1, 2, 0.75, 1 / 3],
    [[0, -0], 0, 2, 1, 0],
    [[null, null], 2, 0, 0, null],
    [[], 0, 0, null, null],
  ])('%o', (values, missing, zeros, available, nonZero) => {
    expect(availability(values)).toEqual({ missing, zeros, available, nonZero });
  });

  test('is refused where a figure is none', () => {
    const { code, problems } = refused(() => availability([1, undefined] as never));
    expect([code, problems[0]?.path]).toEqual(['composite/not-a-value', ['values', 1]]);
  });
});

describe('a screening', () => {
  // of unit 0 all is there, of unit 1 half, of unit 2 nothing but zeros, of unit 3 nothing
  const columns = { a: [1, 5, 0, null], b: [2, null, 0, null], c: [0, null, 0, null], d: [4, 5, 0, null] };
  const included = (options?: ScreenOptions) => screenUnits(columns, options).map(({ isIncluded }) => isIncluded);

  test.each<[string, ScreenOptions | undefined, readonly boolean[]]>([
    ['by availability of two thirds, unless said', undefined, [true, false, true, false]],
    ['by availability of half', { leastAvailable: 0.5 }, [true, true, true, false]],
    ['by zeros, unless there is nothing', { by: 'zeros' }, [true, true, false, true]],
    ['by zeros, with a limit', { by: 'zeros', leastNonZero: 0.8 }, [false, true, false, true]],
    ['by zeros, with a limit just kept', { by: 'zeros', leastNonZero: 0.75 }, [true, true, false, true]],
    ['by either', { by: 'either' }, [true, false, false, false]],
    ['by availability, of none', { leastAvailable: 0 }, [true, true, true, true]],
    ['by zeros, of none', { by: 'zeros', leastNonZero: 0 }, [true, true, true, true]],
  ])('%s', (_, options, expected) => {
    expect(included(options)).toEqual(expected);
  });

  test('tells what it found, whatever leaves a unit out', () => {
    const common = { missing: 2, zeros: 0, available: 0.5, nonZero: 1, lacksFigures: true, hasTooManyZeros: false };
    expect(screenUnits(columns)[1]).toEqual({ ...common, isIncluded: false });
    expect(screenUnits(columns, { by: 'zeros' })[1]).toEqual({ ...common, isIncluded: true });
    expect(screenUnits(columns)[2]).toEqual({
      missing: 0,
      zeros: 4,
      available: 1,
      nonZero: 0,
      lacksFigures: false,
      hasTooManyZeros: true,
      isIncluded: true,
    });
  });

  test('has a limit of one in twenty for zeros, unless said', () => {
    const many = (nonZero: number, of: number) =>
      Object.fromEntries(Array.from({ length: of }, (_, at) => [`c${at}`, [at < nonZero ? 1 : 0]]));
    expect(screenUnits(many(1, 20))[0]?.hasTooManyZeros).toBe(false);
    expect(screenUnits(many(1, 21))[0]?.hasTooManyZeros).toBe(true);
  });

  test('of no columns is of no units', () => {
    expect(screenUnits({})).toEqual([]);
  });

  test.each<[string, object, string, readonly (string | number)[], unknown, string]>([
    ['a limit that is none', { by: 'both' }, 'unknown-choice', ['by'], 'both', 'availability | zeros | either'],
    ['a share that is none', { leastAvailable: 66 }, 'not-a-number', ['leastAvailable'], 66, '0..1'],
    ['the other share', { leastNonZero: Number.NaN }, 'not-a-number', ['leastNonZero'], 'NaN', '0..1'],
  ])('is refused for %s', (_, options, code, path, value, accepted) => {
    const error = refused(() => screenUnits(columns, options));
    const problem = { code: `composite/${code}`, path, severity: 'error', value, accepted };
    expect(error.problems).toEqual([problem]);
  });

  test('is refused with everything that is wrong with the columns', () => {
    const { code, problems } = refused(() => screenUnits({ a: [1, 2], b: [1], c: [1, 'x'] as never }));
    expect(code).toBe('composite/invalid');
    expect(problems).toEqual([
      { code: 'composite/other-length', path: ['columns', 'b'], severity: 'error', value: 1, accepted: '2' },
      expect.objectContaining({ code: 'composite/not-a-value', path: ['columns', 'c', 1], value: 'x' }),
    ]);
  });
});
