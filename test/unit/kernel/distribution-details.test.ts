import { describe, expect, test } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  normalCdf,
  type Tail,
  tCdf,
  tQuantile,
} from '../../../src/kernel/inside.ts';

const close = (got: number, wanted: number, relative = 1e-12) =>
  expect(Math.abs(got - wanted), `${got} for ${wanted}`).toBeLessThanOrEqual(relative * Math.abs(wanted));

const endless = Number.POSITIVE_INFINITY;

describe('lower ends of tables as they are printed in textbooks', () => {
  test.each([
    [0.05, 1, 0.00393],
    [0.01, 5, 0.554],
    [0.05, 10, 3.94],
    [0.025, 30, 16.791],
  ])('chi-square is at %d with %d degrees of freedom by %d', (p, df, wanted) =>
    expect(chiSquareQuantile(p, df)).toBeCloseTo(wanted, wanted < 0.01 ? 5 : 3),
  );
});

describe('chi-square far below its mean', () => {
  // 2/√π · y (1 - y²/3 + y⁴/10), DLMF 7.6.1, with y = √(x / 2)
  test.each([1e-200, 1e-9, 1e-4, 0.001])('with 1 degree of freedom up to %d it is the error function', (x) => {
    const y = Math.sqrt(x / 2);
    const wanted = (2 / Math.sqrt(Math.PI)) * y * (1 - y ** 2 / 3 + y ** 4 / 10);
    close(chiSquareCdf(x, 1), wanted, 1e-11);
    // both sides of the normal distribution, which lose the small ones among the digits of a half
    expect(chiSquareCdf(x, 1)).toBeCloseTo(2 * normalCdf(Math.sqrt(x)) - 1, 14);
  });

  // DLMF 8.4.10: e^-y Σ y^k / k!, from k = df / 2 on, with y = x / 2
  test.each([
    [4, 1e-100],
    [4, 0.3],
    [6, 0.1],
    [10, 2],
    [40, 9],
    [40, 19],
  ])('with %d degrees of freedom up to %d it is the sum of Poisson', (df, x) => {
    const y = x / 2;
    let term = Math.exp(-y);
    let sum = 0;
    for (let k = 1; k < 200; k += 1) {
      term *= y / k;
      if (k >= df / 2) sum += term;
    }
    close(chiSquareCdf(x, df), sum);
    close(chiSquareQuantile(sum, df), x);
  });
});

describe('the far end', () => {
  test.each<[number, number]>([
    [1, 1],
    [0.01, 1e9],
    [1e9, 0.01],
    [3, endless],
  ])('every F with %d and %d degrees of freedom is below endless', (d1, d2) => {
    expect([fCdf(endless, d1, d2), fCdf(endless, d1, d2, 'upper')]).toEqual([1, 0]);
    expect([fQuantile(1, d1, d2), fQuantile(0, d1, d2, 'upper')]).toEqual([endless, endless]);
    expect([fQuantile(0, d1, d2), fQuantile(1, d1, d2, 'upper')]).toEqual([0, 0]);
  });

  test.each([0.01, 1, 1e9, endless])('Student with %d degrees of freedom has a half on either side', (df) => {
    expect([tCdf(0, df), tCdf(0, df, 'upper'), tCdf(-0, df)]).toEqual([0.5, 0.5, 0.5]);
    expect([tCdf(endless, df), tCdf(-endless, df), tCdf(endless, df, 'upper')]).toEqual([1, 0, 0]);
    expect([tQuantile(0, df), tQuantile(1, df), tQuantile(0.5, df)]).toEqual([-endless, endless, 0]);
  });

  test.each<[number, number]>([
    [0.01, 0.01],
    [1e9, 1e9],
    [0.01, 1e9],
  ])('beta of %d and %d goes from 0 to 1', (a, b) => {
    expect([betaQuantile(0, a, b), betaQuantile(1, a, b)]).toEqual([0, 1]);
    expect([betaQuantile(0, a, b, 'upper'), betaQuantile(1, a, b, 'upper')]).toEqual([1, 0]);
    expect([betaCdf(0, a, b), betaCdf(1, a, b), betaCdf(0, a, b, 'upper'), betaCdf(1, a, b, 'upper')]).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

describe('a distribution that is none', () => {
  const wrong = [0, -1, -1e300, -endless, Number.NaN];
  const tails: readonly Tail[] = ['lower', 'upper'];
  const ofEach = (ask: (parameter: number, tail: Tail, p: number) => readonly number[]) =>
    wrong.flatMap((parameter) =>
      tails.flatMap((tail) =>
        [0, 0.3, 0.5, 1].flatMap((p) => ask(parameter, tail, p).map((got) => ({ parameter, p, got }))),
      ),
    );
  const numbers = (answers: ReturnType<typeof ofEach>) => answers.filter(({ got }) => !Number.isNaN(got));

  test('has no quantiles, its ends and its middle among them', () => {
    const answers = ofEach((parameter, tail, p) => [
      betaQuantile(p, parameter, 1, tail),
      betaQuantile(p, 1, parameter, tail),
      betaQuantile(p, parameter, parameter, tail),
      chiSquareQuantile(p, parameter, tail),
      fQuantile(p, parameter, 1, tail),
      fQuantile(p, 1, parameter, tail),
      tQuantile(p, parameter, tail),
    ]);
    expect(answers).toHaveLength(7 * 40);
    expect(numbers(answers)).toEqual([]);
  });

  test('has no probabilities, and says so at once', () => {
    const answers = ofEach((parameter, tail) =>
      parameter === 0
        ? []
        : [
            betaCdf(0.4, parameter, 1, tail),
            betaCdf(0.4, 1, parameter, tail),
            chiSquareCdf(2, parameter, tail),
            fCdf(2, parameter, 1, tail),
            fCdf(2, 1, parameter, tail),
          ],
    );
    expect(numbers(answers)).toEqual([]);
  });

  test('nor has Student without degrees of freedom a half below 0 or all below endless', () => {
    expect([tCdf(0, Number.NaN), tCdf(endless, Number.NaN), tCdf(-endless, -1, 'upper')]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

test('Student with more degrees of freedom than doubles can multiply is the normal one', () => {
  for (const df of [1e31, 1e308, endless]) close(tQuantile(0.975, df), 1.959963984540054);
  close(tQuantile(0.025, 1e308), -1.959963984540054);
  for (const df of [1e31, 1e308]) expect(tCdf(1.96, df)).toBe(tCdf(1.96, endless));
});
