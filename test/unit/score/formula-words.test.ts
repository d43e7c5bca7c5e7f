import { describe, expect, test } from 'vitest';
import { formulaWords } from '../../../src/score/formula-words.ts';

const vi = (formula: string, figures = formula) => formulaWords(formula, figures, 'vi');

describe('a formula in Vietnamese', () => {
  test('has decimal commas, and names of inputs as they are', () => {
    expect(vi('min(766/5.4 × 6 / 0.9; 2.5)', 'min((3 / 4) × 6 / 0.9; 2.5)')).toEqual([
      'min(766/5.4 × 6 / 0,9; 2,5)',
      'min((3 / 4) × 6 / 0,9; 2,5)',
    ]);
    expect(vi('1.1 × 0.5', '3 × 0.5')).toEqual(['1.1 × 0,5', '3 × 0,5']);
    expect(vi('a + (-0.5)', '2 + (-0.5)')).toEqual(['a + (-0,5)', '2 + (-0,5)']);
  });

  test.each([
    ['[x → …: 0; ≥ 0.5: 2.5]', '[x → dưới 0,5: 0; từ 0,5: 2,5]'],
    ['[x → …: 2.5; > 0: 0]', '[x → không quá 0: 2,5; trên 0: 0]'],
    ['[x → …: 0; ≥ 50: 1; > 80: 2]', '[x → dưới 50: 0; từ 50: 1; trên 80: 2]'],
    ['[x → ≥ 50: 1; ≥ 80: 2]', '[x → từ 50: 1; từ 80: 2]'],
    ['[x → …: min(x; 1); ≥ 2: 0]', '[x → …: min(x; 1); từ 2: 0]'],
  ])('says the steps of %j', (formula, told) => {
    expect(vi(formula)[0]).toBe(told);
  });

  test('says whether something was met, and leaves names alone', () => {
    expect(vi('[own/met → met: 1; not-met: 0]', '[not-met → met: 1; not-met: 0]')).toEqual([
      '[own/met → đạt: 1; không đạt: 0]',
      '[không đạt → đạt: 1; không đạt: 0]',
    ]);
  });
});

test('in English a formula is as the framework writes it', () => {
  expect(formulaWords('[x → …: 0; ≥ 0.5: 2.5]', '[0.6 → …: 0; ≥ 0.5: 2.5]', 'en')).toEqual([
    '[x → …: 0; ≥ 0.5: 2.5]',
    '[0.6 → …: 0; ≥ 0.5: 2.5]',
  ]);
});
