import { describe, expect, test } from 'vitest';
import { continuedFraction } from '../../../src/kernel/distribution/continued-fraction.ts';
import { stirlingRemainder } from '../../../src/kernel/distribution/stirling-remainder.ts';
import { tailRoot } from '../../../src/kernel/distribution/tail-root.ts';
import {
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  normalCdf,
  normalQuantile,
  tCdf,
  tQuantile,
} from '../../../src/kernel/inside.ts';

const close = (got: number, wanted: number, relative = 1e-12) =>
  expect(Math.abs(got - wanted), `${got} for ${wanted}`).toBeLessThanOrEqual(relative * Math.abs(wanted));

describe('tables as they are printed in textbooks', () => {
  test.each([
    [0.95, 1.6449],
    [0.975, 1.96],
    [0.995, 2.5758],
  ])('the normal quantile of %d is %d', (p, wanted) => expect(normalQuantile(p)).toBeCloseTo(wanted, 4));

  test.each([
    [1, 12.706],
    [5, 2.571],
    [30, 2.042],
    [120, 1.98],
    [Number.POSITIVE_INFINITY, 1.96],
  ])('Student with %d degrees of freedom is at 0.975 by %d', (df, wanted) =>
    expect(tQuantile(0.975, df)).toBeCloseTo(wanted, 3),
  );

  test.each([
    [1, 3.841],
    [4, 9.488],
    [10, 18.307],
    [100, 124.342],
  ])('chi-square with %d degrees of freedom is at 0.95 by %d', (df, wanted) =>
    expect(chiSquareQuantile(0.95, df)).toBeCloseTo(wanted, 3),
  );

  test.each([
    [1, 1, 161.448],
    [2, 10, 4.103],
    [5, 20, 2.711],
    [12, 60, 1.917],
  ])('F with %d and %d degrees of freedom is at 0.95 by %d', (d1, d2, wanted) =>
    expect(fQuantile(0.95, d1, d2)).toBeCloseTo(wanted, 3),
  );
});

describe('closed forms', () => {
  test.each([1e-300, 1e-9, 0.02, 0.3, 0.5, 0.9])('beta of 1 and 2 at %d is a square', (x) => {
    close(betaCdf(x, 1, 2), x * (2 - x));
    close(betaCdf(x, 1, 2, 'upper'), (1 - x) ** 2);
    close(betaCdf(x, 2, 1), x * x);
  });

  test.each([1e-12, 0.1, 0.5, 0.93])('the arcsine law, beta of a half and a half, at %d', (x) => {
    close(betaCdf(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)));
    close(betaQuantile(x, 0.5, 0.5), Math.sin((Math.PI * x) / 2) ** 2);
  });

  test.each([1e-12, 0.3, 2, 40, 600])('chi-square with 2 degrees of freedom at %d is exponential', (x) => {
    close(chiSquareCdf(x, 2), -Math.expm1(-x / 2));
    close(chiSquareCdf(x, 2, 'upper'), Math.exp(-x / 2));
  });

  test.each([1e-300, 1e-9, 0.2, 0.8])('quantiles of chi-square with 2 at %d', (p) => {
    close(chiSquareQuantile(p, 2), -2 * Math.log1p(-p));
    close(chiSquareQuantile(p, 2, 'upper'), -2 * Math.log(p));
  });

  test.each([1e-300, 1e-30, 0.01, 0.25, 0.49])('Student with 1 and 2 degrees of freedom at %d', (p) => {
    close(tQuantile(p, 1), -1 / Math.tan(Math.PI * p));
    close(tQuantile(p, 1, 'upper'), 1 / Math.tan(Math.PI * p));
    close(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)));
  });

  test.each([-1e200, -3, 0.5, 7])('Student with 1 degree of freedom up to %d', (x) => {
    close(tCdf(x, 1), Math.atan2(1, -x) / Math.PI);
    close(tCdf(-x, 1, 'upper'), Math.atan2(1, -x) / Math.PI);
  });

  test('F with 2 and 2 degrees of freedom is x by 1 + x', () => {
    for (const x of [1e-200, 0.3, 1, 9]) close(fCdf(x, 2, 2), x / (1 + x));
    for (const x of [0.3, 1, 9, 1e200]) close(fCdf(x, 2, 2, 'upper'), 1 / (1 + x));
    close(fQuantile(0.75, 2, 2), 3);
    close(fQuantile(0.75, 2, 2, 'upper'), 1 / 3);
  });
});

describe('far out', () => {
  // DLMF 7.12: the upper tail is φ(x) / x by 1 - 1/x² + 3/x⁴ - 15/x⁶ + 105/x⁸
  test.each([20, 30, 37])('the normal tail at %d follows its asymptotic series', (x) => {
    const square = x ** -2;
    const series = 1 - square * (1 - square * (3 - square * (15 - square * 105)));
    const wanted = (Math.exp(-(x ** 2) / 2) / (x * Math.sqrt(2 * Math.PI))) * series;
    close(normalCdf(x, 'upper'), wanted, 1e-9);
    close(normalCdf(-x), wanted, 1e-9);
    expect(normalCdf(x)).toBe(1);
  });

  test('a quantile of 1e-300 is found again', () => {
    for (const df of [1, 3.5, 1e7, Number.POSITIVE_INFINITY]) close(tCdf(tQuantile(1e-300, df), df), 1e-300, 1e-11);
    for (const [a, b] of [
      [1e6, 1e6],
      [3, 0.05],
      [1e6, 2],
    ] as const) {
      close(betaCdf(betaQuantile(1e-300, a, b), a, b), 1e-300, 1e-9);
    }
  });

  test('what is beyond a double runs to the end of the line and not over it', () => {
    expect(betaQuantile(1e-300, 0.05, 1)).toBe(0);
    expect(betaQuantile(1e-300, 1, 0.05, 'upper')).toBe(1);
    expect(tQuantile(1e-300, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(fQuantile(1e-300, 1, 0.5, 'upper')).toBe(Number.POSITIVE_INFINITY);
    expect(tCdf(-1e300, 4)).toBe(0);
  });

  test('with endless degrees of freedom F is chi-square and t is normal', () => {
    const endless = Number.POSITIVE_INFINITY;
    expect(fCdf(1.5, 4, endless)).toBe(chiSquareCdf(6, 4));
    close(fQuantile(0.1, 4, endless), chiSquareQuantile(0.1, 4) / 4);
    expect(tCdf(1.3, endless, 'upper')).toBe(normalCdf(1.3, 'upper'));
    expect(tQuantile(0.1, endless)).toBe(normalQuantile(0.1));
    close(tQuantile(0.1, 1e12), normalQuantile(0.1), 1e-10);
  });
});

describe('the ends and the middle', () => {
  test('at the ends a tail is 0 or 1', () => {
    for (const cdf of [
      (x: number, tail?: 'lower' | 'upper') => chiSquareCdf(x, 3, tail),
      (x: number, tail?: 'lower' | 'upper') => fCdf(x, 3, 4, tail),
      (x: number, tail?: 'lower' | 'upper') => betaCdf(x, 3, 4, tail),
    ]) {
      expect([cdf(0), cdf(-1), cdf(0, 'upper'), cdf(-1, 'upper')]).toEqual([0, 0, 1, 1]);
      expect([cdf(Number.POSITIVE_INFINITY), cdf(Number.POSITIVE_INFINITY, 'upper')]).toEqual([1, 0]);
    }
    expect([betaCdf(1, 3, 4), betaCdf(1, 3, 4, 'upper'), betaCdf(2, 3, 4)]).toEqual([1, 0, 1]);
    const { POSITIVE_INFINITY: far } = Number;
    expect([tCdf(far, 3), tCdf(-far, 3), tCdf(far, 3, 'upper'), tCdf(-far, 3, 'upper')]).toEqual([1, 0, 0, 1]);
    expect([tCdf(0, 3), tCdf(0, 3, 'upper'), normalCdf(0)]).toEqual([0.5, 0.5, 0.5]);
  });

  test('quantiles of 0 and 1 are the ends', () => {
    const far = Number.POSITIVE_INFINITY;
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(0, 2, 3, 'upper'), betaQuantile(1, 2, 3, 'upper')]).toEqual([1, 0]);
    expect([chiSquareQuantile(0, 2), chiSquareQuantile(1, 2)]).toEqual([0, far]);
    expect([chiSquareQuantile(0, 2, 'upper'), chiSquareQuantile(1, 2, 'upper')]).toEqual([far, 0]);
    expect([fQuantile(0, 2, 3), fQuantile(1, 2, 3)]).toEqual([0, far]);
    expect([fQuantile(0, 2, 3, 'upper'), fQuantile(1, 2, 3, 'upper')]).toEqual([far, 0]);
    expect([tQuantile(0, 2), tQuantile(1, 2), normalQuantile(0), normalQuantile(1)]).toEqual([-far, far, -far, far]);
    expect([tQuantile(0, 2, 'upper'), tQuantile(1, 2, 'upper')]).toEqual([far, -far]);
    expect([tQuantile(0.5, 2), normalQuantile(0.5, 'upper')]).toEqual([0, 0]);
  });

  test('near the middle the quantile of t keeps its digits', () => {
    // the density of t with 2 degrees of freedom at 0 is 1 / (2 √2)
    close(tQuantile(0.5 + 2 ** -40, 2), 2 ** -40 * 2 * Math.SQRT2, 1e-11);
  });
});

describe('what is no question', () => {
  const nothing = Number.NaN;
  test.each([-0.1, 1.1, nothing])('a probability of %d has no quantile', (p) => {
    const answers = [
      normalQuantile(p),
      tQuantile(p, 3),
      betaQuantile(p, 1, 2),
      chiSquareQuantile(p, 3),
      fQuantile(p, 1, 2),
    ];
    expect(answers).toEqual(answers.map(() => nothing));
  });

  test.each([0, -1, nothing])('nor does a distribution with %d as a parameter', (parameter) => {
    const answers = [
      tQuantile(0.3, parameter),
      betaQuantile(0.3, parameter, 1),
      betaQuantile(0.3, 1, parameter),
      chiSquareQuantile(0.3, parameter),
      fQuantile(0.3, parameter, 1),
      fQuantile(0.3, 1, parameter),
    ];
    expect(answers).toEqual(answers.map(() => nothing));
  });

  test('no number in gives no number out, at once', () => {
    const answers = [
      normalCdf(nothing),
      tCdf(nothing, 3),
      tCdf(1, nothing),
      betaCdf(nothing, 1, 2),
      betaCdf(0.5, nothing, 2),
      betaCdf(0.5, 2, nothing),
      chiSquareCdf(nothing, 2),
      chiSquareCdf(2, nothing),
      fCdf(nothing, 1, 2),
      fCdf(1, nothing, 2),
      fCdf(1, 1, nothing),
    ];
    expect(answers).toEqual(answers.map(() => nothing));
  });
});

describe('what they share', () => {
  test.each([0.05, 0.5, 1, 4, 9.99, 10, 11.5, 170])('Stirling with its remainder is Γ at %d', (x) => {
    // B(x, 1) = 1 / x, so Γ(x + 1) = x Γ(x)
    const logGamma = (at: number) => (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + stirlingRemainder(at);
    expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  test('a continued fraction whose parts vanish still has its value', () => {
    const golden = continuedFraction(
      () => 1,
      () => 1,
    );
    close(golden, (1 + Math.sqrt(5)) / 2);
    // 0 + 1 / (1 + 1 / (1 + ...))
    close(
      continuedFraction(
        () => 1,
        (term) => (term === 0 ? 0 : 1),
      ),
      (Math.sqrt(5) - 1) / 2,
    );
  });

  test('a continued fraction that settles nowhere ends', () => {
    let asked = 0;
    continuedFraction(
      () => -1,
      () => {
        asked += 1;
        return 1;
      },
    );
    expect(asked).toBe(200_001);
  });

  test('a search that is led astray ends', () => {
    let asked = 0;
    const tailsAt = () => {
      asked += 1;
      return { lower: 0.9, upper: 0.1, logLower: Math.log(0.9), logUpper: Math.log(0.1), logSlope: 0 };
    };
    tailRoot(0.3, 'lower', { tailsAt, reach: 1 });
    expect(asked).toBeLessThanOrEqual(300);
  });

  test('a search takes a few dozen tries at most', () => {
    let asked = 0;
    const tailsAt = (place: number) => {
      asked += 1;
      const upper = Math.exp(-Math.exp(place));
      const logLower = Math.log(-Math.expm1(-Math.exp(place)));
      return { lower: 1 - upper, upper, logLower, logUpper: -Math.exp(place), logSlope: place - Math.exp(place) };
    };
    for (const p of [1e-300, 1e-9, 0.3, 0.7]) {
      asked = 0;
      close(tailRoot(p, 'upper', { tailsAt, reach: 1 }), Math.log(-Math.log(p)), 1e-11);
      expect(asked).toBeLessThan(25);
      asked = 0;
      close(tailRoot(p, 'lower', { tailsAt, reach: 1 }), Math.log(-Math.log1p(-p)), 1e-11);
      expect(asked).toBeLessThan(25);
    }
  });
});
