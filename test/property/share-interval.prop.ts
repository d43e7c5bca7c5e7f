import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { differenceOfShares, pearsonChiSquare, type ShareIntervalMethod, shareInterval } from 'motcua/survey';
import { describe, expect } from 'vitest';

const contained: readonly ShareIntervalMethod[] = ['wilson', 'wilson-cc', 'logit', 'beta'];
const others: readonly ShareIntervalMethod[] = ['agresti-coull', 'jeffreys', 'arcsine', 'anscombe', 'plain'];

// the arcsine folds back for a handful of ballots
const narrowing = [...contained, ...others].filter((method) => method !== 'arcsine' && method !== 'anscombe');

const shares = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 5e-324, 1 - 2 ** -53),
  fc.tuple(fc.nat(50), fc.nat(50)).map(([those, rest]) => those / Math.max(1, those + rest)),
);
const sizes = fc.double({ min: Math.log(1e-3), max: Math.log(1e12), noNaN: true }).map(Math.exp);
const levels = fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true });
const dfs = fc.oneof(fc.constant(undefined), fc.double({ min: 1, max: 1e7, noNaN: true }));
const query = fc.record({ share: shares, effectiveN: sizes, level: levels });
const withDf = fc.tuple(query, dfs).map(([asked, df]) => (df === undefined ? asked : { ...asked, df }));
const counts = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([numerator, rest]) => ({ numerator, denominator: numerator + rest }));

describe('the interval of a share', () => {
  test.prop([withDf, fc.constantFrom(...contained)], { numRuns: 1000 })(
    'of Wilson, logit and beta contains it and stays between 0 and 1',
    (asked, method) => {
      const { low, high } = shareInterval({ ...asked, method });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(asked.share);
      expect(high).toBeGreaterThanOrEqual(asked.share);
      expect(high).toBeLessThanOrEqual(1);
    },
  );

  test.prop([withDf, fc.constantFrom(...contained, ...others)], { numRuns: 1000 })(
    'is the mirror of that of the share of all others',
    (asked, method) => {
      fc.pre(1 - (1 - asked.share) === asked.share);
      const { low, high } = shareInterval({ ...asked, method });
      const mirror = shareInterval({ ...asked, share: 1 - asked.share, method });
      expect(Math.abs(low - (1 - mirror.high))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(low)));
      expect(Math.abs(high - (1 - mirror.low))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(high)));
    },
  );

  test.prop(
    [withDf, levels, fc.constantFrom<ShareIntervalMethod>('wilson', 'wilson-cc', 'logit', 'beta', 'jeffreys', 'plain')],
    {
      numRuns: 1000,
    },
  )('lies inside that of a higher level', (asked, level, method) => {
    const [less, more] = [Math.min(asked.level, level), Math.max(asked.level, level)];
    const inner = shareInterval({ ...asked, level: less, method });
    const outer = shareInterval({ ...asked, level: more, method });
    expect(outer.low).toBeLessThanOrEqual(inner.low + 1e-12);
    expect(outer.high).toBeGreaterThanOrEqual(inner.high - 1e-12);
  });

  test.prop([withDf, fc.double({ min: 1, max: 1000, noNaN: true }), fc.constantFrom(...narrowing)], {
    numRuns: 1000,
  })('grows narrower with more ballots', (asked, times, method) => {
    const few = shareInterval({ ...asked, method });
    const many = shareInterval({ ...asked, effectiveN: asked.effectiveN * times, method });
    expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-12);
  });

  test.prop([withDf, fc.constantFrom(...contained, ...others)], { numRuns: 500 })(
    'is never no number',
    (asked, method) => {
      const { low, high } = shareInterval({ ...asked, method });
      expect(low).toBeLessThanOrEqual(high);
    },
  );

  test.prop([fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), levels])(
    'of beta, for whole ballots, is the widest but for the correction of none',
    (n, part, level) => {
      const share = Math.round(part * n) / n;
      const beta = shareInterval({ share, effectiveN: n, level, method: 'beta' });
      const jeffreys = shareInterval({ share, effectiveN: n, level, method: 'jeffreys' });
      expect(beta.high).toBeGreaterThanOrEqual(jeffreys.high - 1e-12);
      expect(beta.low).toBeLessThanOrEqual(jeffreys.low + 1e-12);
    },
  );
});

describe('two counts', () => {
  test.prop([counts, counts, levels, fc.constantFrom('newcombe', 'wald', 'agresti-caffo')])(
    'exchanged differ as much the other way',
    (first, second, level, interval) => {
      const one = differenceOfShares(first, second, { level, interval });
      const other = differenceOfShares(second, first, { level, interval });
      expect(other.value ?? 0).toBeCloseTo(0 - (one.value ?? 0), 12);
      expect(other.interval?.low ?? 0).toBeCloseTo(0 - (one.interval?.high ?? 0), 9);
      expect(other.chiSquare.pValue ?? 2).toBeCloseTo(one.chiSquare.pValue ?? 2, 9);
    },
  );

  test.prop([counts, counts, levels])(
    'have their difference inside the intervals of Newcombe and Wald',
    (first, second, level) => {
      for (const interval of ['newcombe', 'wald'] as const) {
        const { value, interval: ends } = differenceOfShares(first, second, { level, interval });
        if (value === null || ends === null) continue;
        expect(ends.low).toBeLessThanOrEqual(value + 1e-15);
        expect(ends.high).toBeGreaterThanOrEqual(value - 1e-15);
      }
    },
  );

  test.prop([counts, counts])('are never surer with the correction of Yates', (first, second) => {
    const { chiSquare, chiSquareYates } = differenceOfShares(first, second);
    expect(chiSquareYates.pValue === null).toBe(chiSquare.pValue === null);
    expect(chiSquareYates.pValue ?? 1).toBeGreaterThanOrEqual(chiSquare.pValue ?? 1);
  });
});

describe('a table of counts', () => {
  const tables = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(60), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

  test.prop([tables])('has V and p between 0 and 1, and the same when its rows stand in another order', (table) => {
    const { statistic, pValue, cramersV } = pearsonChiSquare(table);
    const turned = pearsonChiSquare([...table].reverse());
    for (const figure of [pValue ?? 0, cramersV ?? 0]) {
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThanOrEqual(1 + 1e-12);
    }
    expect(turned.statistic === null).toBe(statistic === null);
    expect(turned.statistic ?? 0).toBeCloseTo(statistic ?? 0, 8);
  });
});
