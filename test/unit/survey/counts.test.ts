import { type DifferenceOptions, differenceOfShares, pearsonChiSquare } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { countProblems } from '../../../src/survey/counts/count-phrases.ts';
import { refused } from '../../refused.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('Newcombe (1998), Statistics in Medicine 17, 873-890, Table II', () => {
  // published figures have four digits
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('%d of %d less %d of %d', (a, m, b, n, low, high) => {
    const { value, interval } = differenceOfShares(of(a, m), of(b, n));
    expect(value).toBeCloseTo(a / m - b / n, 12);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
    expect([interval?.level, interval?.method]).toEqual([0.95, 'newcombe']);
  });
});

describe('the difference of two shares', () => {
  const first = of(56, 70);
  const second = of(48, 80);

  // DescTools BinomDiffCI
  test.each([
    ['wald', 0.05750489914903717, 0.34249510085096296],
    ['agresti-caffo', 0.05245292663805373, 0.3357584554757674],
    ['newcombe', 0.05243147240236498, 0.333872654036906],
  ] as const)('%s', (method, low, high) => {
    const { interval } = differenceOfShares(first, second, { interval: method });
    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
    expect(interval?.method).toBe(method);
    const turned = differenceOfShares(second, first, { interval: method }).interval;
    expect(turned?.low).toBeCloseTo(-high, 12);
    expect(turned?.high).toBeCloseTo(-low, 12);
  });

  test('its standard error is of two independent samples', () => {
    expect(differenceOfShares(first, second).standardError).toBeCloseTo(Math.sqrt(0.16 / 70 + 0.24 / 80), 14);
  });

  test('its tests are those of prop.test', () => {
    const { chiSquare, chiSquareYates } = differenceOfShares(first, second);
    expect(chiSquare.statistic).toBeCloseTo(7.02341137123746, 12);
    expect(chiSquare.pValue).toBeCloseTo(0.008045081368196564, 14);
    expect(chiSquareYates.statistic).toBeCloseTo(6.114270410296227, 12);
    expect(chiSquareYates.pValue).toBeCloseTo(0.013409475178668924, 14);
    expect([chiSquare.df, chiSquareYates.df]).toEqual([1, 1]);
  });

  test('a count less than half a ballot from what is expected is corrected to it and no farther', () => {
    expect(differenceOfShares(of(5, 10), of(5, 11)).chiSquareYates).toEqual({ statistic: 0, df: 1, pValue: 1 });
  });

  test('a higher level is wider', () => {
    const [narrow, wide] = [0.9, 0.99].map((level) => differenceOfShares(first, second, { level }).interval);
    expect(wide?.low).toBeLessThan(narrow?.low ?? 0);
    expect(wide?.high).toBeGreaterThan(narrow?.high ?? 1);
    expect([narrow?.level, wide?.level]).toEqual([0.9, 0.99]);
  });

  test('bounds beyond 1 are brought back', () => {
    const wald = differenceOfShares(of(2, 2), of(1, 3), { interval: 'wald' }).interval;
    expect(wald?.high).toBe(1);
    expect(differenceOfShares(of(1, 3), of(2, 2), { interval: 'wald' }).interval?.low).toBe(-1);
  });

  test('of 0 of 10 and 0 of 20 it has an interval, and no statistic', () => {
    const nothing = { statistic: null, df: 1, pValue: null };
    for (const [a, b] of [
      [of(0, 10), of(0, 20)],
      [of(10, 10), of(20, 20)],
    ] as const) {
      const { value, interval, chiSquare, chiSquareYates } = differenceOfShares(a, b);
      expect(value).toBe(0);
      expect(interval?.low).toBeLessThan(0);
      expect([chiSquare, chiSquareYates]).toEqual([nothing, nothing]);
    }
  });

  test('without ballots there is none', () => {
    const nothing = { statistic: null, df: 1, pValue: null };
    const none = {
      value: null,
      standardError: null,
      interval: null,
      chiSquare: nothing,
      chiSquareYates: nothing,
    };
    expect(differenceOfShares(of(0, 0), of(1, 2))).toEqual(none);
    expect(differenceOfShares(of(1, 2), of(0, 0))).toEqual(none);
  });

  test('millions of millions have a tail and not 0', () => {
    const { chiSquare } = differenceOfShares(of(4_010_000, 8_000_000), of(3_990_000, 8_000_000));
    expect(chiSquare.statistic).toBeCloseTo(100, 1);
    expect(chiSquare.pValue).toBeGreaterThan(1e-24);
    expect(chiSquare.pValue).toBeLessThan(2e-23);
  });
});

describe("Pearson's chi-square", () => {
  test('agrees with chisq.test of R', () => {
    // datasets::HairEyeColor, males
    const table = [
      [32, 11, 10, 3],
      [53, 50, 25, 15],
      [10, 10, 7, 7],
      [3, 30, 5, 8],
    ];
    const { statistic, df, pValue, cramersV } = pearsonChiSquare(table);
    expect(statistic).toBeCloseTo(41.28028879104927, 11);
    expect(df).toBe(9);
    expect(pValue).toBeCloseTo(4.447279473685249e-6, 16);
    expect(cramersV).toBeCloseTo(0.22207958358861535, 13);
  });

  test('of a table that is longer than wide has the V of the shorter side', () => {
    const table = [
      [10, 20],
      [20, 10],
      [15, 15],
    ];
    const wide = [
      [10, 20, 15],
      [20, 10, 15],
    ];
    // Σ (O - E)² / E = 4 · 25 / 15; by 90
    expect(pearsonChiSquare(table).statistic).toBeCloseTo(20 / 3, 12);
    expect(pearsonChiSquare(table).df).toBe(2);
    expect(pearsonChiSquare(table).cramersV).toBeCloseTo(Math.sqrt(20 / 270), 12);
    expect(pearsonChiSquare(wide)).toEqual(pearsonChiSquare(table));
  });

  test('a complete relation has a V of 1, none has 0 and a likelihood of 1', () => {
    expect(
      pearsonChiSquare([
        [7, 0],
        [0, 9],
      ]).cramersV,
    ).toBeCloseTo(1, 12);
    const none = pearsonChiSquare([
      [10, 20],
      [20, 40],
    ]);
    expect([none.statistic, none.pValue, none.cramersV]).toEqual([0, 1, 0]);
  });

  test('an empty row or column leaves no number', () => {
    const nothing = { statistic: null, df: 2, pValue: null, cramersV: null };
    for (const table of [
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
      [
        [1, 0, 3],
        [4, 0, 2],
      ],
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]) {
      expect(pearsonChiSquare(table)).toEqual(nothing);
    }
  });
});

describe('what is refused', () => {
  test.each([
    [of(1.5, 2), of(1, 2), 'survey/not-a-count', [0, 'numerator']],
    [of(1, 2), of(1, Number.NaN), 'survey/not-a-count', [1, 'denominator']],
    [of(1, Number.POSITIVE_INFINITY), of(1, 2), 'survey/not-a-count', [0, 'denominator']],
    [of(-1, 2), of(1, 2), 'survey/not-a-count', [0, 'numerator']],
    [of(1, 2), of(3, 2), 'survey/above-whole', [1, 'numerator']],
  ])('%j and %j', (first, second, code, path) => {
    const error = refused(() => differenceOfShares(first, second));
    expect(error.code).toBe(code);
    expect(error.problems[0]?.path).toEqual(path);
    expect(error.problems[0]?.accepted).toMatch(code === 'survey/above-whole' ? /^0\.\.2$/ : /^0, 1/);
  });

  test('levels and methods that are none', () => {
    const asked = (options: unknown) =>
      refused(() => differenceOfShares(of(1, 2), of(1, 2), options as DifferenceOptions));
    expect(asked({ level: 95 }).code).toBe('survey/not-a-level');
    const error = asked({ interval: 'toString' });
    expect([error.code, error.problems[0]?.path, error.problems[0]?.accepted]).toEqual([
      'survey/unknown-method',
      ['interval'],
      'newcombe | wald | agresti-caffo',
    ]);
  });

  test.each([
    [[]],
    [[[1, 2]]],
    [[[1], [2]]],
    [
      [
        [1, 2],
        [1, 2, 3],
      ],
    ],
    ['table'],
    [[1, 2]],
    [null],
  ])('%j is no table', (table) => {
    const error = refused(() => pearsonChiSquare(table as number[][]));
    expect([error.code, error.problems[0]?.path]).toEqual(['survey/not-a-table', ['table']]);
  });

  test('what is no count in a table, at its place', () => {
    for (const count of [0.5, -1, Number.NaN, '3', null]) {
      const error = refused(() =>
        pearsonChiSquare([
          [1, 2],
          [count as number, 2],
        ]),
      );
      expect([error.code, error.problems[0]?.path]).toEqual(['survey/not-a-count', ['table', 1, 0]]);
    }
  });

  test('every code has its phrase', () => {
    expect(Object.values(countProblems()).length).toBe(4);
  });
});
