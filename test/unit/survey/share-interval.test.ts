import { type ShareIntervalMethod, type ShareIntervalQuery, shareInterval } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { intervalProblems } from '../../../src/survey/interval/interval-phrases.ts';
import { refused } from '../../refused.ts';
import { METHODS } from './interval-methods.ts';

const ends = (query: ShareIntervalQuery) => {
  const { low, high } = shareInterval(query);
  return [low, high] as const;
};

const close = (got: readonly number[], wanted: readonly number[], digits = 9) =>
  wanted.forEach((figure, at) => {
    expect(got[at]).toBeCloseTo(figure, digits);
  });

describe('Newcombe (1998), Statistics in Medicine 17, 857-872, Table I', () => {
  test.each([
    ['plain', [0.2522, 0.3638], [0.0527, 0.15]],
    ['wilson', [0.2553, 0.3662], [0.0624, 0.1605]],
    ['wilson-cc', [0.2535, 0.3682], [0.0598, 0.1644]],
    ['beta', [0.2527, 0.3676], [0.0578, 0.1617]],
  ] as const)('%s', (method, first, second) => {
    close(ends({ share: 81 / 263, effectiveN: 263, method }), first, 4);
    close(ends({ share: 15 / 148, effectiveN: 148, method }), second, 4);
  });

  test.each([
    ['wilson', 0, 0.1611],
    ['wilson-cc', 0, 0.2005],
    ['beta', 0, 0.1684],
    ['plain', 0, 0],
  ] as const)('%s of 0 of 20', (method, low, high) => {
    close(ends({ share: 0, effectiveN: 20, method }), [low, high], 4);
  });
});

describe('1 of 10 at 90 %, as R has it', () => {
  // binom 1.1-1.1, DescTools
  test.each([
    ['wilson', 0.02263490873086719, 0.3477186673358582],
    ['logit', 0.019245355970419965, 0.3861803616816577],
    ['beta', 0.005116196891823743, 0.3941633024365049],
    ['agresti-coull', 0.005928257754686028, 0.36442531831203945],
    ['jeffreys', 0.01789198805574783, 0.33056280326013443],
    ['anscombe', 0.011123859992984595, 0.3431120922781814],
    ['plain', -0.05604451636266716, 0.2560445163626672],
  ] as const)('%s', (method, low, high) => {
    close(ends({ share: 0.1, effectiveN: 10, level: 0.9, method }), [low, high], 12);
    close(ends({ share: 0.9, effectiveN: 10, level: 0.9, method }), [1 - high, 1 - low], 12);
  });

  test('wilson-cc at 95 %', () => {
    close(ends({ share: 0.1, effectiveN: 10, method: 'wilson-cc' }), [0.005242301569677728, 0.4588460161566561], 12);
  });
});

describe('under a design, as svyciprop of R survey 4.5 has it', () => {
  // 15 districts of the data apiclus1, share of schools with awards
  const share = 0.7103825136612022;
  const effectiveN = (share * (1 - share)) / 0.03301829955371886 ** 2;

  test('Student makes the interval wider, and says so', () => {
    const { low, high, reference } = shareInterval({ share, effectiveN, df: 14 });
    const normal = shareInterval({ share, effectiveN });
    expect([reference, normal.reference]).toEqual(['t', 'normal']);
    expect(low).toBeLessThan(normal.low);
    expect(high).toBeGreaterThan(normal.high);
    close(ends({ share, effectiveN, df: 14, method: 'plain' }), [
      share - 2.144786687916925 * 0.03301829955371886,
      share + 2.144786687916925 * 0.03301829955371886,
    ]);
  });

  test('endless degrees of freedom are the normal distribution', () => {
    expect(ends({ share, effectiveN, df: Number.POSITIVE_INFINITY })).toEqual(ends({ share, effectiveN }));
  });

  test('the arcsine is of sin² of the arcsine and its reach', () => {
    const reach = 1.959963984540054 / 2 / Math.sqrt(50);
    close(ends({ share: 0.25, effectiveN: 50, method: 'arcsine' }), [
      Math.sin(Math.PI / 6 - reach) ** 2,
      Math.sin(Math.PI / 6 + reach) ** 2,
    ]);
  });
});

describe('at the ends', () => {
  test.each(['wilson', 'wilson-cc', 'logit', 'beta'] as const)('%s has room, and contains 0 and 1', (method) => {
    const [low, high] = ends({ share: 0, effectiveN: 12.5, method });
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0.1);
    expect(high).toBeLessThan(0.4);
    const [below, above] = ends({ share: 1, effectiveN: 12.5, method });
    expect(above).toBe(1);
    expect(below).toBeCloseTo(1 - high, 12);
  });

  test('logit is beta there: 1 less the n-th root of what is left out on one side', () => {
    expect(ends({ share: 0, effectiveN: 10, method: 'logit' })[1]).toBeCloseTo(1 - 0.025 ** (1 / 10), 12);
    expect(ends({ share: 1, effectiveN: 10, method: 'logit' })[0]).toBeCloseTo(0.025 ** (1 / 10), 12);
  });

  test('the others are as published', () => {
    expect(ends({ share: 0, effectiveN: 10, method: 'plain' })).toEqual([0, 0]);
    expect(ends({ share: 0, effectiveN: 10, method: 'agresti-coull' })[0]).toBeCloseTo(-0.04335450588765652, 12);
    expect(ends({ share: 1, effectiveN: 10, method: 'agresti-coull' })[1]).toBeCloseTo(1.0433545058876565, 12);
    expect(ends({ share: 0, effectiveN: 10, method: 'jeffreys' })[0]).toBeCloseTo(4.789043315758201e-5, 14);
    expect(ends({ share: 0, effectiveN: 10, method: 'anscombe' })[0]).toBeCloseTo(0.014815709822583607, 12);
    const [low, high] = ends({ share: 0, effectiveN: 10, method: 'arcsine' });
    expect(low).toBeCloseTo(Math.sin(1.959963984540054 / 2 / Math.sqrt(10)) ** 2, 12);
    expect(high).toBe(low);
  });

  test('an arcsine that turns over keeps its ends in order', () => {
    // DescTools BinomCI, 1 of 1 at 99 %
    close(
      ends({ share: 1, effectiveN: 1, level: 0.99, method: 'anscombe' }),
      [0.038846357493895166, 0.47876527410282793],
    );
    for (const share of [0, 0.2, 0.9, 1]) {
      const [low, high] = ends({ share, effectiveN: 0.7, level: 0.99, method: 'arcsine' });
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeLessThan(1);
    }
  });

  test('one that reaches over the whole scale is the whole range', () => {
    for (const method of ['arcsine', 'anscombe'] as const) {
      expect(ends({ share: 0.2, effectiveN: 0.6, level: 0.99, method })).toEqual([0, 1]);
    }
  });

  test('a half is not corrected, and half a ballot beside it only so far', () => {
    expect(ends({ share: 0.5, effectiveN: 10, method: 'wilson-cc' })).toEqual(ends({ share: 0.5, effectiveN: 10 }));
    const [low] = ends({ share: 0.52, effectiveN: 10, method: 'wilson-cc' });
    expect(low).toBeCloseTo(ends({ share: 0.5, effectiveN: 10 })[0], 12);
  });
});

describe('what an interval says of itself', () => {
  test('by default it is of Wilson at 95 %', () => {
    const { level, method, reference } = shareInterval({ share: 0.3, effectiveN: 40 });
    expect({ level, method, reference }).toEqual({ level: 0.95, method: 'wilson', reference: 'normal' });
    expect(ends({ share: 0.3, effectiveN: 40 })).toEqual(ends({ share: 0.3, effectiveN: 40, level: 0.95 }));
  });

  test.each(METHODS)('%s says its method and level', (method) => {
    const { level, method: said } = shareInterval({ share: 0.3, effectiveN: 40, level: 0.8, method });
    expect([level, said]).toEqual([0.8, method]);
  });
});

describe('what is refused', () => {
  const good = { share: 0.3, effectiveN: 40 };
  test.each([
    ['survey/not-a-share', 'share', [-0.1, 1.1, Number.NaN, '0.3', null, undefined]],
    [
      'survey/not-an-effective-n',
      'effectiveN',
      [0, 1e-10, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '40', null, undefined],
    ],
    ['survey/not-a-level', 'level', [0, 1, -0.5, 95, Number.NaN, '0.95', null]],
    ['survey/unknown-method', 'method', ['Wilson', 'toString', '', 3, null]],
    ['survey/not-degrees-of-freedom', 'df', [0, 0.9, -3, Number.NaN, '14', null]],
  ] as const)('%s', (code, name, values) => {
    for (const value of values) {
      const error = refused(() => shareInterval({ ...good, [name]: value } as unknown as ShareIntervalQuery));
      expect(error.code).toBe(code);
      expect(error.problems[0]?.path).toEqual([name]);
      expect(error.problems[0]?.accepted).toBeTruthy();
    }
    const { vi, en } = intervalProblems()[code];
    expect([vi, en].every((phrase) => phrase !== undefined)).toBe(true);
  });

  test('the accepted words are told', () => {
    const error = refused(() => shareInterval({ ...good, method: 'exact' as ShareIntervalMethod }));
    expect(error.problems[0]?.accepted).toBe(METHODS.join(' | '));
  });

  test('the largest and the smallest that are taken still have intervals', () => {
    for (const method of METHODS) {
      for (const effectiveN of [1e-9, 0.01, Number.MAX_SAFE_INTEGER]) {
        for (const share of [0, 1e-300, 0.3, 1]) {
          const [low, high] = ends({ share, effectiveN, method, level: 0.999 });
          expect(low, `${method} ${share} ${effectiveN}`).toBeLessThanOrEqual(high);
        }
      }
    }
  });
});
