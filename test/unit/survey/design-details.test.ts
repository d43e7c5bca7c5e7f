import {
  type Ballot,
  difference,
  estimate,
  jointEstimates,
  type SumRequest,
  type SurveyDesign,
  sampleWeights,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;
const TOTAL = { kind: 'total', question: 'days' } as const;

/** Uneven ballots of three regions, seven communes, weights and two questions. */
const uneven: readonly Ballot[] = [3, 8, 1, 9, 4, 4, 12, 7, 2, 15, 6, 5].map((days, at) => ({
  answers: { days, trips: 1 + (at % 4), again: at % 3 === 0 ? 'no' : 'yes' },
  facts: {
    region: `r${at % 3}`,
    commune: `c${at % 6}`,
    village: `v${at % 2}`,
    sex: at % 5 < 2 ? 'f' : 'm',
    age: at % 4 < 3 ? 'old' : 'young',
    w: 1 + (at % 7),
  },
}));

const designs: Readonly<Record<string, SurveyDesign>> = {
  strata: { strata: 'region', weights: 'w' },
  clusters: { strata: 'region', clusters: ['commune'], weights: 'w' },
  stages: { clusters: ['commune', 'village'], fpc: [20, 6], weights: 'w', nested: true, lonelyPsu: 'adjust' },
  fitted: { weights: 'w', calibration: { kind: 'post-stratify', by: 'sex', population: { f: 70, m: 30 } } },
  raked: {
    weights: 'w',
    calibration: {
      kind: 'rake',
      margins: [
        { by: 'sex', population: { f: 70, m: 30 } },
        { by: 'age', population: { old: 50, young: 50 } },
      ],
    },
  },
  jackknife: { strata: 'region', clusters: ['commune'], weights: 'w', variance: 'jackknife' },
};

const totalOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** n / (n - 1) times the squares about their mean. */
const spreadOf = (numbers: readonly number[]) => {
  const mean = totalOf(numbers) / numbers.length;
  return (totalOf(numbers.map((one) => (one - mean) ** 2)) * numbers.length) / (numbers.length - 1);
};

describe('covariances', () => {
  const pairs: readonly (readonly [SumRequest, SumRequest])[] = [
    [TOTAL, { kind: 'total', question: 'trips' }],
    [
      { ...TOTAL, domain: { sex: 'f' } },
      { ...TOTAL, domain: { sex: 'm' } },
    ],
    [
      { kind: 'mean', question: 'days', domain: { age: 'old' } },
      { kind: 'share', question: 'again' },
    ],
  ];
  const cases = Object.keys(designs).flatMap((name) => pairs.map((pair, at) => [name, at, pair] as const));

  test.each(cases)('under %s are those the variance of a difference leaves (%i)', (name, _, pair) => {
    const sample = sampleOf(uneven, designs[name]);
    const { covariance } = jointEstimates(sample, pair);
    const [[a, ab], [ba, b]] = covariance as readonly [readonly [number, number], readonly [number, number]];
    const apart = difference(sample, ...pair).standardError ?? 0;
    expect(ab).toBeCloseTo((a + b - apart ** 2) / 2, 6);
    expect(ba).toBeCloseTo(ab, 10);
    // a lonely village is set against the mean of the villages that count, which are more where two figures are looked at
    if (name !== 'stages') expect(Math.sqrt(a)).toBeCloseTo(difference(sample, ...pair).first.standardError ?? 0, 8);
    // what is fitted to the parts tells them apart wholly
    if (name !== 'fitted') expect(Math.abs(ab)).toBeGreaterThan(1e-6);
  });

  test('of figures without a value are none', () => {
    const sample = sampleOf([...uneven, waited(null, { sex: 'x' })]);
    expect(jointEstimates(sample, [DAYS, { ...DAYS, domain: { sex: 'x' } }]).covariance).toBeNull();
  });
});

describe('units without a ballot that counts', () => {
  test('are drawn all the same, with nothing', () => {
    const ballots = [3, 5, 7, 11].map((days, at) =>
      waited(days, { s: at < 3 ? 'a' : 'b', sex: at % 2 === 0 ? 'f' : 'm' }),
    );
    const found = estimate(sampleOf([...ballots, waited(2, { s: 'b', sex: 'm' })], { strata: 's' }), {
      ...TOTAL,
      domain: { sex: 'f' },
    });
    // of a: 3, 0, 7; of b none counts, so that b is no part of it
    expect(found.value).toBe(10);
    expect(found.standardError).toBeCloseTo(Math.sqrt(spreadOf([3, 0, 7])), 12);
    expect(found.df).toBe(1);
  });

  test('in clusters too', () => {
    const ballots = [2, 4, 8, 16].map((days, at) => waited(days, { c: `c${at % 3}`, sex: at === 2 ? 'm' : 'f' }));
    const found = estimate(sampleOf(ballots, { clusters: ['c'] }), { ...TOTAL, domain: { sex: 'f' } });
    expect(found.standardError).toBeCloseTo(Math.sqrt(spreadOf([18, 4, 0])), 12);
  });
});

describe('a lonely unit', () => {
  const ballots = [2, 4, 9, 5, 1].map((days, at) => waited(days, { s: ['a', 'a', 'b', 'c', 'c'][at] as string }));
  const at = (lonelyPsu: 'adjust' | 'average' | 'certainty') =>
    estimate(sampleOf(ballots, { strata: 's', lonelyPsu }), TOTAL).standardError;

  test('in a total is as far as from the mean of all units', () => {
    expect(at('adjust')).toBeCloseTo(Math.sqrt(4 + 16 + (9 - 21 / 5) ** 2), 12);
    expect(at('certainty')).toBeCloseTo(Math.sqrt(20), 12);
  });

  test('has the mean of the other strata', () => {
    expect(at('average')).toBeCloseTo(Math.sqrt((20 * 3) / 2), 12);
  });

  test('is refused with its name and what may be done', () => {
    const error = refused(() => estimate(sampleOf(ballots, { strata: 's' }), TOTAL));
    expect(error.problems[0]).toMatchObject({
      path: ['design', 'lonelyPsu'],
      value: 'b',
      accepted: 'two units or more, or adjust | average | remove | certainty',
    });
  });

  test('below the first stage is refused with the name of its cluster', () => {
    const sized = [waited(1, { c: 'x' }), waited(2, { c: 'x' }), waited(3, { c: 'y' })];
    const error = refused(() => estimate(sampleOf(sized, { clusters: ['c'], fpc: [9, 4] }), DAYS));
    expect(error.problems[0]?.value).toBe('y');
  });
});

describe('calibration', () => {
  test('takes the mean of each cell, weighed as drawn, out of unequal weights', () => {
    const sample = sampleOf(uneven, designs['fitted']);
    const { weights } = sampleWeights(sample);
    const drawn = uneven.map(({ facts }) => Number(facts?.['w']));
    const days = uneven.map(({ answers }) => Number(answers['days']));
    const meanOf = (sex: unknown) => {
      const own = uneven.flatMap(({ facts }, at) => (facts?.['sex'] === sex ? [at] : []));
      return (
        totalOf(own.map((at) => (drawn[at] as number) * (days[at] as number))) /
        totalOf(own.map((at) => drawn[at] as number))
      );
    };
    const values = uneven.map(
      ({ facts }, at) => ((weights[at] as number) * ((days[at] as number) - meanOf(facts?.['sex']))) / 100,
    );
    expect(estimate(sample, DAYS).standardError).toBeCloseTo(Math.sqrt(spreadOf(values)), 12);
    expect(estimate(sample, DAYS).value).toBeCloseTo(0.7 * meanOf('f') + 0.3 * meanOf('m'), 12);
  });

  test('to margins leaves nothing unsure of the margins themselves', () => {
    const questions = sampleOf(
      uneven.map((one) => ({ ...one, answers: { again: one.facts?.['age'] === 'old' ? 'yes' : 'no' } })),
      designs['raked'],
    );
    const found = estimate(questions, { kind: 'share', question: 'again', interval: 'plain' });
    expect(found.value).toBeCloseTo(0.5, 9);
    // the margins are taken out in turn ten times over, which leaves a rounding of the design
    expect(found.standardError).toBeLessThan(2e-3);
    const free = estimate({ ...questions, design: { weights: 'w' } }, { kind: 'share', question: 'again' });
    expect(free.standardError).toBeGreaterThan(0.1);
  });

  test('leaves the weights that were drawn as they were', () => {
    const sample = sampleOf(uneven, designs['raked']);
    const once = sampleWeights(sample);
    expect(sampleWeights(sample)).toEqual(once);
    expect(once.calibration?.kind).toBe('rake');
    expect(once.sum).toBeCloseTo(100, 8);
  });

  test('goes on as often as is told, and no oftener', () => {
    const told = (iterations: number) => {
      const { calibration } = designs['raked'] as { calibration: { kind: 'rake'; margins: [] } };
      return sampleOf(uneven, { weights: 'w', calibration: { ...calibration, iterations } });
    };
    const needed = sampleWeights(told(200)).calibration?.iterations ?? 0;
    expect(needed).toBeGreaterThan(2);
    expect(sampleWeights(told(needed)).calibration?.iterations).toBe(needed);
    expect(refused(() => sampleWeights(told(needed - 1))).code).toBe('survey/not-converged');
    expect(refused(() => sampleWeights(told(2.5))).code).toBe('survey/out-of-range');
  });

  test('says which cells there are, and where a margin is wrong', () => {
    const fitted = refused(() =>
      sampleWeights(
        sampleOf(uneven, { calibration: { kind: 'post-stratify', by: 'sex', population: { f: 1, x: 1 } } }),
      ),
    );
    expect(fitted.problems[0]?.accepted).toBe('f | x');
    const margins = [
      { by: 'sex', population: { f: 70, m: 30 } },
      { by: 'age', population: { old: -1, young: 50 } },
    ];
    const raked = refused(() => sampleWeights(sampleOf(uneven, { calibration: { kind: 'rake', margins } })));
    expect(raked.problems[0]?.path).toEqual(['design', 'calibration', 'margins', 1, 'population', 'old']);
    const first = refused(() =>
      sampleWeights(
        sampleOf(uneven, { calibration: { kind: 'post-stratify', by: 'sex', population: { x: 1, f: 1, m: 1 } } }),
      ),
    );
    expect(first.problems[0]?.path).toEqual(['design', 'calibration', 'population', 'x']);
    const none = refused(() => sampleWeights(sampleOf(uneven, { calibration: { kind: 5 } as never })));
    expect(none.problems[0]).toMatchObject({ value: null, accepted: 'post-stratify | rake' });
  });

  test('widens the beta interval by all ballots, as a part of calibrated ones keeps the others', () => {
    const request = { kind: 'share', question: 'again', interval: 'beta', domain: { age: 'young' } } as const;
    const whole = estimate(sampleOf(uneven, designs['fitted']), { ...request, df: 2 });
    const part = estimate(sampleOf(uneven, { weights: 'w' }), { ...request, df: 2 });
    expect(whole.n).toBe(part.n);
    // t(11) in place of t(2) for the three ballots of the part
    expect(whole.interval?.high).not.toBeCloseTo(part.interval?.high ?? 0, 3);
  });
});

describe('facts', () => {
  test('that are numbers name strata, clusters and cells as texts do', () => {
    const numbered = uneven.map((one, at) => ({ ...one, facts: { ...one.facts, region: at % 3, commune: at % 6 } }));
    const design = designs['clusters'] as SurveyDesign;
    expect(estimate(sampleOf(numbered, design), DAYS)).toEqual(estimate(sampleOf(uneven, design), DAYS));
    const wrong = refused(() =>
      estimate(sampleOf([waited(1, { region: Number.NaN }), waited(2)], { strata: 'region' }), DAYS),
    );
    expect(wrong.problems[0]).toMatchObject({ path: ['ballots', 0, 'facts', 'region'], value: 'NaN' });
  });

  test('that are not there at all are refused too', () => {
    const bare = [{ answers: { days: 1 } }, { answers: { days: 2 } }];
    expect(refused(() => estimate(sampleOf(bare, { strata: 's' }), DAYS)).code).toBe('survey/missing-fact');
    const error = refused(() => estimate(sampleOf(bare, { weights: 'w' }), DAYS));
    expect(error.problems[0]).toMatchObject({ code: 'survey/missing-fact', accepted: 'a number' });
    const weight = refused(() => estimate(sampleOf([waited(1, { w: 0 })], { weights: 'w' }), DAYS));
    expect(weight.problems[0]?.accepted).toBe('above 0');
  });

  test('of a cluster in two strata are told with the one it was first in', () => {
    const twice = [waited(1, { s: 'a', c: '1' }), waited(2, { s: 'b', c: '1' })];
    const error = refused(() => estimate(sampleOf(twice, { strata: 's', clusters: ['c'] }), DAYS));
    expect(error.problems[0]).toMatchObject({ path: ['ballots', 1, 'facts', 'c'], value: '1', accepted: 'in a only' });
  });

  test('of villages are of their commune, and need not be named anew', () => {
    const facts = [
      ['x', '1'],
      ['x', '2'],
      ['y', '1'],
      ['y', '2'],
    ].map(([commune, village]) => ({ commune, village }) as { commune: string; village: string });
    const found = estimate(
      sampleOf(
        facts.map((one, at) => waited(at, one)),
        { clusters: ['commune', 'village'], fpc: [8, 4] },
      ),
      DAYS,
    );
    // communes 2 of 8, villages 2 of 4: totals 1 and 5 by 4, and 0, 1 and 2, 3 within
    const z = [0, 1, 2, 3].map((days) => (days - 1.5) / 4);
    const first = 0.75 * spreadOf([totalOf(z.slice(0, 2)), totalOf(z.slice(2))]);
    const within = 0.25 * 0.5 * (spreadOf(z.slice(0, 2)) + spreadOf(z.slice(2)));
    expect(found.standardError).toBeCloseTo(Math.sqrt(first + within), 12);
  });

  test('with a line break in them keep domains apart', () => {
    const ballots = [waited(1, { a: 'x', b: 'y\nz' }), waited(2, { a: 'x\ny', b: 'z' })];
    expect(estimate(sampleOf(ballots), { ...DAYS, domain: { a: 'x', b: 'y\nz' } }).value).toBe(1);
  });

  test.each([
    ['a size that is no number', { fpc: [null as never] }, 'survey/not-a-size', 'above 0'],
    ['a size without end', { fpc: [Number.POSITIVE_INFINITY] }, 'survey/not-a-size', 'above 0'],
    ['more sizes than stages', { fpc: [9, 9] }, 'survey/too-many-sizes', '1 or fewer'],
    ['fewer than were asked', { fpc: [1.5] }, 'survey/size-below-sample', '2 or more'],
    [
      'no such policy',
      { lonelyPsu: 3 as never },
      'survey/unknown-choice',
      'fail | adjust | average | remove | certainty',
    ],
  ])('%s is refused', (_, design, code, accepted) => {
    const error = refused(() => estimate(sampleOf([waited(1), waited(2)], design), DAYS));
    expect(error.problems[0]).toMatchObject({ code, accepted });
  });

  test('of ballots that are not there are not looked for', () => {
    for (const [ballot, value] of [
      [undefined, null],
      ['yes', 'yes'],
      [{ answers: null }, 'object'],
    ] as const) {
      const error = refused(() => estimate(sampleOf([ballot as never]), DAYS));
      expect(error.problems[0]).toMatchObject({ code: 'survey/not-a-ballot', path: ['ballots', 0], value });
    }
    const both = refused(() =>
      estimate(sampleOf(uneven, { variance: 'jackknife', calibration: { kind: 'rake', margins: [] } }), DAYS),
    );
    expect(both.problems[0]?.accepted).toBe('linearization');
  });
});

describe('figures of several parts', () => {
  test('over two domains are of the ballots of either', () => {
    const sample = sampleOf(uneven, designs['strata']);
    const found = difference(sample, { ...DAYS, domain: { sex: 'f' } }, { ...DAYS, domain: { age: 'young' } });
    const inEither = uneven.filter(({ facts }) => facts?.['sex'] === 'f' || facts?.['age'] === 'young');
    expect(found.df).toBe(inEither.length - new Set(inEither.map(({ facts }) => facts?.['region'])).size);
  });

  test('weigh ballots by their squares where a share has no variance', () => {
    const alike = uneven.map((one) => ({ ...one, answers: { again: 'yes' } }));
    const found = estimate(sampleOf(alike, { weights: 'w' }), { kind: 'share', question: 'again' });
    const { kishN } = sampleWeights(sampleOf(alike, { weights: 'w' }));
    const other = estimate(sampleOf(alike), { kind: 'share', question: 'again' });
    expect(found.interval?.low).toBeLessThan(other.interval?.low ?? 0);
    expect(kishN).toBeLessThan(12);
  });
});
