import { type CronbachRequest, cronbachAlpha } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import {
  alphaWithout,
  itemRest,
  meanCorrelation,
  rawAlpha,
  standardizedAlpha,
} from '../../../src/survey/reliability/alpha-figures.ts';
import { refused } from '../../refused.ts';
import { ward } from './ward.ts';

const matrix = (...rows: readonly (readonly number[])[]) => rows.map((row) => Float64Array.from(row));

describe('alpha from sums of products', () => {
  // their sum varies by 2e-7 of sums of 4e6: nothing but rounding is left of it
  const noise = matrix([1e6 + 1e-7, -1e6], [-1e6, 1e6 + 1e-7]);

  test('is none where nothing but rounding is left of the variance of the sum', () => {
    expect(rawAlpha(noise)).toBeNull();
    expect(meanCorrelation(noise)).toBeCloseTo(-1, 12);
  });

  test('is one where little is left, but more than rounding', () => {
    // 2 · (2 - 2e6) / 2 of a variance of 2
    expect(rawAlpha(matrix([1e6, 1 - 1e6], [1 - 1e6, 1e6]))).toBeCloseTo(2 * (1 - 1e6), 6);
  });

  test('leaves a question out, whose correlation with the noise of the others is none', () => {
    const [first, second] = noise as [Float64Array, Float64Array];
    const three = matrix([...first, 1], [...second, 1], [1, 1, 4]);
    expect(itemRest(three, 2)).toBeNull();
    expect(alphaWithout(three, 2)).toBeNull();
    // 2 · 2 / (1e6 + 4 + 2)
    expect(alphaWithout(three, 0)).toBeCloseTo(4 / (1e6 + 6), 15);
  });

  test('as if all varied alike is none where they cancel out', () => {
    expect(standardizedAlpha(2, -1)).toBeNull();
    expect(standardizedAlpha(2, null)).toBeNull();
    expect(standardizedAlpha(3, 0.5)).toBe(0.75);
  });
});

describe('what is refused', () => {
  const factors = [
    { id: 'officials', questions: ['manner'] },
    { id: 'waiting', questions: ['from-board'] },
  ];

  test('a factor that is none, with those there are', () => {
    const error = refused(() => cronbachAlpha([], { ...ward, factors }, { factor: 'x' }));
    expect(error.problems[0]).toMatchObject({ path: ['factor'], value: 'x', accepted: 'officials | waiting' });
    const { factors: _, ...without } = ward;
    expect(refused(() => cronbachAlpha([], without, { factor: 'x' })).problems[0]).toMatchObject({
      code: 'survey/unknown-factor',
      accepted: '',
    });
  });

  test.each([
    [{ questions: ['manner', 7] }, 'survey/unknown-question', ['questions', 1]],
    [{ factor: null }, 'survey/unknown-factor', ['factor']],
    [{ factor: 7 }, 'survey/unknown-factor', ['factor']],
  ])('%j, whose name is no text and is not shown', (request, code, path) => {
    const error = refused(() => cronbachAlpha([], ward, request as CronbachRequest));
    expect([error.code, error.problems[0]?.path, error.problems[0]?.value]).toEqual([code, path, null]);
  });
});
