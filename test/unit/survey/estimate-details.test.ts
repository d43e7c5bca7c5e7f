import {
  type Ballot,
  difference,
  estimate,
  estimates,
  independence,
  jointEstimates,
  likertSummary,
  pearsonChiSquare,
  sampleWeights,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { solve } from '../../../src/survey/estimates/solve.ts';
import { refused } from '../../refused.ts';
import { sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;

describe('equations', () => {
  test('are solved, whatever stands first', () => {
    const found = solve(
      [
        [0, 2, 1],
        [1, 1, 0],
        [3, 0, -1],
      ],
      [
        [7, 1],
        [3, 0],
        [0, 0],
      ],
    );
    // x = 1, y = 2, z = 3, and with 1, 0, 0 at the right
    const [first, second] = [0, 1].map((column) => found?.map((row) => row[column] as number));
    expect(first).toEqual([1, 2, 3].map((value) => expect.closeTo(value, 12)));
    const [x, y, z] = second as [number, number, number];
    expect([2 * y + z, x + y, 3 * x - z]).toEqual([1, 0, 0].map((value) => expect.closeTo(value, 12)));
  });

  test('of which one says what another does have no solution', () => {
    expect(
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [2]],
      ),
    ).toBeNull();
    expect(
      solve(
        [
          [0, 0],
          [0, 0],
        ],
        [[1], [2]],
      ),
    ).toBeNull();
    expect(
      solve(
        [
          [1e-9, 0],
          [0, 1],
        ],
        [[1e-9], [2]],
      ),
    ).toEqual([[1], [2]]);
  });
});

describe('independence in a table of three by three', () => {
  const table = [
    [20, 9, 4],
    [10, 12, 8],
    [5, 7, 15],
  ];
  const manners = ['satisfied', 'neutral', 'dissatisfied'];
  const ballots: readonly Ballot[] = table.flatMap((row, ward) =>
    row.flatMap((count, at) =>
      Array.from({ length: count }, () => ({
        answers: { manner: manners[at] as string },
        facts: { ward: `w${ward}` },
      })),
    ),
  );
  const by = { rows: { fact: 'ward' }, columns: 'manner' } as const;
  const n = ballots.length;
  const pearson = pearsonChiSquare(table);

  test('has a design effect of n / (n - 1) in every contrast when ballots are drawn singly', () => {
    const found = independence(sampleOf(ballots), by);
    expect(found.table).toEqual(table);
    expect(found.raoScott.ndf).toBeCloseTo(4, 8);
    expect(found.raoScott.ddf).toBeCloseTo(4 * (n - 1), 6);
    expect(found.raoScott.statistic).toBeCloseTo(((pearson.statistic ?? 0) * (n - 1)) / n / 4, 8);
    expect(found.raoScottFirstOrder.statistic).toBeCloseTo(pearson.statistic ?? 0, 8);
    expect(found.raoScottFirstOrder.ndf).toBe(4);
    // a little less likely for n - 1 in place of n
    expect((found.raoScottFirstOrder.pValue ?? 0) / (pearson.pValue ?? 1)).toBeGreaterThan(1);
    expect((found.raoScottFirstOrder.pValue ?? 0) / (pearson.pValue ?? 1)).toBeLessThan(1.2);
  });

  test('is the same whichever side is the rows', () => {
    const [one, other] = [by, { rows: 'manner', columns: { fact: 'ward' } }].map((sides) =>
      independence(sampleOf(ballots), sides),
    );
    expect(other?.raoScott.statistic).toBeCloseTo(one?.raoScott.statistic ?? 0, 8);
    expect(other?.wald.statistic).toBeCloseTo(one?.wald.statistic ?? 0, 8);
  });

  test('adjusts the statistic of Wald for four cells of few units', () => {
    const { wald, adjustedWald } = independence(sampleOf(ballots), by);
    expect([wald.ndf, wald.ddf, adjustedWald.ddf]).toEqual([4, n - 1, n - 4]);
    expect(adjustedWald.statistic).toBeCloseTo(((wald.statistic ?? 0) * (n - 4)) / (n - 1), 10);
    // near Pearson's by 4, for each is chi-square of 4
    expect(wald.statistic).toBeGreaterThan(3);
    expect(wald.statistic).toBeLessThan(8);
  });

  test('with an empty cell has one all the same', () => {
    const some = ballots.filter(
      ({ answers, facts }) => !(answers['manner'] === 'dissatisfied' && facts?.['ward'] === 'w0'),
    );
    const found = independence(sampleOf(some), by);
    expect(found.table[0]?.[2]).toBe(0);
    expect(found.raoScott.statistic).toBeGreaterThan(0);
    expect(found.raoScott.pValue).toBeLessThan(0.05);
  });

  test('of fewer units than cells has no test of Wald, adjusted for them or not', () => {
    const clustered = ballots.map((one, at) => ({ ...one, facts: { ...one.facts, c: `${at % 3}` } }));
    const { wald, adjustedWald, raoScott } = independence(sampleOf(clustered, { clusters: ['c'] }), by);
    expect([adjustedWald.statistic, adjustedWald.pValue, adjustedWald.ddf]).toEqual([null, null, -1]);
    expect([wald.statistic, wald.ddf]).toEqual([null, 2]);
    expect(raoScott.ddf).toBeLessThan(8);
  });

  test('of one unit, or where the design does not tell, has none', () => {
    const alone = ballots.map((one) => ({ ...one, facts: { ...one.facts, c: 'x', s: 'y' } }));
    const design = { clusters: ['c'], lonelyPsu: 'average' } as const;
    const found = independence(sampleOf(alone, design), by);
    expect(found.raoScott).toEqual({ statistic: null, ndf: 4, ddf: 0, pValue: null });
    expect(found.raoScottFirstOrder).toEqual({ statistic: null, ndf: 4, ddf: null, pValue: null });
    expect([found.wald.pValue, found.adjustedWald.pValue]).toEqual([null, null]);
  });

  test('says which questions there are', () => {
    const accepted = 'manner | again | heard | days | trips';
    const error = refused(() => independence(sampleOf(ballots), { ...by, columns: 'mood' }));
    expect(error.problems[0]).toMatchObject({ value: 'mood', accepted });
    const kind = refused(() => independence(sampleOf(ballots), { ...by, columns: 'days' }));
    expect(kind.problems[0]).toMatchObject({ value: 'number', accepted: 'scale | single' });
    const none = refused(() => independence(sampleOf(ballots), { ...by, columns: {} as never }));
    expect(none.problems[0]?.value).toBeNull();
  });
});

describe('quantiles under a design', () => {
  const weighed = [5, 1, 9, 3, 7].map((days, at) =>
    waited(days, { w: [1, 4, 1, 2, 2][at] as number, sex: at < 3 ? 'f' : 'm' }),
  );
  const sample = sampleOf([...weighed, waited(null, { w: 9, sex: 'f' })], { weights: 'w' });
  const at = (probability: number, rest = {}) =>
    estimate(sample, { kind: 'quantile', question: 'days', probability, ...rest });

  test('go by weights', () => {
    // 1, 3, 5, 7, 9 weigh 4, 2, 1, 2, 1
    expect([at(0.4).value, at(0.41).value, at(0.6).value, at(0.61).value, at(0.91).value]).toEqual([1, 3, 3, 5, 9]);
    expect(at(0.4, { rule: 'school' }).value).toBe(2);
    expect(at(0.5, { rule: 'hf4' }).value).toBeCloseTo(1 + 2 * 0.5, 12);
    expect(at(0.5, { rule: 'hf5' }).value).toBeCloseTo(3, 12);
    expect(at(0.5).leftOut).toEqual({ missing: 1, notApplicable: 0, refused: 0 });
  });

  test('of a domain are of its ballots', () => {
    const found = at(0.5, { domain: { sex: 'm' } });
    expect([found.value, found.n, found.domain, found.count]).toEqual([
      3,
      2,
      { sex: 'm' },
      { numerator: 2, denominator: 2 },
    ]);
    expect(at(0.5).domain).toBeUndefined();
    expect(refused(() => at(0.5, { domain: { sex: 'x' } })).code).toBe('survey/empty-domain');
  });

  test('have a standard error by the reference that is asked for', () => {
    const ten = sampleOf(Array.from({ length: 40 }, (_, day) => waited(day)));
    const found = estimate(ten, { kind: 'quantile', question: 'days', probability: 0.5, reference: 'normal' });
    const { low, high } = found.interval ?? { low: 0, high: 0 };
    expect(found.standardError).toBeCloseTo((high - low) / (2 * 1.959_963_984_54), 9);
    expect(found.coefficientOfVariation).toBeCloseTo((found.standardError ?? 0) / 19, 12);
    const other = estimate(ten, { kind: 'quantile', question: 'days', probability: 0.5 });
    expect(other.standardError).toBeCloseTo(
      ((other.interval?.high ?? 0) - (other.interval?.low ?? 0)) / (2 * 2.022_690_9),
      6,
    );
    const below = sampleOf(Array.from({ length: 40 }, (_, day) => ({ answers: { trips: day - 25 } })));
    const negative = estimate(below, { kind: 'quantile', question: 'trips', probability: 0.5 });
    expect(negative.value).toBe(-6);
    expect(negative.coefficientOfVariation).toBeGreaterThan(0);
    expect(
      estimate(below, { kind: 'quantile', question: 'trips', probability: 0.65 }).coefficientOfVariation,
    ).toBeNull();
  });

  test('of a scale are of points', () => {
    const given = ['very-satisfied', 'neutral', 'refused', 'satisfied', 'satisfied'];
    const found = estimate(sampleOf(given.map((manner) => ({ answers: { manner } }))), {
      kind: 'quantile',
      question: 'manner',
      probability: 0.5,
    });
    expect([found.value, found.n, found.leftOut.refused]).toEqual([4, 4, 1]);
  });

  test('say what they take', () => {
    const errors = [
      { kind: 'quantile', question: 'again', probability: 0.5 },
      { kind: 'quantile', question: 7, probability: 0.5 },
      { kind: 'quantile', question: 'days', probability: 0.5, rule: 'r7' },
    ].map((request) => refused(() => estimate(sample, request as never)).problems[0]);
    expect(errors[0]).toMatchObject({ value: 'single', accepted: 'scale | number' });
    expect(errors[1]).toMatchObject({ value: 7, accepted: 'manner | again | heard | days | trips' });
    expect(errors[2]).toMatchObject({ path: ['rule'], value: 'r7' });
    expect(errors[2]?.accepted).toContain('hf9 | shahvaish');
    expect(
      refused(() => estimates(sample, [DAYS, { kind: 'quantile', question: 'days', probability: 2 }])).problems[0]
        ?.path,
    ).toEqual([1, 'probability']);
  });
});

describe('requests', () => {
  const sample = sampleOf([waited(1), waited(2)]);

  test.each<[unknown, unknown]>([
    [
      { kind: 'mode', question: 'days' },
      { value: 'mode', accepted: 'share | net | mean | factor | total | ratio' },
    ],
    [{ kind: 3 }, { value: null }],
    [{ kind: 'mean' }, { value: null, accepted: 'manner | again | heard | days | trips' }],
    [
      { kind: 'share', question: 'days' },
      { value: 'number', accepted: 'scale | single | multiple' },
    ],
    [
      { kind: 'share', question: 'days', answers: ['yes'] },
      { value: 'number', accepted: 'scale | single | multiple' },
    ],
    [
      { kind: 'share', question: 'heard' },
      { value: 'heard', accepted: 'answers' },
    ],
    [
      { kind: 'share', question: 'again', answers: [] },
      { value: 'again', accepted: 'answers' },
    ],
    [
      { kind: 'share', question: 'again', answers: ['perhaps'] },
      { value: 'perhaps', accepted: 'yes | no' },
    ],
    [
      { kind: 'share', question: 'heard', answers: ['board', 'portal'] },
      { value: 2, accepted: 'one answer of a question of several' },
    ],
    [
      { kind: 'net', question: 'again' },
      { path: ['against'], value: 'again', accepted: 'answers' },
    ],
    [
      { kind: 'net', question: 'manner', against: ['bad'] },
      { path: ['against', 0], value: 'bad' },
    ],
    [
      { kind: 'mean', question: 'manner', scale: 5 },
      { value: '5', accepted: 'points | percent' },
    ],
    [
      { kind: 'mean', question: 'again' },
      { value: 'single', accepted: 'scale | number' },
    ],
    [
      { kind: 'mean', question: 'days', scale: 'percent' },
      { value: 'number', accepted: 'scale' },
    ],
    [
      { kind: 'ratio', numerator: 'days', denominator: 'again' },
      { path: ['denominator'], value: 'single', accepted: 'number' },
    ],
    [
      { kind: 'ratio', numerator: 'wait', denominator: 'days' },
      { path: ['numerator'], value: 'wait' },
    ],
    [
      { kind: 'total', question: 'wait' },
      { path: ['question'], value: 'wait' },
    ],
    [
      { kind: 'total', question: 'heard' },
      { path: ['answers'], value: 'heard' },
    ],
    [
      { kind: 'factor', factor: 'x', score: 'pooled' },
      { path: ['factor'], value: 'x', accepted: 'service' },
    ],
    [{ kind: 'factor', factor: 9, score: 'pooled' }, { value: null }],
    [
      { kind: 'factor', factor: 'service' },
      { path: ['score'], value: null, accepted: 'mean-of-questions | pooled' },
    ],
    [
      { kind: 'factor', factor: 'service', score: 'pooled', of: 'points' },
      { path: ['of'], value: 'single' },
    ],
    [
      { ...DAYS, df: 'some' },
      { value: 'some', accepted: 'counted | domain | design | a number' },
    ],
    [
      { ...DAYS, df: -1 },
      { path: ['df'], value: -1 },
    ],
    [
      { ...DAYS, reference: 'f' },
      { value: 'f', accepted: 't | normal' },
    ],
    [{ ...DAYS, domain: { ward: 'x' } }, { value: '{"ward":"x"}' }],
    [
      { ...DAYS, level: 0 },
      { path: ['level'], value: 0 },
    ],
  ])('%o is refused in its words', (request, problem) => {
    expect(refused(() => estimate(sample, request as never)).problems[0]).toMatchObject(problem as object);
  });

  test('a factor may be of points where its questions have some', () => {
    const { questionnaire } = sample;
    const scales = { ...questionnaire, factors: [{ id: 'service', questions: ['manner'] }] };
    const ballots = ['satisfied', 'neutral'].map((manner) => ({ answers: { manner } }));
    const of = (what: 'points' | 'percent' | 'share') =>
      estimate(
        { questionnaire: scales, design: {}, ballots },
        { kind: 'factor', factor: 'service', score: 'mean-of-questions', of: what },
      );
    expect([of('points').value, of('percent').value, of('share').value]).toEqual([3.5, 62.5, 0.5]);
    expect([of('points').isShare, of('share').isShare]).toEqual([false, true]);
  });

  test('without end of degrees of freedom read widths from the normal distribution', () => {
    const found = estimate(sample, { ...DAYS, df: Number.POSITIVE_INFINITY });
    expect(found.interval?.high).toBeCloseTo(1.5 + 1.959_963_985 * 0.5, 8);
    expect(found.df).toBe(Number.POSITIVE_INFINITY);
  });

  test('of domains and designs have other degrees of freedom', () => {
    const some = sampleOf([
      waited(1, { s: 'a' }),
      waited(null, { s: 'a' }),
      waited(3, { s: 'a' }),
      waited(4, { s: 'b' }),
    ]);
    const of = (df: 'counted' | 'domain' | 'design') => estimate(some, { ...DAYS, domain: { s: 'a' }, df }).df;
    expect([of('counted'), of('domain'), of('design')]).toEqual([1, 2, 3]);
  });

  test('that weights make no population of have no design effect without replacement', () => {
    const found = estimate(sample, DAYS);
    expect([found.designEffect, found.designEffectWithReplacement]).toEqual([null, expect.closeTo(1, 12)]);
    const alike = estimate(sampleOf([waited(2), waited(2)]), DAYS);
    expect([alike.standardError, alike.designEffectWithReplacement, alike.effectiveN]).toEqual([0, null, null]);
    const none = estimate(sampleOf([waited(0), waited(0)]), DAYS);
    expect([none.value, none.coefficientOfVariation]).toEqual([0, null]);
  });

  test('of means below 0 vary by their size', () => {
    const trips = [-2, -4].map((one) => ({ answers: { trips: one } }));
    expect(estimate(sampleOf(trips), { kind: 'mean', question: 'trips' }).coefficientOfVariation).toBeCloseTo(
      1 / 3,
      12,
    );
  });
});

describe('the jackknife of several figures', () => {
  test('has covariances, each by its stratum', () => {
    const ballots = [2, 4, 9, 5, 1, 7].map((days, at) => ({
      answers: { days, trips: at * at },
      facts: { s: at < 2 ? 'a' : 'b', w: 1 + at },
    }));
    const design = { strata: 's', weights: 'w' };
    const requests = [
      { kind: 'total', question: 'days' },
      { kind: 'total', question: 'trips' },
    ] as const;
    const [linear, turns] = [design, { ...design, variance: 'jackknife' } as const].map(
      (one) => jointEstimates(sampleOf(ballots, one), requests).covariance,
    );
    for (const row of [0, 1])
      for (const column of [0, 1]) expect(turns?.[row]?.[column]).toBeCloseTo(linear?.[row]?.[column] ?? 0, 7);
    const part = jointEstimates(
      sampleOf(ballots, { ...design, fpc: [{ a: 4, b: 16 }], variance: 'jackknife' }),
      requests,
    ).covariance;
    const whole = jointEstimates(sampleOf(ballots, { ...design, fpc: [{ a: 4, b: 16 }] }), requests).covariance;
    expect(part?.[0]?.[1]).toBeCloseTo(whole?.[0]?.[1] ?? 0, 7);
  });

  test('is refused a lonely unit by name', () => {
    const sample = sampleOf([waited(1, { s: 'a' }), waited(2, { s: 'a' }), waited(3, { s: 'b' })], {
      strata: 's',
      variance: 'jackknife',
    });
    const error = refused(() => estimate(sample, DAYS));
    expect(error.problems[0]).toMatchObject({
      path: ['design', 'variance'],
      value: 'b',
      accepted: 'two units or more',
    });
  });

  test('goes on where a domain is of some units only', () => {
    const ballots = [2, 4, 9, 5].map((days, at) => waited(days, { c: `${at}`, sex: at < 2 ? 'f' : 'm' }));
    const design = { clusters: ['c'] };
    const of = (variance: 'jackknife' | 'linearization') =>
      estimate(sampleOf(ballots, { ...design, variance }), { kind: 'total', question: 'days', domain: { sex: 'f' } });
    expect(of('jackknife').standardError).toBeCloseTo(of('linearization').standardError ?? 0, 10);
  });
});

describe('a scale', () => {
  test('that nobody answered has no figures', () => {
    const found = likertSummary(sampleOf([{ answers: {} }, { answers: {} }]), { question: 'manner' });
    expect([found.mean.value, found.standardDeviation, found.levels[0]?.share.value]).toEqual([null, null, null]);
    const error = refused(() => likertSummary(sampleOf([]), { question: undefined as never }));
    expect(error.problems[0]).toMatchObject({ path: ['question'], value: null, accepted: 'manner' });
  });

  test('is spread as far as its weights say', () => {
    const ballots = ['satisfied', 'dissatisfied'].map((manner, at) => ({
      answers: { manner },
      facts: { w: at === 0 ? 3 : 1 },
    }));
    const found = likertSummary(sampleOf(ballots, { weights: 'w' }), { question: 'manner' });
    // points 4 and 2 with weights 3 and 1: variance ¾, of two ballots twice that
    expect(found.standardDeviation).toBeCloseTo(Math.sqrt(1.5), 12);
    expect(sampleWeights(sampleOf(ballots, { weights: 'w' })).kishN).toBeCloseTo(1.6, 12);
  });
});

describe('a difference', () => {
  test('of one unit or without degrees of freedom has no test', () => {
    const found = difference(sampleOf([waited(3, { s: 'a' })]), DAYS, { ...DAYS, domain: { s: 'a' } });
    expect([found.value, found.standardError, found.statistic, found.pValue, found.interval]).toEqual([
      0,
      null,
      null,
      null,
      null,
    ]);
  });
});
