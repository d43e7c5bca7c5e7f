import {
  difference,
  type EstimateRequest,
  estimate,
  independence,
  likertSummary,
  pearsonChiSquare,
  type QuantileRule,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { questionnaire, sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;

const repeat = <Value>(value: Value, times: number): readonly Value[] => Array.from({ length: times }, () => value);

describe('a difference', () => {
  const ballots = [2, 4, 6]
    .map((days) => waited(days, { ward: 'a' }))
    .concat([7, 11].map((days) => waited(days, { ward: 'b' })));
  const by = (ward: string) => ({ ...DAYS, domain: { ward } });

  test('of two wards is that of their means, with a test', () => {
    const found = difference(sampleOf(ballots), by('b'), by('a'));
    expect(found.value).toBe(5);
    expect([found.first.value, found.second.value]).toEqual([9, 4]);
    const standardError = Math.sqrt(((8 / 9 + 8 / 4) * 5) / 4);
    expect(found.standardError).toBeCloseTo(standardError, 12);
    expect(found.df).toBe(4);
    expect(found.statistic).toBeCloseTo(5 / standardError, 12);
    // t(4) at 97.5 % is 2.776445
    expect(found.interval?.low).toBeCloseTo(5 - 2.776_445_1 * standardError, 6);
    expect(found.interval?.method).toBe('plain');
    const other = difference(sampleOf(ballots), by('a'), by('b'));
    expect([other.value, other.pValue]).toEqual([-5, found.pValue]);
  });

  test('is tested by the normal distribution when that is asked for', () => {
    const found = difference(sampleOf(ballots), by('b'), by('a'), { reference: 'normal' });
    // 2 (1 - Φ(2.631174))
    expect(found.statistic).toBeCloseTo(2.631_174, 5);
    expect(found.pValue).toBeCloseTo(0.008_509, 5);
    expect(found.interval?.reference).toBe('normal');
  });

  test('takes its own level and degrees of freedom, not those of the requests', () => {
    const found = difference(sampleOf(ballots), { ...by('b'), level: 0.5, df: 1 }, by('a'), { level: 0.9, df: 3 });
    expect([found.interval?.level, found.df, found.first.interval?.level]).toEqual([0.9, 3, 0.9]);
  });

  test('of a figure and itself is 0 without a test', () => {
    const found = difference(sampleOf(ballots), DAYS, DAYS);
    expect([found.value, found.standardError, found.statistic, found.pValue]).toEqual([0, 0, null, null]);
  });

  test('of what has no value has none', () => {
    const none = [...ballots, waited(null, { ward: 'c' })];
    const found = difference(sampleOf(none), by('a'), by('c'));
    expect(found).toMatchObject({
      value: null,
      standardError: null,
      interval: null,
      df: null,
      statistic: null,
      pValue: null,
    });
    expect(found.first.value).toBe(4);
  });

  test('says which of the two is refused', () => {
    const error = refused(() => difference(sampleOf(ballots), DAYS, { ...DAYS, question: 'wait' }));
    expect(error.problems[0]?.path).toEqual([1, 'question']);
  });
});

describe('independence', () => {
  const cell = (again: string, ward: string, times: number) => repeat({ answers: { again }, facts: { ward } }, times);
  const ballots = [...cell('yes', 'a', 30), ...cell('no', 'a', 10), ...cell('yes', 'b', 20), ...cell('no', 'b', 20)];
  const by = { rows: { fact: 'ward' }, columns: 'again' } as const;

  test('of ballots drawn singly is that of Pearson, but for n - 1', () => {
    const { rows, columns, table, n, raoScott, raoScottFirstOrder } = independence(sampleOf(ballots), by);
    expect([rows, columns, table, n]).toEqual([
      ['a', 'b'],
      ['yes', 'no'],
      [
        [30, 10],
        [20, 20],
      ],
      80,
    ]);
    const pearson = pearsonChiSquare([
      [30, 10],
      [20, 20],
    ]);
    expect(raoScottFirstOrder.statistic).toBeCloseTo(pearson.statistic ?? 0, 10);
    // a design effect of n / (n - 1) in the one contrast there is
    expect(raoScott.statistic).toBeCloseTo(((pearson.statistic ?? 0) * 79) / 80, 8);
    expect([raoScott.ndf, raoScott.ddf]).toEqual([expect.closeTo(1, 10), expect.closeTo(79, 8)]);
    expect(raoScottFirstOrder.ddf).toBeNull();
  });

  test('of two columns Wald tests the same thing', () => {
    const { wald, adjustedWald } = independence(sampleOf(ballots), by);
    expect(wald).toEqual(adjustedWald);
    expect(wald.statistic).toBeGreaterThan(3);
    expect([wald.ndf, wald.ddf]).toEqual([1, 79]);
  });

  test('counts doubled ballots of one cluster once', () => {
    const once = ballots.map((one, at) => ({ ...one, facts: { ...one.facts, c: `${at}` } }));
    const twice = once.flatMap((one) => [one, one]);
    const wanted = independence(sampleOf(once), by).raoScott;
    const found = independence(sampleOf(twice, { clusters: ['c'] }), by).raoScott;
    expect(found.statistic).toBeCloseTo(wanted.statistic ?? 0, 8);
    expect(found.pValue).toBeCloseTo(wanted.pValue ?? 0, 8);
  });

  test('leaves out rows and columns without ballots, and ballots without one of both', () => {
    const more = [...ballots, ...cell('refused', 'c', 5), { answers: { again: 'yes' }, facts: {} }];
    const found = independence(sampleOf(more), by);
    expect([found.rows, found.n]).toEqual([['a', 'b'], 80]);
    const scale = independence(
      sampleOf([
        ...repeat({ answers: { manner: 'neutral', again: 'yes' } }, 3),
        ...repeat({ answers: { manner: 'satisfied', again: 'no' } }, 3),
      ]),
      { rows: 'manner', columns: 'again' },
    );
    expect(scale.rows).toEqual(['satisfied', 'neutral']);
  });

  test('of a table of one row has no statistic', () => {
    const found = independence(sampleOf(ballots), { ...by, domain: { ward: 'a' } });
    expect(found).toMatchObject({
      rows: ['a'],
      raoScott: { statistic: null, pValue: null },
      wald: { statistic: null },
    });
    expect(independence(sampleOf([]), by)).toMatchObject({
      rows: [],
      columns: [],
      n: 0,
      raoScott: { statistic: null },
    });
  });

  test.each([
    ['no such question', { rows: 'wait', columns: 'again' }, 'survey/unknown-question', 'rows'],
    ['a number', { rows: { fact: 'ward' }, columns: 'days' }, 'survey/not-measured', 'columns'],
    ['several answers', { rows: 'heard', columns: 'again' }, 'survey/not-measured', 'rows'],
    ['nothing', { rows: null, columns: 'again' }, 'survey/unknown-question', 'rows'],
  ])('refuses %s', (_, request, code, path) => {
    const error = refused(() => independence(sampleOf(ballots), request as never));
    expect([error.code, error.problems[0]?.path[0]]).toEqual([code, path]);
  });
});

describe('a scale in all its figures', () => {
  const given = ['very-satisfied', 'satisfied', 'satisfied', 'neutral', 'very-dissatisfied', 'refused'];
  const sample = sampleOf(given.map((manner) => ({ answers: { manner } })));

  test('has every level, both ends, net score and means', () => {
    const found = likertSummary(sample, { question: 'manner' });
    expect(found.levels.map(({ id, share }) => [id, share.count.numerator])).toEqual([
      ['very-satisfied', 1],
      ['satisfied', 2],
      ['neutral', 1],
      ['dissatisfied', 0],
      ['very-dissatisfied', 1],
    ]);
    expect([found.satisfied.value, found.dissatisfied.value, found.mean.value]).toEqual([0.6, 0.2, 3.4]);
    expect(found.net.value).toBeCloseTo(0.4, 12);
    expect(found.percent.value).toBeCloseTo(60, 12);
    // (1.6² + 2 · 0.6² + 0.4² + 2.4²) / 4
    expect(found.standardDeviation).toBeCloseTo(Math.sqrt(9.2 / 4), 12);
  });

  test('of a domain, at a level', () => {
    const found = likertSummary(
      sampleOf([...sample.ballots, { answers: { manner: 'neutral' }, facts: { ward: 'a' } }]),
      { question: 'manner', domain: { ward: 'a' }, level: 0.9 },
    );
    expect([found.mean.n, found.mean.value, found.standardDeviation]).toEqual([1, 3, null]);
  });

  test('is refused of another question', () => {
    const error = refused(() => likertSummary(sample, { question: 'days' }));
    expect([error.code, error.problems[0]?.accepted]).toEqual(['survey/not-measured', 'manner']);
    expect(questionnaire.questions[3]?.kind).toBe('number');
  });
});

describe('quantiles', () => {
  // Hyndman and Fan's rules of ten equal weights, as `quantile` of R has them for 1, 2, 4, 8, …, 512 at a quarter
  const powers = sampleOf(Array.from({ length: 10 }, (_, at) => waited(2 ** at)));

  test.each<[QuantileRule, number]>([
    ['math', 4],
    ['hf1', 4],
    ['school', 4],
    ['hf2', 4],
    ['hf4', 3],
    ['hf5', 4],
    ['hf6', 3.5],
    ['hf7', 5],
    ['hf8', 3.833_333_333_333_333],
    ['hf9', 3.875],
    ['shahvaish', 2],
  ])('by %s', (rule, value) => {
    expect(estimate(powers, { kind: 'quantile', question: 'days', probability: 0.25, rule }).value).toBeCloseTo(
      value,
      10,
    );
  });

  const at = (probability: number, rest: Partial<EstimateRequest> = {}) =>
    estimate(powers, { kind: 'quantile', question: 'days', probability, ...rest } as EstimateRequest);

  test('at the ends are the least and the greatest', () => {
    expect([at(0).value, at(1).value]).toEqual([1, 512]);
    expect([at(0, { rule: 'hf7' } as never).value, at(1, { rule: 'hf5' } as never).value]).toEqual([1, 512]);
  });

  test('half-way between two when just so many weigh half', () => {
    expect([at(0.5).value, at(0.5, { rule: 'school' } as never).value]).toEqual([16, 24]);
    expect(at(0.3, { rule: 'school' } as never).value).toBe(6);
    expect(at(0.31, { rule: 'school' } as never).value).toBe(8);
  });

  test('have the interval of Woodruff', () => {
    const found = at(0.5, { interval: 'plain' });
    // five of ten at or below 16: ½ ± 2.262 √(¼ / 9)
    expect(found.interval).toMatchObject({ low: 2, high: 256, method: 'woodruff', reference: 't' });
    expect(found.standardError).toBeCloseTo(254 / (2 * 2.262_157_2), 5);
    expect([found.n, found.df, found.isShare]).toEqual([10, 9, false]);
    expect(at(1).interval).toBeNull();
    expect(at(0.9, { interval: 'plain' }).interval).toBeNull();
  });

  test('of one value are it, and of none nothing', () => {
    expect(
      estimate(sampleOf([waited(3)]), { kind: 'quantile', question: 'days', probability: 0.2, rule: 'hf7' }),
    ).toMatchObject({ value: 3, interval: null });
    expect(estimate(sampleOf([waited(null)]), { kind: 'quantile', question: 'days', probability: 0.2 })).toMatchObject({
      value: null,
      n: 0,
      leftOut: { missing: 1 },
    });
  });
});
