import { type EstimateRequest, estimate, estimateBy, estimates, jointEstimates } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;

const means = (values: readonly (number | null)[]) => sampleOf(values.map((days) => waited(days)));

describe('a mean', () => {
  test('of a simple random sample has the standard error of every textbook', () => {
    const found = estimate(means([4, 6, 11]), DAYS);
    // s² = 13, of three
    expect(found.value).toBe(7);
    expect(found.standardError).toBeCloseTo(Math.sqrt(13 / 3), 12);
    expect(found.df).toBe(2);
    expect(found.designEffectWithReplacement).toBeCloseTo(1, 12);
    expect(found.effectiveN).toBeCloseTo(3, 12);
    expect(found.coefficientOfVariation).toBeCloseTo(Math.sqrt(13 / 3) / 7, 12);
    // t(2) at 97.5 % is 4.302653
    expect(found.interval?.high).toBeCloseTo(7 + 4.302_652_73 * Math.sqrt(13 / 3), 6);
    expect(found.interval).toMatchObject({ method: 'plain', reference: 't', level: 0.95 });
    expect([found.isShare, found.count]).toEqual([false, { numerator: 3, denominator: 3 }]);
  });

  test('read from the normal distribution is narrower', () => {
    const found = estimate(means([4, 6, 11]), { ...DAYS, reference: 'normal' });
    expect(found.interval?.high).toBeCloseTo(7 + 1.959_963_985 * Math.sqrt(13 / 3), 8);
    expect(found.interval?.reference).toBe('normal');
  });

  test('of ten people of whom three were asked is surer', () => {
    const { ballots } = means([4, 6, 11]);
    const found = estimate(sampleOf(ballots, { fpc: [10] }), DAYS);
    expect(found.standardError).toBeCloseTo(Math.sqrt((0.7 * 13) / 3), 12);
    expect(found.designEffect).toBeCloseTo(1, 12);
    expect(found.designEffectWithReplacement).toBeCloseTo(0.7, 12);
    // a part in place of a size
    expect(estimate(sampleOf(ballots, { fpc: [0.3] }), DAYS).standardError).toBeCloseTo(found.standardError ?? 0, 12);
    // all of them leave nothing to be unsure of
    expect(estimate(sampleOf(ballots, { fpc: [1] }), DAYS).standardError).toBe(0);
  });

  test('leaves out who did not say, and says so', () => {
    const given = [4, 'refused', 'not-applicable', null, 6, 11, -1] as const;
    const found = estimate(sampleOf(given.map((days) => ({ answers: { days } }))), DAYS);
    expect(found.value).toBe(7);
    expect(found.leftOut).toEqual({ missing: 2, notApplicable: 1, refused: 1 });
    // seven were drawn: Σ(y - 7)² / 3² over 7 - 1, times 7
    expect(found.standardError).toBeCloseTo(Math.sqrt((26 / 9) * (7 / 6)), 12);
    expect(found.df).toBe(2);
    expect(estimate(sampleOf(given.map((days) => ({ answers: { days } }))), { ...DAYS, df: 'design' }).df).toBe(6);
  });

  test('of one ballot has no standard error, and of none no value', () => {
    expect(estimate(means([5]), DAYS)).toMatchObject({ value: 5, standardError: null, interval: null, n: 1, df: 0 });
    expect(estimate(means([null]), DAYS)).toMatchObject({
      value: null,
      standardError: null,
      interval: null,
      n: 0,
      df: null,
    });
    expect(estimate(means([]), DAYS)).toMatchObject({ value: null, n: 0 });
  });

  test('of a scale is of its points, or on 0 to 100', () => {
    const sample = sampleOf(['satisfied', 'very-dissatisfied'].map((manner) => ({ answers: { manner } })));
    expect(estimate(sample, { kind: 'mean', question: 'manner' }).value).toBe(2.5);
    expect(estimate(sample, { kind: 'mean', question: 'manner', scale: 'percent' }).value).toBe(37.5);
  });
});

describe('strata', () => {
  // two of 10 in a, three of 30 in b; s² = 8 and 7
  const ballots = [waited(3, { s: 'a' }), waited(7, { s: 'a' }), ...[2, 4, 1].map((days) => waited(days, { s: 'b' }))];
  const design = { strata: 's', fpc: [{ a: 10, b: 30 }] };

  test('weigh as much as there are people in them', () => {
    const found = estimate(sampleOf(ballots, design), DAYS);
    const b = (2 + 4 + 1) / 3;
    expect(found.value).toBeCloseTo((10 * 5 + 30 * b) / 40, 12);
    const variance = 0.25 ** 2 * 0.8 * (8 / 2) + 0.75 ** 2 * 0.9 * (7 / 3 / 3);
    expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 12);
    expect(found.df).toBe(3);
  });

  test('may be told by the ballots', () => {
    const told = ballots.map((one) => ({ ...one, facts: { ...one.facts, size: one.facts?.['s'] === 'a' ? 10 : 30 } }));
    const wanted = estimate(sampleOf(ballots, design), DAYS);
    expect(estimate(sampleOf(told, { strata: 's', fpc: ['size'] }), DAYS)).toEqual(wanted);
    const weighed = ballots.map((one) => ({ ...one, facts: { ...one.facts, w: one.facts?.['s'] === 'a' ? 5 : 10 } }));
    expect(estimate(sampleOf(weighed, { ...design, weights: 'w' }), DAYS)).toEqual(wanted);
  });

  test('total what they weigh', () => {
    const found = estimate(sampleOf(ballots, design), { kind: 'total', question: 'days' });
    expect(found.value).toBeCloseTo(5 * 10 + 10 * 7, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(100 * 0.8 * 4 + 900 * 0.9 * (7 / 9)), 10);
  });
});

describe('clusters', () => {
  const ballots = [1, 3, 5, 7, 9].map((days, at) => waited(days, { commune: ['x', 'x', 'y', 'z', 'z'][at] as string }));

  test('vary by their totals about the mean', () => {
    const found = estimate(sampleOf(ballots, { clusters: ['commune'] }), DAYS);
    // Σ (y - 5) = -6, 0, 6 by commune
    expect(found.standardError).toBeCloseTo(Math.sqrt((72 * 3) / 2) / 5, 12);
    expect(found.df).toBe(2);
    expect(found.designEffectWithReplacement).toBeCloseTo((72 * 1.5) / 25 / (10 / 5), 12);
  });

  test('in two stages add what varies within them', () => {
    const sized = ballots.map((one) => ({
      ...one,
      facts: { ...one.facts, communes: 6, people: one.facts?.['commune'] === 'y' ? 1 : 4 },
    }));
    const design = { clusters: ['commune'], fpc: ['communes', 'people'] };
    const found = estimate(sampleOf(sized, design), DAYS);
    // weights 2 × 2, 2 × 1; the mean is (4·4 + 2·5 + 4·16) / 18
    const mean = 90 / 18;
    expect(found.value).toBeCloseTo(mean, 12);
    const units = [(4 * (1 - mean + 3 - mean)) / 18, 0, (4 * (7 - mean + 9 - mean)) / 18];
    const first = 0.5 * 1.5 * units.reduce((sum, unit) => sum + unit * unit, 0);
    // within x and z two of four: f = ½, each ballot's z is 4 (y - mean) / 18, a half away from their mean of 4/18
    const within = 0.5 * (0.5 * 2 * 2 * (4 / 18) ** 2) * 2;
    expect(found.standardError).toBeCloseTo(Math.sqrt(first + within), 12);
    // the weights follow from both stages
    expect(estimate(sampleOf(sized, design), { kind: 'total', question: 'days' }).value).toBe(90);
  });

  test('named anew in each stratum are told apart when the design says so', () => {
    const facts = (s: string, commune: string) => ({ s, commune });
    const twice = [
      waited(1, facts('a', '1')),
      waited(2, facts('a', '2')),
      waited(3, facts('b', '1')),
      waited(5, facts('b', '2')),
    ];
    const design = { strata: 's', clusters: ['commune'] };
    expect(refused(() => estimate(sampleOf(twice, design), DAYS)).code).toBe('survey/cluster-in-two-strata');
    expect(estimate(sampleOf(twice, { ...design, nested: true }), DAYS).df).toBe(2);
  });
});

describe('a stratum of one unit', () => {
  const ballots = [waited(2, { s: 'a' }), waited(4, { s: 'a' }), waited(9, { s: 'b' })];
  const at = (lonelyPsu?: 'adjust' | 'average' | 'remove' | 'certainty') =>
    estimate(sampleOf(ballots, { strata: 's', ...(lonelyPsu ? { lonelyPsu } : {}) }), DAYS);

  test('is refused unless the design says what to do', () => {
    const error = refused(() => at());
    expect([error.code, error.problems[0]?.value]).toEqual(['survey/lonely-psu', 'b']);
  });

  test('adds what the design says', () => {
    // the mean is 5; z = (y - 5) / 3: a has 2 · ((2 - 3)² + (4 - 3)²) / 9
    const own = 4 / 9;
    expect(at('remove').standardError).toBeCloseTo(Math.sqrt(own), 12);
    expect(at('certainty').standardError).toBeCloseTo(Math.sqrt(own), 12);
    expect(at('average').standardError).toBeCloseTo(Math.sqrt(2 * own), 12);
    expect(at('adjust').standardError).toBeCloseTo(Math.sqrt(own + (4 / 3) ** 2), 12);
  });

  test('that was taken whole adds nothing and is not refused', () => {
    const design = { strata: 's', fpc: [{ a: 20, b: 1 }] };
    expect(estimate(sampleOf(ballots, design), DAYS).standardError).toBeCloseTo(
      (20 / 21) * Math.sqrt(0.9 * (2 / 2)),
      12,
    );
  });

  test('leaves nothing to average when all strata are such', () => {
    const lonely = sampleOf(ballots.slice(1), { strata: 's', lonelyPsu: 'average' });
    expect(estimate(lonely, { ...DAYS, df: 3 }).standardError).toBeNull();
  });

  test('is no matter where the figure has no ballot of it', () => {
    const found = estimate(sampleOf(ballots, { strata: 's' }), { ...DAYS, domain: { s: 'a' } });
    expect(found.standardError).toBeCloseTo(1, 12);
  });
});

describe('other figures', () => {
  const given = [
    { manner: 'very-satisfied', again: 'yes', heard: ['board', 'portal'], days: 2, trips: 1 },
    { manner: 'satisfied', again: 'no', heard: ['portal'], days: 4, trips: 2 },
    { manner: 'neutral', again: 'yes', heard: [], days: 9, trips: 3 },
    { manner: 'very-dissatisfied', again: 'yes', heard: ['board'], days: 5, trips: null },
  ];
  const sample = sampleOf(given.map((answers) => ({ answers })));
  const valueAt = (request: EstimateRequest) => estimate(sample, request).value;

  test.each<[EstimateRequest, number]>([
    [{ kind: 'share', question: 'manner' }, 0.5],
    [{ kind: 'share', question: 'manner', answers: ['neutral', 'satisfied'] }, 0.5],
    [{ kind: 'share', question: 'heard', answers: ['board'] }, 0.5],
    [{ kind: 'net', question: 'manner' }, 0.25],
    [{ kind: 'net', question: 'manner', answers: ['very-satisfied'], against: ['satisfied', 'neutral'] }, -0.25],
    [{ kind: 'total', question: 'again' }, 3],
    [{ kind: 'total', question: 'days' }, 20],
    [{ kind: 'ratio', numerator: 'days', denominator: 'trips' }, 2.5],
    [{ kind: 'factor', factor: 'service', score: 'mean-of-questions' }, 0.625],
    [{ kind: 'factor', factor: 'service', score: 'pooled' }, 0.625],
    [{ kind: 'quantile', question: 'days', probability: 0.5 }, 4],
    [{ kind: 'quantile', question: 'days', probability: 0.5, rule: 'school' }, 4.5],
    [{ kind: 'quantile', question: 'manner', probability: 0.25 }, 1],
  ])('%o', (request, value) => {
    expect(valueAt(request)).toBeCloseTo(value, 12);
  });

  test('a ratio is as sure as its residuals', () => {
    const found = estimate(sample, { kind: 'ratio', numerator: 'days', denominator: 'trips' });
    // y - 2.5 x = -0.5, -1, 1.5 by a total of 6, the fourth ballot was drawn and did not say
    const squares = (0.25 + 1 + 2.25) / 36;
    expect(found.standardError).toBeCloseTo(Math.sqrt((squares * 4) / 3), 12);
    expect([found.n, found.leftOut.missing]).toEqual([3, 1]);
  });

  test('the factor of several questions has no design effect, for no sample of one question is like it', () => {
    const found = estimate(sample, { kind: 'factor', factor: 'service', score: 'mean-of-questions' });
    expect([found.designEffect, found.effectiveN, found.isShare]).toEqual([null, null, true]);
    expect(found.interval?.method).toBe('wilson');
    // by ballot the mean of both, less 0.625
    const z = [1, 0.5, 0.5, 0.5].map((own) => own - 0.625);
    expect(found.standardError).toBeCloseTo(Math.sqrt(z.reduce((sum, one) => sum + one * one, 0) / 12), 12);
  });

  test('a question fewer answered counts as much in the mean of questions, and less in the pool', () => {
    const partly = sampleOf([...given.slice(0, 3), { ...given[3], again: null }].map((answers) => ({ answers })));
    const at = (score: 'mean-of-questions' | 'pooled') =>
      estimate(partly, { kind: 'factor', factor: 'service', score });
    expect(at('mean-of-questions').value).toBeCloseTo((0.5 + 2 / 3) / 2, 12);
    expect(at('pooled').value).toBeCloseTo(4 / 7, 12);
    expect(at('pooled').n).toBe(3);
  });

  test('are asked for together', () => {
    const [share, days] = estimates(sample, [{ kind: 'share', question: 'manner' }, DAYS]);
    expect([share?.value, days?.value]).toEqual([0.5, 5]);
    const { covariance } = jointEstimates(sample, [{ kind: 'share', question: 'manner' }, DAYS]);
    expect(covariance?.[1]?.[1]).toBeCloseTo((days?.standardError ?? 0) ** 2, 12);
    // Σ (y - ½)(x - 5) = -1.5 - 0.5 - 2 - 0
    expect(covariance?.[0]?.[1]).toBeCloseTo(-4 / 12, 12);
    expect(covariance?.[1]?.[0]).toBe(covariance?.[0]?.[1]);
    const none = jointEstimates(sample, [DAYS, { ...DAYS, domain: { ward: 'x' } }].slice(0, 1));
    expect(none.covariance).toHaveLength(1);
  });
});

describe('domains', () => {
  const ballots = [
    waited(1, { ward: 'b', month: 9 }),
    waited(3, { ward: 'a', month: 10 }),
    waited(5, { ward: 'a', month: 10 }),
    waited(8, { ward: 'a' }),
    waited(null, { ward: 'c', month: 9 }),
  ];

  test('are told in the order of their names, and ballots that lack a fact are in none', () => {
    const found = estimateBy(sampleOf(ballots), DAYS, ['ward', 'month']);
    expect(found.map(({ domain, value, n }) => [domain, value, n])).toEqual([
      [{ ward: 'a', month: '10' }, 4, 2],
      [{ ward: 'b', month: '9' }, 1, 1],
      [{ ward: 'c', month: '9' }, null, 0],
    ]);
  });

  test('keep the ballots outside them in the design', () => {
    const found = estimate(sampleOf(ballots), { ...DAYS, domain: { month: '10' } });
    // z = ∓½ of two of five drawn
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.5 * (5 / 4)), 12);
  });

  test('without a ballot are refused', () => {
    const error = refused(() => estimate(sampleOf(ballots), { ...DAYS, domain: { ward: 'd' } }));
    expect([error.code, error.problems[0]?.path]).toEqual(['survey/empty-domain', ['domain']]);
    const second = refused(() => estimates(sampleOf(ballots), [DAYS, { ...DAYS, domain: { ward: 'd' } }]));
    expect(second.problems[0]?.path).toEqual([1, 'domain']);
  });
});

describe('what is refused', () => {
  const sample = sampleOf([waited(1), waited(2)]);

  test.each<[string, unknown, string, string]>([
    ['no such measure', { kind: 'median', question: 'days' }, 'survey/unknown-choice', 'kind'],
    ['no such question', { kind: 'mean', question: 'wait' }, 'survey/unknown-question', 'question'],
    ['words', { kind: 'mean', question: 'why' }, 'survey/unknown-question', 'question'],
    [
      'a quantile of no question',
      { kind: 'quantile', question: 'wait', probability: 0.5 },
      'survey/unknown-question',
      'question',
    ],
    [
      'a quantile of a choice',
      { kind: 'quantile', question: 'again', probability: 0.5 },
      'survey/not-measured',
      'question',
    ],
    [
      'a probability above 1',
      { kind: 'quantile', question: 'days', probability: 1.5 },
      'survey/out-of-range',
      'probability',
    ],
    [
      'no such rule',
      { kind: 'quantile', question: 'days', probability: 0.5, rule: 'hf3' },
      'survey/unknown-choice',
      'rule',
    ],
    [
      'a wide tolerance',
      { kind: 'quantile', question: 'days', probability: 0.5, tolerance: 0.1 },
      'survey/out-of-range',
      'tolerance',
    ],
    ['a share of a number', { kind: 'share', question: 'days' }, 'survey/not-measured', 'answers'],
    ['a mean of a choice', { kind: 'mean', question: 'again' }, 'survey/not-measured', 'scale'],
    ['a percentage of a number', { kind: 'mean', question: 'days', scale: 'percent' }, 'survey/not-measured', 'scale'],
    ['no such scale', { kind: 'mean', question: 'manner', scale: 'stars' }, 'survey/unknown-choice', 'scale'],
    ['no answers', { kind: 'share', question: 'manner', answers: [] }, 'survey/no-answers', 'answers'],
    ['several without one that satisfies', { kind: 'share', question: 'heard' }, 'survey/no-answers', 'answers'],
    [
      'two of several',
      { kind: 'share', question: 'heard', answers: ['board', 'portal'] },
      'survey/one-answer',
      'answers',
    ],
    ['no such answer', { kind: 'share', question: 'again', answers: ['maybe'] }, 'survey/unknown-answer', 'answers.0'],
    ['a net score of a choice without worst', { kind: 'net', question: 'again' }, 'survey/no-answers', 'against'],
    ['no such factor', { kind: 'factor', factor: 'results', score: 'pooled' }, 'survey/unknown-factor', 'factor'],
    ['no such score', { kind: 'factor', factor: 'service', score: 'best' }, 'survey/unknown-choice', 'score'],
    [
      'a ratio of shares',
      { kind: 'ratio', numerator: 'again', denominator: 'days' },
      'survey/not-measured',
      'numerator',
    ],
    ['a level of 1', { ...DAYS, level: 1 }, 'survey/not-a-level', 'level'],
    ['no such reference', { ...DAYS, reference: 'z' }, 'survey/unknown-choice', 'reference'],
    ['no such degrees', { ...DAYS, df: 'all' }, 'survey/unknown-choice', 'df'],
    ['degrees of 0', { ...DAYS, df: 0 }, 'survey/out-of-range', 'df'],
  ])('%s', (_, request, code, path) => {
    const error = refused(() => estimate(sample, request as EstimateRequest));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([code, path]);
  });

  test('no such interval', () => {
    const shares = sampleOf(['yes', 'no'].map((again) => ({ answers: { again } })));
    const request = { kind: 'share', question: 'again', interval: 'exact' } as unknown as EstimateRequest;
    expect(refused(() => estimate(shares, request)).code).toBe('survey/unknown-method');
  });
});
