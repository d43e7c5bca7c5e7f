import { satisfactionRate, shareInterval, yesNo } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

describe('a satisfaction rate from counts', () => {
  test('has the interval of Wilson, as Newcombe prints it', () => {
    // Newcombe (1998), Statistics in Medicine 17, Table I: 81 of 263 and 15 of 148
    const ends = (numerator: number, denominator: number) => {
      const { interval } = satisfactionRate({ numerator, denominator });
      return [interval?.low.toFixed(4), interval?.high.toFixed(4)];
    };
    expect(ends(81, 263)).toEqual(['0.2553', '0.3662']);
    expect(ends(15, 148)).toEqual(['0.0624', '0.1605']);
  });

  test('says what it was made of', () => {
    const rate = satisfactionRate({ numerator: 3, denominator: 5 }, { level: 0.9, interval: 'logit' });
    expect(rate).toEqual({
      value: 0.6,
      count: { numerator: 3, denominator: 5 },
      n: 5,
      isShare: true,
      df: null,
      leftOut: { missing: 0, notApplicable: 0, refused: 0 },
      standardError: Math.sqrt((0.6 * 0.4) / 4),
      interval: shareInterval({ share: 0.6, effectiveN: 5, level: 0.9, method: 'logit' }),
      effectiveN: 5,
      designEffect: 1,
      designEffectWithReplacement: 1,
      coefficientOfVariation: Math.sqrt((0.6 * 0.4) / 4) / 0.6,
    });
  });

  test('is surer of a population of which it asked much', () => {
    const rate = satisfactionRate({ numerator: 30, denominator: 40 }, { population: 80 });
    expect(rate.standardError).toBeCloseTo(Math.sqrt((0.5 * 0.75 * 0.25) / 39), 15);
    expect(rate.designEffectWithReplacement).toBe(0.5);
    expect(rate.interval).toEqual(shareInterval({ share: 0.75, effectiveN: 79 }));
  });

  test('has as many effective ballots as its design effect makes of those it has, and as ballots have', () => {
    const counts = satisfactionRate({ numerator: 27, denominator: 30 }, { population: 40 });
    expect([counts.designEffectWithReplacement, counts.effectiveN]).toEqual([0.25, 120]);
    const questions = [{ id: 'q', kind: 'single', options: yesNo(), satisfied: ['yes'] }] as const;
    const questionnaire = { id: 'desk', version: '1', collector: 'desk', population: 'people served', questions };
    const ballots = Array.from({ length: 30 }, (_, at) => ({ answers: { q: at < 27 ? 'yes' : 'no' } }));
    const sample = satisfactionRate({ questionnaire, design: {}, ballots }, { population: 40 });
    expect(sample.designEffectWithReplacement).toBeCloseTo(0.25, 12);
    expect(sample.effectiveN).toBeCloseTo(120, 9);
  });

  test('is certain when all were asked', () => {
    const rate = satisfactionRate({ numerator: 30, denominator: 40 }, { population: 40, interval: 'beta' });
    expect(rate).toMatchObject({
      standardError: 0,
      effectiveN: null,
      designEffectWithReplacement: 0,
      coefficientOfVariation: 0,
    });
    expect(rate.interval).toMatchObject({ low: 0.75, high: 0.75, method: 'beta', level: 0.95 });
    expect(satisfactionRate({ numerator: 1, denominator: 1 }, { population: 1 })).toMatchObject({
      value: 1,
      standardError: 0,
    });
  });

  test('is nothing of no ballots, and has no standard error of one', () => {
    expect(satisfactionRate({ numerator: 0, denominator: 0 })).toMatchObject({
      value: null,
      interval: null,
      standardError: null,
      effectiveN: null,
      n: 0,
    });
    const one = satisfactionRate({ numerator: 1, denominator: 1 });
    expect(one).toMatchObject({ value: 1, standardError: null, coefficientOfVariation: null });
    expect(one.interval?.low).toBeCloseTo(0.2065, 4);
    expect(satisfactionRate({ numerator: 0, denominator: 9 })).toMatchObject({
      value: 0,
      standardError: 0,
      coefficientOfVariation: null,
    });
  });

  test('is refused for what is no count, no population, no level and no interval', () => {
    const code = (call: () => unknown) => refused(call).code;
    expect(code(() => satisfactionRate({ numerator: 2, denominator: 1 }))).toBe('survey/above-whole');
    expect(code(() => satisfactionRate({ numerator: -1, denominator: 1 }))).toBe('survey/not-a-count');
    expect(code(() => satisfactionRate({ numerator: 0.5, denominator: 1 }))).toBe('survey/not-a-count');
    expect(code(() => satisfactionRate({ numerator: 1, denominator: 2 }, { population: 1 }))).toBe(
      'survey/out-of-range',
    );
    expect(code(() => satisfactionRate({ numerator: 1, denominator: 2 }, { population: 2.5 }))).toBe(
      'survey/out-of-range',
    );
    expect(code(() => satisfactionRate({ numerator: 0, denominator: 0 }, { level: 1 }))).toBe('survey/not-a-level');
    expect(code(() => satisfactionRate({ numerator: 0, denominator: 0 }, { interval: 'guess' as 'wilson' }))).toBe(
      'survey/unknown-method',
    );
  });
});
