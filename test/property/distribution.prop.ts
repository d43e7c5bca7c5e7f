import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  normalCdf,
  normalQuantile,
  type Tail,
  tCdf,
  tQuantile,
} from '../../src/kernel/inside.ts';

type Distribution = {
  readonly name: string;
  readonly cdf: (x: number, tail: Tail) => number;
  readonly quantile: (p: number, tail: Tail) => number;
};

/** A number between the bounds, as likely in each order of magnitude. */
const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const shapes = between(0.05, 1e6);
const degrees = between(0.5, 1e7);
const probabilities = fc.oneof(between(1e-300, 0.5), fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }));
const tails = fc.constantFrom<Tail>('lower', 'upper');

const distributions: fc.Arbitrary<Distribution> = fc.oneof(
  fc.constant({ name: 'normal', cdf: normalCdf, quantile: normalQuantile }),
  degrees.map((df) => ({
    name: `t ${df}`,
    cdf: (x: number, tail: Tail) => tCdf(x, df, tail),
    quantile: (p: number, tail: Tail) => tQuantile(p, df, tail),
  })),
  fc.tuple(shapes, shapes).map(([a, b]) => ({
    name: `beta ${a} ${b}`,
    cdf: (x: number, tail: Tail) => betaCdf(x, a, b, tail),
    quantile: (p: number, tail: Tail) => betaQuantile(p, a, b, tail),
  })),
  degrees.map((df) => ({
    name: `chi-square ${df}`,
    cdf: (x: number, tail: Tail) => chiSquareCdf(x, df, tail),
    quantile: (p: number, tail: Tail) => chiSquareQuantile(p, df, tail),
  })),
  fc.tuple(degrees, degrees).map(([d1, d2]) => ({
    name: `F ${d1} ${d2}`,
    cdf: (x: number, tail: Tail) => fCdf(x, d1, d2, tail),
    quantile: (p: number, tail: Tail) => fQuantile(p, d1, d2, tail),
  })),
);

/** The next place a double can hold, a hair further; beyond the largest it is endless. */
function beside(x: number, direction: 1 | -1): number {
  if (!Number.isFinite(x)) return Math.sign(x) === direction ? x : Math.sign(x) * Number.MAX_VALUE;
  return x + direction * Math.max(Math.abs(x) * 2 ** -52, Number.MIN_VALUE);
}

describe('distributions', () => {
  test.prop([distributions, probabilities, tails], { numRuns: 2000 })(
    'the probability lies between the tails of the neighbours of its quantile',
    ({ cdf, quantile }, p, tail) => {
      const x = quantile(p, tail);
      const around = [cdf(beside(x, -1), tail), cdf(beside(x, 1), tail)].sort((one, other) => one - other);
      expect(around[0]).toBeLessThanOrEqual(p * (1 + 1e-10));
      expect(around[1]).toBeGreaterThanOrEqual(p * (1 - 1e-10));
    },
  );

  test.prop([distributions, probabilities, tails], { numRuns: 1000 })(
    'the two tails are 1 together, and neither leaves 0 to 1',
    ({ cdf, quantile }, p, tail) => {
      const x = quantile(p, tail);
      const [lower, upper] = [cdf(x, 'lower'), cdf(x, 'upper')];
      expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-14);
      expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([distributions, probabilities, probabilities, tails], { numRuns: 1000 })(
    'further out is never more likely to be exceeded',
    ({ cdf, quantile }, p, q, tail) => {
      const [small, large] = [Math.min(p, q), Math.max(p, q)];
      const sign = tail === 'lower' ? 1 : -1;
      const [near, far] = [quantile(small, tail), quantile(large, tail)];
      if (large > small * (1 + 1e-9)) expect(sign * far).toBeGreaterThanOrEqual(sign * near);
      expect(cdf(near, tail)).toBeLessThanOrEqual(cdf(far, tail) * (1 + 1e-10));
    },
  );

  test.prop([degrees, fc.double({ min: 0, max: 1e4, noNaN: true }), probabilities])(
    'Student and the normal are the same from either side',
    (df, x, p) => {
      expect(tCdf(-x, df)).toBe(tCdf(x, df, 'upper'));
      expect(tCdf(x, df)).toBe(tCdf(-x, df, 'upper'));
      expect(normalCdf(-x)).toBe(normalCdf(x, 'upper'));
      expect(tQuantile(p, df, 'upper')).toBe(0 - tQuantile(p, df));
    },
  );

  test.prop([shapes, shapes, fc.integer({ min: 1, max: 255 }), probabilities])(
    'beta turned about its middle is beta with the shapes exchanged',
    (a, b, steps, p) => {
      const x = steps / 256;
      const [one, other] = [betaCdf(x, a, b), betaCdf(1 - x, b, a, 'upper')];
      expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-11 * one);
      expect(betaQuantile(p, a, b, 'upper')).toBeCloseTo(1 - betaQuantile(p, b, a), 12);
    },
  );

  test.prop([degrees, degrees, probabilities])('F turned upside down is F with its degrees exchanged', (d1, d2, p) => {
    const x = fQuantile(p, d1, d2);
    fc.pre(x > 1e-290 && x < 1e290);
    expect(Math.abs(x * fQuantile(p, d2, d1, 'upper') - 1)).toBeLessThan(1e-10);
  });

  test.prop([degrees, probabilities])('the square of t is F, and the square of the normal chi-square', (df, p) => {
    fc.pre(p < 0.5);
    const t = tQuantile(p, df);
    fc.pre(Math.abs(t) < 1e150);
    expect(Math.abs(t ** 2 / fQuantile(2 * p, 1, df, 'upper') - 1)).toBeLessThan(1e-11);
    expect(Math.abs(normalQuantile(p) ** 2 / chiSquareQuantile(2 * p, 1, 'upper') - 1)).toBeLessThan(1e-11);
  });
});
