import { type Ballot, estimate, type Sample, type SurveyDesign, sampleWeights } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;

const withFacts = (facts: readonly Ballot['facts'][], design: SurveyDesign): Sample =>
  sampleOf(
    facts.map((one, at) => waited(at, one)),
    design,
  );

const problemOf = (sample: Sample) => {
  const error = refused(() => estimate(sample, DAYS));
  return [error.code, error.problems[0]?.path.join('.'), error.problems[0]?.value];
};

describe('a design is refused', () => {
  test.each<[string, readonly Ballot['facts'][], SurveyDesign, readonly unknown[]]>([
    ['without a stratum', [{ s: 'a' }, {}], { strata: 's' }, ['survey/missing-fact', 'ballots.1.facts.s', null]],
    ['with an empty stratum', [{ s: '' }], { strata: 's' }, ['survey/missing-fact', 'ballots.0.facts.s', '']],
    ['without a weight', [{ w: 1 }, {}], { weights: 'w' }, ['survey/missing-fact', 'ballots.1.facts.w', null]],
    ['with a weight in words', [{ w: '2' }], { weights: 'w' }, ['survey/missing-fact', 'ballots.0.facts.w', '2']],
    ['with a weight of 0', [{ w: 1 }, { w: 0 }], { weights: 'w' }, ['survey/not-a-weight', 'ballots.1.facts.w', 0]],
    ['with a weight below 0', [{ w: -1 }], { weights: 'w' }, ['survey/not-a-weight', 'ballots.0.facts.w', -1]],
    [
      'with a weight without end',
      [{ w: Infinity }],
      { weights: 'w' },
      ['survey/not-a-weight', 'ballots.0.facts.w', 'Infinity'],
    ],
    [
      'with a weight that is no number',
      [{ w: Number.NaN }],
      { weights: 'w' },
      ['survey/not-a-weight', 'ballots.0.facts.w', 'NaN'],
    ],
    ['drawn from fewer', [{}, {}, {}], { fpc: [2] }, ['survey/size-below-sample', 'design.fpc.0', 2]],
    ['drawn from none', [{}, {}], { fpc: [0] }, ['survey/not-a-size', 'design.fpc.0', 0]],
    [
      'drawn from fewer in a stratum',
      [{ s: 'a' }, { s: 'a' }],
      { strata: 's', fpc: [{ a: 1.5 }] },
      ['survey/size-below-sample', 'design.fpc.0.a', 1.5],
    ],
    [
      'with a stratum no size is told of',
      [{ s: 'b' }],
      { strata: 's', fpc: [{ a: 9 }] },
      ['survey/not-a-size', 'design.fpc.0.b', null],
    ],
    [
      'with two sizes of a stratum',
      [{ n: 9 }, { n: 8 }],
      { fpc: ['n'] },
      ['survey/sizes-differ', 'ballots.1.facts.n', 8],
    ],
    [
      'with a size below the ballots',
      [{ n: 1.5 }, { n: 1.5 }],
      { fpc: ['n'] },
      ['survey/size-below-sample', 'ballots.0.facts.n', 1.5],
    ],
    [
      'with more sizes than stages',
      [{ c: 'x' }],
      { clusters: ['c'], fpc: [9, 9, 9] },
      ['survey/too-many-sizes', 'design.fpc', 3],
    ],
    ['that is not there', [{}, {}], null as never, ['survey/unknown-choice', 'design', null]],
    [
      'with no such policy',
      [{}, {}],
      { lonelyPsu: 'guess' as never },
      ['survey/unknown-choice', 'design.lonelyPsu', 'guess'],
    ],
    [
      'with no such variance',
      [{}, {}],
      { variance: 'bootstrap' as never },
      ['survey/unknown-choice', 'design.variance', 'bootstrap'],
    ],
    [
      'with no such calibration',
      [{}, {}],
      { calibration: { kind: 'greg' } as never },
      ['survey/unknown-choice', 'design.calibration.kind', 'greg'],
    ],
    [
      'fitted and left out by turns',
      [{ c: 'x' }, { c: 'x' }],
      { variance: 'jackknife', calibration: { kind: 'post-stratify', by: 'c', population: { x: 9 } } },
      ['survey/calibrated-jackknife', 'design.variance', 'jackknife'],
    ],
    [
      'left out by turns with a lonely unit',
      [{ s: 'a' }, { s: 'a' }, { s: 'b' }],
      { strata: 's', variance: 'jackknife' },
      ['survey/lonely-psu', 'design.variance', 'b'],
    ],
  ])('%s', (_, facts, design, problem) => {
    expect(problemOf(withFacts(facts, design))).toEqual(problem);
  });

  test('with ballots that are none', () => {
    const sample = sampleOf([waited(1), null as unknown as Ballot]);
    expect(problemOf(sample)).toEqual(['survey/not-a-ballot', 'ballots.1', null]);
  });
});

describe('weights', () => {
  test('follow from the sizes of every stage', () => {
    const facts = ['x', 'x', 'y'].map((commune) => ({ commune, people: commune === 'x' ? 10 : 7 }));
    const { weights } = sampleWeights(withFacts(facts, { clusters: ['commune'], fpc: [6, 'people'] }));
    expect(weights).toEqual([15, 15, 21]);
  });

  test('are 1 where sizes do not tell all stages', () => {
    const facts = ['x', 'y'].map((commune) => ({ commune, village: commune }));
    const { weights } = sampleWeights(withFacts(facts, { clusters: ['commune', 'village'], fpc: [6] }));
    expect(weights).toEqual([1, 1]);
  });

  test('that differ cost ballots', () => {
    const found = sampleWeights(withFacts([{ w: 1 }, { w: 1 }, { w: 4 }], { weights: 'w' }));
    expect(found).toEqual({
      weights: [1, 1, 4],
      sum: 6,
      sumOfSquares: 18,
      kishDesignEffect: 1.5,
      kishN: 2,
      calibration: null,
    });
    expect(sampleWeights(sampleOf([]))).toMatchObject({ sum: 0, kishDesignEffect: null, kishN: null });
  });
});

describe('post-stratification', () => {
  const facts = ['f', 'f', 'f', 'm'].map((sex) => ({ sex }));
  const fitted = (population: Record<string, number>) =>
    withFacts(facts, { calibration: { kind: 'post-stratify', by: 'sex', population } });

  test('makes each cell weigh what it is', () => {
    const { weights, calibration } = sampleWeights(fitted({ f: 30, m: 70 }));
    expect(weights).toEqual([10, 10, 10, 70]);
    expect(calibration).toEqual({ kind: 'post-stratify', iterations: 1, gap: 0 });
  });

  test('takes what the cells tell out of the variance', () => {
    const found = estimate(fitted({ f: 30, m: 70 }), DAYS);
    expect(found.value).toBeCloseTo(0.3 * 1 + 0.7 * 3, 12);
    // within f 0, 1, 2 are 1 from their mean, each of weight 10 of 100; within m nothing
    expect(found.standardError).toBeCloseTo(Math.sqrt(2 * 0.1 ** 2 * (4 / 3)), 12);
  });

  test('refuses cells that do not match', () => {
    expect(problemOf(fitted({ f: 30 }))).toEqual(['survey/unknown-cell', 'ballots.3.facts.sex', 'm']);
    expect(problemOf(fitted({ f: 30, m: 70, x: 1 }))).toEqual([
      'survey/cell-without-ballots',
      'design.calibration.population.x',
      0,
    ]);
    expect(problemOf(fitted({ f: 30, m: 0 }))).toEqual(['survey/out-of-range', 'design.calibration.population.m', 0]);
  });
});

describe('raking', () => {
  const facts = [
    { sex: 'f', age: 'old' },
    { sex: 'f', age: 'young' },
    { sex: 'm', age: 'old' },
    { sex: 'm', age: 'young' },
  ];
  const margins = [
    { by: 'sex', population: { f: 60, m: 40 } },
    { by: 'age', population: { old: 30, young: 70 } },
  ];

  test('makes both margins weigh what they are', () => {
    const { weights, calibration } = sampleWeights(withFacts(facts, { calibration: { kind: 'rake', margins } }));
    // of a table without ballots but one in each cell the product of the margins
    for (const [at, wanted] of [18, 42, 12, 28].entries()) expect(weights[at]).toBeCloseTo(wanted, 8);
    expect(calibration?.gap).toBeLessThan(1e-10);
    expect(calibration?.iterations).toBeLessThan(5);
  });

  test('of margins that no weights meet is refused, with how far it came', () => {
    const one = [
      { sex: 'f', age: 'old' },
      { sex: 'm', age: 'young' },
    ];
    const error = refused(() =>
      sampleWeights(withFacts(one, { calibration: { kind: 'rake', margins, iterations: 7 } })),
    );
    expect(error.code).toBe('survey/not-converged');
    expect(error.problems[0]?.accepted).toBe('1e-10 or less after 7 iterations');
    expect(error.problems[0]?.value).toBeGreaterThan(0.1);
  });

  test('of populations of two sums is refused', () => {
    const other = [...margins.slice(0, 1), { by: 'age', population: { old: 30, young: 71 } }];
    const error = refused(() => sampleWeights(withFacts(facts, { calibration: { kind: 'rake', margins: other } })));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([
      'survey/margins-differ',
      'design.calibration.margins.1.population',
    ]);
  });

  test.each([
    ['no margins', { margins: [] }, 'survey/cell-without-ballots', 'margins'],
    ['no tolerance', { margins, tolerance: 0 }, 'survey/out-of-range', 'tolerance'],
    ['no iterations', { margins, iterations: 0 }, 'survey/out-of-range', 'iterations'],
  ])('with %s is refused', (_, told, code, path) => {
    const error = refused(() => sampleWeights(withFacts(facts, { calibration: { kind: 'rake', ...told } })));
    expect([error.code, error.problems[0]?.path.at(-1)]).toEqual([code, path]);
  });
});

describe('the jackknife', () => {
  test('of a mean of equal ballots is the textbook standard error', () => {
    const sample = sampleOf(
      [4, 6, 11].map((days) => waited(days)),
      { variance: 'jackknife' },
    );
    expect(estimate(sample, DAYS).standardError).toBeCloseTo(Math.sqrt(13 / 3), 12);
    const part = sampleOf(sample.ballots, { variance: 'jackknife', fpc: [12] });
    expect(estimate(part, DAYS).standardError).toBeCloseTo(Math.sqrt((0.75 * 13) / 3), 12);
  });

  test('of a total in strata is that of the linearisation, and of a ratio near it', () => {
    const ballots = [3, 7, 2, 4, 1].map((days, at) => ({
      answers: { days, trips: at + 1 },
      facts: { s: at < 2 ? 'a' : 'b', w: at + 1 },
    }));
    const at = (variance: 'jackknife' | 'linearization', kind: 'total' | 'ratio') =>
      estimate(
        sampleOf(ballots, { strata: 's', weights: 'w', variance }),
        kind === 'total' ? { kind, question: 'days' } : { kind, numerator: 'days', denominator: 'trips' },
      ).standardError ?? 0;
    // of a total the replicates are about its value, so their mean is it
    expect(at('jackknife', 'total')).toBeCloseTo(at('linearization', 'total'), 10);
    expect(at('jackknife', 'ratio') / at('linearization', 'ratio')).toBeGreaterThan(0.5);
    expect(at('jackknife', 'ratio')).not.toBeCloseTo(at('linearization', 'ratio'), 6);
  });

  test('has no variance where a figure has no value without some unit', () => {
    const sample = sampleOf([waited(4), waited(null), waited(null)], { variance: 'jackknife' });
    expect(estimate(sample, { ...DAYS, df: 2 })).toMatchObject({ value: 4, standardError: null });
    const ratio = sampleOf(
      [1, 0, 0].map((trips, at) => ({ answers: { days: at, trips } })),
      { variance: 'jackknife' },
    );
    expect(estimate(ratio, { kind: 'ratio', numerator: 'days', denominator: 'trips' }).standardError).toBeNull();
  });
});
