import { ballotAccumulator, estimateBy, satisfactionRate } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { questionnaire, sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;

describe('names with a line break in them', () => {
  const ballots = [waited(1, { a: 'x', b: 'y\nz' }), waited(2, { a: 'x\ny', b: 'z' }), waited(3, { a: 'x z', b: 'z' })];
  const { create, add, extract } = ballotAccumulator(questionnaire, {}, { domains: ['a', 'b'] });

  test.each([
    ['ballots', sampleOf(ballots)],
    ['sums', extract(ballots.reduce(add, create()))],
  ])('keep the domains of %s apart, in the order of the names', (_, source) => {
    const found = estimateBy(source, DAYS, ['a', 'b']);
    expect(found.map(({ domain, value }) => [domain?.['a'], domain?.['b'], value])).toEqual([
      ['x', 'y\nz', 1],
      ['x\ny', 'z', 2],
      ['x z', 'z', 3],
    ]);
  });
});

describe('the population of a rate of ballots', () => {
  const ballots = ['yes', 'no', 'yes'].map((again) => ({ answers: { again } }));
  const at = (population: unknown) =>
    satisfactionRate(sampleOf(ballots), { question: 'again', population: population as number });

  test.each([0.5, 1.5, 0, -4, Number.NaN, '9'])('is no part of one, and whole: %s', (population) => {
    const error = refused(() => at(population));
    expect([error.code, error.problems[0]?.path]).toEqual(['survey/out-of-range', ['population']]);
  });

  test('is no single person where three answered', () => {
    expect(refused(() => at(1)).code).toBe('survey/size-below-sample');
    expect(at(3).standardError).toBe(0);
  });
});
