import {
  type AccumulatorOptions,
  type Ballot,
  type BallotState,
  ballotAccumulator,
  difference,
  type Estimate,
  estimate,
  estimateBy,
  jointEstimates,
  type Sample,
  type SumRequest,
  type SurveyDesign,
  satisfactionLevels,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { questionnaire, sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;
const TOTAL = { kind: 'total', question: 'days' } as const;
const BOARD = { kind: 'share', question: 'heard', answers: ['board'] } as const;

const levels = satisfactionLevels().map(({ id }) => id);

/** Ballots of three regions, six communes, two villages in each, with an answer of every kind left out somewhere. */
const uneven: readonly Ballot[] = [3, 8, 1, 9, 4, null, 12, 7, 2, 15, 6, 5, 10, 11, 3, 7, 4, 9, 2, 2].map(
  (days, at) => ({
    answers: {
      days,
      trips: at === 7 ? 'refused' : 1 + ((at * at) % 5),
      again: at === 9 ? 'perhaps' : at % 3 === 0 ? 'no' : 'yes',
      manner: levels[(at * 3) % 5] as string,
      heard:
        at === 11 ? 'not-applicable' : ([['board'], [], ['board', 'portal'], ['portal']][at % 4] as readonly string[]),
    },
    facts: {
      region: `r${at % 3}`,
      commune: `c${at % 6}`,
      village: `v${at % 4 < 2 ? 0 : 1}`,
      sex: at % 5 < 2 ? 'f' : 'm',
      age: at % 7 < 3 ? 'old' : 'young',
      w: 1 + (at % 7),
      size: 30 + (at % 3),
    },
  }),
);

const KEPT = { domains: ['age', 'sex'] } as const;

const PAIRS: NonNullable<AccumulatorOptions['pairs']> = [
  ['days', 'trips'],
  ['again', 'days'],
  ['days', 'heard'],
  ['trips', 'again'],
  ['heard', 'trips'],
  ['again', 'heard'],
];

function stateOf({ design, ballots }: Sample, options: AccumulatorOptions = { ...KEPT, pairs: PAIRS }): BallotState {
  const { create, add, extract } = ballotAccumulator(questionnaire, design, options);
  return extract(ballots.reduce(add, create()));
}

/** The same of a sample and of what its ballots add up to. */
const bothOf = (sample: Sample, options?: AccumulatorOptions) => [sample, stateOf(sample, options)] as const;

const FITTED = { kind: 'post-stratify', by: 'sex', population: { f: 70, m: 30 } } as const;

const designs: Readonly<Record<string, SurveyDesign>> = {
  'no design': {},
  weights: { weights: 'w' },
  'strata of a size that ballots tell': { strata: 'region', fpc: ['size'] },
  'strata of sizes by name': { strata: 'region', weights: 'w', fpc: [{ r0: 40, r1: 20, r2: 9 }] },
  clusters: { strata: 'region', clusters: ['commune'], weights: 'w' },
  'ballots of communes': { clusters: ['commune'], fpc: [20, 9] },
  'three stages': {
    strata: 'region',
    clusters: ['commune', 'village'],
    fpc: [8, 4, 9],
    weights: 'w',
    lonelyPsu: 'adjust',
  },
  'weights fitted': { weights: 'w', calibration: FITTED },
  'weights fitted in strata': { strata: 'region', fpc: [0.1], calibration: FITTED },
  'weights fitted in clusters': { clusters: ['commune'], weights: 'w', calibration: FITTED },
  'the jackknife': { strata: 'region', clusters: ['commune'], weights: 'w', variance: 'jackknife' },
};

const figures: Readonly<Record<string, readonly SumRequest[]>> = {
  'four questions': [DAYS, { kind: 'total', question: 'trips' }, { kind: 'share', question: 'again' }, BOARD],
  'parts and the whole': [{ ...DAYS, domain: { sex: 'f' } }, { ...DAYS, domain: { sex: 'm' } }, TOTAL],
  'two numbers at once': [
    { kind: 'ratio', numerator: 'days', denominator: 'trips' },
    { kind: 'ratio', numerator: 'days', denominator: 'trips', domain: { age: 'old' } },
  ],
};

function expectNear(found: Estimate, wanted: Estimate): void {
  const { count, n, leftOut, isShare } = wanted;
  expect(found).toMatchObject({ count, n, leftOut, isShare });
  const numbersOf = ({ value, standardError, df, designEffect, effectiveN, interval }: Estimate) =>
    [value, standardError, df, designEffect, effectiveN, interval?.low, interval?.high].map((one) => one ?? -1);
  for (const [at, number] of numbersOf(wanted).entries()) expect(numbersOf(found)[at]).toBeCloseTo(number, 7);
}

describe('figures and covariances of sums', () => {
  const cases = Object.keys(designs).flatMap((design) => Object.keys(figures).map((name) => [design, name] as const));

  test.each(cases)('under %s are those of the ballots, of %s', (design, name) => {
    const requests = figures[name] as readonly SumRequest[];
    const [wanted, found] = bothOf(sampleOf(uneven, designs[design])).map((of) => jointEstimates(of, requests));
    for (const [at, one] of (wanted?.estimates ?? []).entries()) expectNear(found?.estimates[at] as Estimate, one);
    const matrix = wanted?.covariance?.flat() ?? [];
    expect(matrix).toHaveLength(requests.length ** 2);
    expect(Math.min(...requests.map((_, at) => matrix[at * (requests.length + 1)] as number))).toBeGreaterThan(0);
    for (const [at, number] of matrix.entries()) expect(found?.covariance?.flat()[at]).toBeCloseTo(number, 6);
  });

  test('of no figure are none', () => {
    for (const of of bothOf(sampleOf(uneven))) {
      expect(jointEstimates(of, [])).toEqual({ estimates: [], covariance: [] });
    }
  });

  test('of a question set against itself count it once', () => {
    const share = (answer: string) => ({ kind: 'share', question: 'manner', answers: [answer] }) as const;
    const pairs: readonly (readonly [SumRequest, SumRequest])[] = [
      [share('satisfied'), share('neutral')],
      [DAYS, { ...DAYS, domain: { sex: 'f' } }],
    ];
    for (const pair of pairs) {
      const [wanted, found] = bothOf(sampleOf(uneven, { weights: 'w' })).map((of) => difference(of, ...pair));
      expect(found?.standardError).toBeCloseTo(wanted?.standardError ?? 0, 10);
      expect(found?.standardError).toBeGreaterThan(0);
    }
  });
});

describe('the variance of three stages', () => {
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

  /** (1 - f) n / (n - 1) times the squares about the mean, of two units. */
  const within = ([a, b]: readonly [number, number], fraction: number) => (1 - fraction) * (a - b) ** 2;

  test('counts what is below by the parts drawn above it', () => {
    const days = [
      [
        [3, 8],
        [1, 9],
      ],
      [
        [4, 5],
        [12, 7],
      ],
    ] as const;
    const ballots = days.flatMap((villages, c) =>
      villages.flatMap((own, v) => own.map((one) => waited(one, { c: `c${c}`, v: `v${v}` }))),
    );
    const [first, second, third] = [2 / 4, 2 / 5, 2 / 8];
    // each ballot speaks for 2 · 2.5 · 4 people
    const village = (c: number, v: number) => sumOf(days[c]?.[v] ?? []) * 20;
    const commune = (c: number) => village(c, 0) + village(c, 1);
    const ofVillages = sumOf([0, 1].map((c) => within([village(c, 0), village(c, 1)], second)));
    const ofBallots = sumOf(days.flat().map(([a, b]) => within([20 * a, 20 * b], third)));
    const wanted = within([commune(0), commune(1)], first) + first * ofVillages + first * second * ofBallots;
    for (const of of bothOf(sampleOf(ballots, { clusters: ['c', 'v'], fpc: [4, 5, 8] }), {})) {
      expect(estimate(of, TOTAL).value).toBeCloseTo(980, 10);
      expect((estimate(of, TOTAL).standardError ?? 0) ** 2).toBeCloseTo(wanted, 8);
    }
  });
});

describe('degrees of freedom of sums', () => {
  test.each<[SumRequest['df'] & string, number]>([
    ['design', 3],
    ['domain', 2],
    ['counted', 1],
  ])('are counted as %s', (df, wanted) => {
    const ballots = [1, 2, null, 4, 5, 6].map((days, at) =>
      waited(days, { s: at < 3 ? 'a' : 'b', c: `c${[0, 1, 2, 3, 4, 3][at]}`, sex: at < 3 ? 'f' : 'm' }),
    );
    const request = { ...DAYS, domain: { sex: 'f' }, df };
    for (const of of bothOf(sampleOf(ballots, { strata: 's', clusters: ['c'] }), { domains: ['sex'] })) {
      expect(estimate(of, request).df).toBe(wanted);
    }
  });

  test('are of the ballots where no cluster was drawn', () => {
    const sample = sampleOf(uneven, { strata: 'region' });
    for (const of of bothOf(sample)) expect(estimate(of, { ...DAYS, df: 'design' }).df).toBe(17);
    for (const of of bothOf(sample)) expect(estimate(of, DAYS).df).toBe(16);
  });
});

describe('intervals of sums', () => {
  test('go by the valid ballots, not by all', () => {
    const request = { kind: 'share', question: 'again', interval: 'beta' } as const;
    const ballots = uneven.map((ballot, at) => (at % 4 === 3 ? { ...ballot, answers: {} } : ballot));
    for (const design of [{ strata: 'region' }, { clusters: ['commune'], weights: 'w' }]) {
      const [wanted, found] = bothOf(sampleOf(ballots, design)).map((of) => estimate(of, request));
      expectNear(found as Estimate, wanted as Estimate);
    }
  });

  test('of an answer all gave go by the weights', () => {
    const ballots = uneven.map(({ facts }) => ({
      answers: { heard: ['board'], again: 'yes' },
      ...(facts && { facts }),
    }));
    for (const request of [BOARD, { kind: 'share', question: 'again' } as const]) {
      for (const design of [{ weights: 'w' }, { clusters: ['commune'], weights: 'w' }]) {
        const [wanted, found] = bothOf(sampleOf(ballots, design)).map((of) => estimate(of, request));
        expect(found?.interval?.low).toBeCloseTo(wanted?.interval?.low ?? 0, 12);
        expect(found?.interval?.low).toBeLessThan(0.9);
      }
    }
  });
});

describe('equal answers', () => {
  const counts = Array.from({ length: 40 }, (_, at) => at + 2);

  test('have no variance, and none below it by rounding', () => {
    for (const count of counts) {
      const state = stateOf(sampleOf(Array.from({ length: count }, () => waited(0.1))));
      expect(estimate(state, DAYS).standardError).toBe(0);
      const found = estimate(state, TOTAL).standardError as number;
      expect(found).toBeCloseTo(0, 6);
    }
  });

  test('have none beside others either', () => {
    for (const count of counts) {
      const ballots = Array.from({ length: count }, (_, at) => ({ answers: { days: at, trips: 0.1 } }));
      const requests = [TOTAL, { kind: 'total', question: 'trips' }] as const;
      const { covariance } = jointEstimates(stateOf(sampleOf(ballots)), requests);
      expect(covariance?.[1]?.[1]).toBeGreaterThanOrEqual(0);
      expect(covariance?.[0]?.[0]).toBeGreaterThan(0);
    }
  });
});

describe('a lonely unit', () => {
  const lonely = [2, 4, 9, 5, 1].map((days, at) => waited(days, { s: ['a', 'a', 'b', 'c', 'c'][at] as string }));

  test.each(['adjust', 'average', 'remove'] as const)(
    'in a stratum of ballots counts by %s as it does one by one',
    (by) => {
      const [wanted, found] = bothOf(sampleOf(lonely, { strata: 's', lonelyPsu: by }), {}).map((of) =>
        jointEstimates(of, [TOTAL, DAYS]),
      );
      expectNear(found?.estimates[0] as Estimate, wanted?.estimates[0] as Estimate);
      for (const [at, number] of (wanted?.covariance?.flat() ?? [Number.NaN]).entries()) {
        expect(found?.covariance?.flat()[at]).toBeCloseTo(number, 10);
      }
    },
  );

  test('of every stratum tells nothing by average', () => {
    const ballots = [1, 2, 4, 8].map((days, at) => waited(days, { s: `s${at % 2}`, c: `c${at % 2}` }));
    const design: SurveyDesign = { strata: 's', clusters: ['c'], fpc: [9, 9], lonelyPsu: 'average' };
    for (const of of bothOf(sampleOf(ballots, design), {})) {
      expect(estimate(of, DAYS)).toMatchObject({ value: 3.75, standardError: null, interval: null, df: 0 });
      expect(estimate(of, { ...DAYS, df: 3 })).toMatchObject({ value: 3.75, standardError: null, interval: null });
    }
  });

  test.each<[string, readonly Ballot[], SurveyDesign]>([
    ['a ballot', [waited(4)], {}],
    ['a cluster', [1, 2, 3].map((days) => waited(days, { c: 'c0' })), { clusters: ['c'] }],
  ])('that is %s and no more has a value and no variance', (_, ballots, design) => {
    for (const of of bothOf(sampleOf(ballots, design), {})) {
      expect(estimate(of, { ...DAYS, df: 5 })).toMatchObject({ standardError: null, interval: null });
      expect(estimate(of, DAYS).value).toBe(ballots.length === 1 ? 4 : 2);
    }
  });
});

describe('domains of a state', () => {
  const apart = [
    { ward: 'a', sex: 'm' },
    { ward: 'b', sex: 'f' },
    { ward: 'c', sex: 'f' },
    { sex: 'm' },
    { ward: 'c' },
  ].map((facts, at) => waited(at, facts));
  const state = stateOf(sampleOf(apart), { domains: ['ward', 'sex'] });

  test('come in the order of their names, whichever facts make them', () => {
    const namesBy = (facts: readonly string[]) =>
      estimateBy(state, DAYS, facts).map(({ domain }) => Object.values(domain ?? {}).join());
    expect(namesBy(['sex'])).toEqual(['f', 'm']);
    expect(namesBy(['sex', 'ward'])).toEqual(['f,b', 'f,c', 'm,a']);
    expect(namesBy(['ward'])).toEqual(['a', 'b', 'c']);
  });

  test('have the ballots of all their cells', () => {
    expect(estimateBy(state, TOTAL, ['sex']).map(({ value }) => value)).toEqual([3, 3]);
    expect(estimate(state, { ...TOTAL, domain: { sex: 'f', ward: 'c' } }).value).toBe(2);
    expect(estimate(state, { ...TOTAL, domain: {} }).value).toBe(10);
    expect(estimate(state, TOTAL).value).toBe(10);
  });

  test('are asked for by facts that were kept', () => {
    const error = refused(() => estimate(state, { ...DAYS, domain: { ward: 'a', age: 'old' } }));
    expect(error.problems[0]).toMatchObject({
      code: 'survey/needs-ballots',
      path: ['domain', 'age'],
      value: 'age',
      accepted: 'ward | sex',
    });
  });
});

describe('answers that are none', () => {
  test('are left out by their reason, those off the scale as missing', () => {
    const given = ['yes', 'no', 'perhaps', 'refused', 'not-applicable', null, 'perhaps'];
    const ballots = given.map((again) => ({ answers: { again, days: again === 'yes' ? -1 : 2 } }));
    for (const of of bothOf(sampleOf(ballots), {})) {
      const found = estimate(of, { kind: 'share', question: 'again' });
      expect(found.leftOut).toEqual({ missing: 3, notApplicable: 1, refused: 1 });
      expect(found.count).toEqual({ numerator: 1, denominator: 2 });
      expect(estimate(of, DAYS).leftOut).toEqual({ missing: 1, notApplicable: 0, refused: 0 });
    }
  });

  test('of one of two numbers leave out the ballot by that one', () => {
    const ballots = [
      { days: 3, trips: 1 },
      { days: 'refused', trips: null },
      { days: 4, trips: 'not-applicable' },
      { days: 8, trips: 3 },
    ].map((answers) => ({ answers }));
    for (const of of bothOf(sampleOf(ballots))) {
      const found = estimate(of, { kind: 'ratio', numerator: 'days', denominator: 'trips' });
      expect([found.value, found.n]).toEqual([11 / 4, 2]);
      expect(found.leftOut).toEqual({ missing: 0, notApplicable: 1, refused: 1 });
    }
  });
});
