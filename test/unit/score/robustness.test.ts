import { indicator } from 'motcua/indicator';
import {
  type Criterion,
  effectiveWeights,
  type Framework,
  leaveOneCriterionOut,
  type RankRobustnessOptions,
  rankRobustness,
  type ScoreInput,
  type ScoreRequest,
  scoreUnits,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const names = { vi: 'Tên', en: 'Name' };

const leaf = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  names,
  max,
  rule: { kind: 'points', input: code },
  ...more,
});

const group = (
  code: string,
  max: number,
  children: readonly Criterion[],
  more: Partial<Criterion> = {},
): Criterion => ({
  code,
  names,
  max,
  children,
  ...more,
});

const frameworkOf = (root: Criterion, version = '1'): Framework => ({ id: 'own', version, names, root, basis: [] });

const of = (unit: string, inputs: Record<string, ScoreInput>): ScoreRequest => ({ unit, period: '2026', inputs });

const two = frameworkOf(group('T', 100, [leaf('1', 50), leaf('2', 50)]));
const three = [of('A', { 1: 45, 2: 45 }), of('B', { 1: 40, 2: 20 }), of('C', { 1: 21, 2: 40 })];

const share = (unit: string | null, value: number, standardError?: number) =>
  indicator({
    code: 'sipas',
    numerator: value,
    denominator: 1000,
    period: { from: '2026-01-01', to: '2026-12-31' },
    on: '2026-12-31',
    unit,
    source: { system: 'survey' },
    verification: 'verified',
    ...(standardError === undefined ? {} : { uncertainty: { standardError } }),
  });

describe('ranks under other weights', () => {
  test('lie where the worths of two criteria put them', () => {
    const { units, method, meanRankChange } = rankRobustness(two, three, {
      seed: 'a',
      replicates: 20_000,
      weights: { spread: 0.5 },
      level: 0.8,
    });
    expect(units.map(({ unit, score, rank }) => [unit, score, rank])).toEqual([
      ['A', 90, 1],
      ['B', 60, 3],
      ['C', 61, 2],
    ]);
    expect(method).toEqual({
      generator: 'xoshiro128**',
      seed: 'a',
      replicates: 20_000,
      level: 0.8,
      weights: { factors: 'uniform, renormalised by level', spread: 0.5 },
      rules: [{ id: 'own', version: '1' }],
      surveyErrors: null,
    });
    // with factors u and v the first criterion is worth 100 u / (u + v), of which 1/4 and 3/4 are the ends
    const [a, b, c] = units;
    expect(a?.ranks).toMatchObject({ n: 20_000, low: 1, high: 1, least: 1, greatest: 1 });
    expect(a?.scores?.least).toBeCloseTo(90, 9);
    expect(b?.scores?.least).toBeGreaterThanOrEqual(50);
    expect(b?.scores?.least).toBeLessThan(50.5);
    expect(b?.scores?.greatest).toBeLessThanOrEqual(70);
    expect(b?.scores?.greatest).toBeGreaterThan(69.5);
    expect(b?.scores?.mean).toBeCloseTo(60, 0);
    expect(c?.scores?.median).toBeCloseTo(61, 0);
    // B is before C when 40 u + 20 v > 21 u + 40 v, that is 19 u > 20 v: a little less than half of the time
    const second = 3 - (b?.ranks?.mean as number);
    expect(second).toBeGreaterThan(0.42);
    expect(second).toBeLessThan(0.5);
    // B and C change places, or nobody does
    expect(meanRankChange).toBeCloseTo((2 * second) / 3, 9);
  });

  test('keep the worth of a domain among its own parts', () => {
    const parts = [leaf('1.1', 20), leaf('1.2', 20)];
    const framework = frameworkOf(group('T', 40, [group('1', 40, parts)]));
    // points of one part out of 40: the domain stands alone, so only its parts move
    const { units } = rankRobustness(framework, [of('A', { 1.1: 20, 1.2: 20 }), of('B', { 1.1: 20, 1.2: 0 })], {
      seed: 1,
      weights: { spread: 1 },
    });
    expect(units[0]?.scores?.least).toBeCloseTo(40, 9);
    expect(units[0]?.scores?.greatest).toBeCloseTo(40, 9);
    expect(units[1]?.scores?.greatest).toBeGreaterThan(30);
    expect(units[1]?.scores?.least).toBeLessThan(10);
  });

  test('move means by their weights, and bonuses with what they stand in', () => {
    const parts = [leaf('1', 10, { weight: 3 }), leaf('2', 10, { weight: 1 })];
    const framework = frameworkOf(
      group('T', 100, [group('M', 100, parts, { combine: 'mean' }), leaf('b', 5, { role: 'bonus' })]),
    );
    const { units } = rankRobustness(framework, [of('A', { 1: 10, 2: 0, b: 5 })], {
      seed: 1,
      replicates: 5000,
      weights: { spread: 0.2 },
    });
    // 75 of 100 at first; 3 x 0.8 to 1 x 1.2, and 3 x 1.2 to 1 x 0.8
    const { least = 0, greatest = 0 } = units[0]?.scores ?? {};
    expect([units[0]?.score, Math.round(least), Math.round(greatest)]).toEqual([80, 72, 87]);
    expect(least).toBeGreaterThanOrEqual(100 * (2.4 / 3.6) + 5);
    expect(greatest).toBeLessThanOrEqual(100 * (3.6 / 4.4) + 5);
  });

  test('take out what a unit does not have', () => {
    const parts = [leaf('1', 40), leaf('2', 40), leaf('3', 20)];
    const framework: Framework = {
      ...frameworkOf(group('T', 100, parts)),
      absence: { notApplicable: 'rebase' },
    };
    const requests = [of('A', { 1: 40, 2: 40, 3: 'not-applicable' }), of('B', { 1: 40, 2: 40, 3: 20 })];
    const { units } = rankRobustness(framework, requests, { seed: 1, weights: { spread: 0.9 } });
    for (const { score, scores } of units) {
      expect(score).toBe(100);
      expect(scores?.least).toBeCloseTo(100, 9);
      expect(scores?.greatest).toBeCloseTo(100, 9);
    }
  });

  test('leave a unit that is not complete without a rank', () => {
    const requests = [...three, of('D', { 1: 50, 2: null })];
    const { units } = rankRobustness(two, requests, { seed: 1, weights: { spread: 0.2 } });
    expect(units[3]).toEqual({ unit: 'D', score: null, rank: null, scores: null, ranks: null });
    expect(units[0]?.rank).toBe(1);
  });

  test('of nobody are none', () => {
    const options = { seed: 1, weights: { spread: 0.2 } };
    expect(rankRobustness(two, [], options)).toMatchObject({ units: [], meanRankChange: null });
    expect(rankRobustness(two, [of('D', {})], options).meanRankChange).toBeNull();
  });

  test('are by shares when asked', () => {
    const framework: Framework = { ...two, absence: { missing: 'not-counted' } };
    const requests = [of('A', { 1: 40, 2: null }), of('B', { 1: 40, 2: 39 })];
    const options = { seed: 1, replicates: 500, weights: { spread: 0.3 } };
    const byShare = rankRobustness(framework, requests, { ...options, on: 'share' }).units;
    expect(byShare.map(({ score, rank }) => [score, rank])).toEqual([
      [0.8, 1],
      [0.79, 2],
    ]);
    expect(byShare[0]?.scores?.least).toBeCloseTo(0.8, 12);
    expect(byShare[1]?.scores?.greatest).toBeLessThan(0.8);
    expect(rankRobustness(framework, requests, options).units.map(({ rank }) => rank)).toEqual([2, 1]);
  });
});

describe('ranks under other rules', () => {
  test('take the rules in turn', () => {
    const other = frameworkOf(
      group('T', 100, [leaf('1', 50), leaf('2', 50, { rounding: { places: 0, rounding: 'down' } })]),
      '2',
    );
    const weighted = frameworkOf(
      group('T', 100, [leaf('1', 50, { weight: 3 }), leaf('2', 50, { weight: 1 })], { combine: 'mean' }),
      '3',
    );
    const { units, method } = rankRobustness(two, three, { seed: 1, replicates: 3, alternatives: [other, weighted] });
    expect(method.rules.map(({ version }) => version)).toEqual(['1', '2', '3']);
    // B has 60, 60 and 70 points, C 61, 61 and 51.5
    expect(units[1]).toMatchObject({
      rank: 3,
      ranks: { least: 2, greatest: 3, n: 3 },
      scores: { least: 60, greatest: 70 },
    });
    expect(units[2]).toMatchObject({ rank: 2, scores: { least: 51.5, greatest: 61, median: 61 } });
  });
});

describe('ranks under sampling errors', () => {
  const root = group('T', 20, [
    leaf('1', 10, { rule: { kind: 'proportional', of: 'sipas' } }),
    leaf('2', 10, { rounding: { places: 2, rounding: 'half-up' } }),
  ]);
  const framework = frameworkOf(root);

  test('move by the standard error', () => {
    const requests = [of('A', { sipas: share('A', 800, 0.02), 2: 5 }), of('B', { sipas: share('B', 790), 2: 5 })];
    const { units, method } = rankRobustness(framework, requests, { seed: 1, replicates: 20_000, surveyErrors: true });
    expect(method.surveyErrors).toBe('normal by Box and Muller, clamped');
    // 10 points by a normal figure of mean 0.8 and standard error 0.02: 1.645 of them on each side hold 90 %
    const { mean = 0, low = 0, high = 0, n } = units[0]?.scores ?? {};
    expect(n).toBe(20_000);
    expect(mean).toBeCloseTo(13, 1);
    expect(Math.abs(low - (13 - 10 * 0.02 * 1.645))).toBeLessThan(0.01);
    expect(Math.abs(high - (13 + 10 * 0.02 * 1.645))).toBeLessThan(0.01);
    // B has no error, and is behind with a chance of 69.1 %
    expect(units[1]?.scores).toMatchObject({ least: 12.9, greatest: 12.9 });
    expect(Math.abs((units[1]?.ranks?.mean as number) - 1.691)).toBeLessThan(0.02);
  });

  test('stay within 0 and 1', () => {
    const requests = [of('A', { sipas: share('A', 990, 0.3), 2: 5 }), of('B', { sipas: share('B', 10, 0.3), 2: 5 })];
    const { units } = rankRobustness(framework, requests, { seed: 1, surveyErrors: true });
    expect(units[0]?.scores?.greatest).toBe(15);
    expect(units[1]?.scores?.least).toBe(5);
    expect(units[0]?.scores?.n).toBe(1000);
  });

  test('stay within 0 and 1 where a share is told in percent, as estimates are', () => {
    const inPercent = (unit: string, numerator: number) =>
      indicator({ ...share(unit, 0, 0.03), kind: 'ratio', measure: '%', numerator, denominator: 100 });
    const asked = frameworkOf(
      group('T', 10, [leaf('1', 10, { rule: { kind: 'to-target', of: { op: 'share', of: 'sipas' }, target: 1 } })]),
    );
    const requests = [of('A', { sipas: inPercent('A', 99) }), of('B', { sipas: inPercent('B', 90) })];
    const { units } = rankRobustness(asked, requests, { seed: 1, surveyErrors: true });
    expect(units.map(({ scores, ranks }) => [scores?.n, ranks?.n])).toEqual([
      [1000, 1000],
      [1000, 1000],
    ]);
    expect(units[0]?.scores?.greatest).toBe(10);
  });

  test('go where they go when a percentage is no share, above 100 already', () => {
    const grown = indicator({ ...share('A', 0, 0.03), kind: 'ratio', measure: '%', numerator: 110, denominator: 100 });
    const root = group('T', 20, [
      leaf('1', 20, { rule: { kind: 'formula', of: { op: 'multiply', of: ['sipas', 10] } } }),
    ]);
    const { units } = rankRobustness(frameworkOf(root), [of('A', { sipas: grown })], { seed: 1, surveyErrors: true });
    expect(units[0]?.scores?.greatest).toBeGreaterThan(11);
  });

  test('keep points within their criterion', () => {
    const points = frameworkOf(group('T', 10, [leaf('1', 10)]));
    const near = indicator({
      ...share('A', 99),
      kind: 'ratio',
      numerator: 99,
      denominator: 10,
      uncertainty: { standardError: 1 },
    });
    const { units } = rankRobustness(points, [of('A', { 1: near })], { seed: 1, surveyErrors: true });
    expect(units[0]?.scores).toMatchObject({ n: 1000, greatest: 10 });
  });

  test('reach below 0 as far as a criterion may', () => {
    const of10 = { op: 'multiply', of: [{ op: 'subtract', of: ['sipas', 0.5] }, 20] } as const;
    const below = frameworkOf(
      group('T', 10, [leaf('1', 10, { least: -2, rule: { kind: 'formula', of: of10 } })], { least: -2 }),
    );
    const { units } = rankRobustness(below, [of('A', { sipas: share('A', 450, 0.1) })], {
      seed: 1,
      surveyErrors: true,
    });
    expect([units[0]?.score, units[0]?.scores?.least]).toEqual([-1, -2]);
    expect(units[0]?.scores?.mean).toBeLessThan(0);
  });

  test('are the same for units with the same figure of another', () => {
    const inherited = share('province', 800, 0.05);
    const requests = [of('A', { sipas: inherited, 2: 5 }), of('B', { sipas: inherited, 2: 4 })];
    const { units } = rankRobustness(framework, requests, { seed: 1, surveyErrors: true });
    expect(units.map(({ ranks }) => [ranks?.least, ranks?.greatest])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const own = [of('A', { sipas: share(null, 800, 0.05), 2: 5 }), of('B', { sipas: share(null, 800, 0.05), 2: 4.9 })];
    expect(rankRobustness(framework, own, { seed: 1, surveyErrors: true }).units[0]?.ranks?.greatest).toBe(2);
  });

  test('reach every unit through figures of all units', () => {
    const minMax = frameworkOf(
      group('T', 10, [leaf('1', 10, { rule: { kind: 'min-max', input: 'sipas', bounds: 'cohort' } })]),
    );
    const requests = [
      of('A', { sipas: share('A', 600, 0.05) }),
      of('B', { sipas: share('B', 500) }),
      of('C', { sipas: share('C', 300) }),
    ];
    const { units } = rankRobustness(minMax, requests, { seed: 1, replicates: 200, surveyErrors: true });
    expect(units[1]?.scores?.least).toBeLessThan(units[1]?.score as number);
    expect(units[1]?.scores?.greatest).toBeGreaterThan(units[1]?.score as number);
    expect(units[2]?.scores).toMatchObject({ least: 1, greatest: 1 });
  });

  test('are moved by weights too', () => {
    const requests = [of('A', { sipas: share('A', 1000, 0), 2: 0 }), of('B', { sipas: share('B', 500, 0.01), 2: 10 })];
    const options = { seed: 1, replicates: 4000, weights: { spread: 0.5 } };
    const both = rankRobustness(framework, requests, { ...options, surveyErrors: true }).units[1]?.scores;
    const alone = rankRobustness(framework, requests, options).units[1]?.scores;
    expect(alone?.greatest).toBeLessThanOrEqual(17.5);
    expect(both?.greatest).toBeGreaterThan(alone?.greatest as number);
    expect(both?.n).toBe(4000);
  });
});

describe('robustness is refused', () => {
  test.each<[string, Partial<RankRobustnessOptions>, string]>([
    ['when nothing is varied', {}, 'score/nothing-varied'],
    ['for no alternatives', { alternatives: [] }, 'score/nothing-varied'],
    ['for a spread below 0', { weights: { spread: -0.1 } }, 'score/not-a-spread'],
    ['for a spread above 1', { weights: { spread: 1.1 } }, 'score/not-a-spread'],
    ['for a spread that is none', { weights: { spread: Number.NaN } }, 'score/not-a-spread'],
    ['for no replicates', { surveyErrors: true, replicates: 0 }, 'score/not-replicates'],
    ['for half a replicate', { surveyErrors: true, replicates: 1.5 }, 'score/not-replicates'],
    ['for too many', { surveyErrors: true, replicates: 100_001 }, 'score/not-replicates'],
    ['for a level that is none', { weights: { spread: 0 }, level: 2 }, 'composite/not-a-number'],
    ['for a seed that is none', { weights: { spread: 0 }, seed: 1.5 }, 'kernel/not-a-seed'],
  ])('%s', (_, options, code) => {
    expect(refused(() => rankRobustness(two, three, { seed: 1, ...options })).code).toBe(code);
  });

  test('for periods that differ, and units that stand twice', () => {
    const options = { seed: 1, weights: { spread: 0.1 } };
    const later = [...three, { ...of('A', {}), period: '2027' }];
    const error = refused(() => rankRobustness(two, later, options));
    expect(error.problems.map(({ code }) => code)).toEqual(['score/other-period', 'score/unit-twice']);
    expect(refused(() => leaveOneCriterionOut(two, later)).code).toBe('score/invalid-units');
  });
});

describe('ranks without a criterion', () => {
  const tree = frameworkOf(
    group('T', 100, [
      group('1', 60, [leaf('1.1', 40), leaf('1.2', 20)]),
      leaf('2', 40),
      leaf('i', 9, { role: 'information' }),
    ]),
  );
  const requests = [
    of('A', { 1.1: 40, 1.2: 0, 2: 10, i: 1 }),
    of('B', { 1.1: 10, 1.2: 20, 2: 30, i: 2 }),
    of('C', { 1.1: 20, 1.2: 20, 2: null, i: 3 }),
  ];

  test('by leaf', () => {
    const { units, ranks, without } = leaveOneCriterionOut(tree, requests);
    expect([units, ranks]).toEqual([
      ['A', 'B', 'C'],
      [2, 1, null],
    ]);
    expect(without.map(({ code, ranks: left, meanRankChange }) => [code, left, meanRankChange])).toEqual([
      ['1.1', [2, 1, null], 0],
      ['1.2', [1, 2, null], 1],
      ['2', [1, 3, 1], 1.5],
    ]);
  });

  test('by domain', () => {
    const { without } = leaveOneCriterionOut(tree, requests, { each: 'domain' });
    expect(without.map(({ code, ranks }) => [code, ranks])).toEqual([
      ['1', [2, 1, null]],
      ['2', [1, 3, 1]],
    ]);
  });

  test('by code, and by share', () => {
    const framework: Framework = { ...tree, absence: { missing: 'not-counted' } };
    const { ranks, without } = leaveOneCriterionOut(framework, requests, { codes: ['1.2', 'i'], on: 'share' });
    // 50, 60 of 100 and 40 of 60; without 1.2 50, 40 of 80 and 20 of 40
    expect(ranks).toEqual([3, 2, 1]);
    expect(without.map(({ code, ranks: left }) => [code, left])).toEqual([
      ['1.2', [1, 2, 2]],
      ['i', [3, 2, 1]],
    ]);
  });

  test('without the last one nothing has a rank', () => {
    const one = frameworkOf(group('T', 10, [leaf('1', 10)]));
    expect(leaveOneCriterionOut(one, [of('A', { 1: 5 })]).without).toMatchObject([
      { ranks: [null], meanRankChange: null },
    ]);
  });

  test('of codes of no criterion is refused', () => {
    const error = refused(() => leaveOneCriterionOut(tree, requests, { codes: ['1', 'x', 'T'] }));
    expect([error.code, error.problems.map(({ path }) => path)]).toEqual([
      'score/unknown-criterion',
      [
        ['codes', 1],
        ['codes', 2],
      ],
    ]);
  });
});

describe('effective weights', () => {
  const tree = frameworkOf(
    group('T', 100, [
      group('M', 60, [leaf('1', 10, { weight: 2 }), leaf('2', 5, { weight: 1 })], { combine: 'mean' }),
      group('S', 40, [leaf('3', 30), leaf('4', 10), leaf('b', 5, { role: 'bonus' })]),
      group('I', 9, [leaf('i', 9)], { role: 'information' }),
    ]),
  );

  test('go through all levels', () => {
    expect(
      effectiveWeights(tree).map(({ code, max, weight, varianceShare }) => [code, max, weight, varianceShare]),
    ).toEqual([
      ['1', { n: 40n, d: 1n }, { n: 2n, d: 5n }, null],
      ['2', { n: 20n, d: 1n }, { n: 1n, d: 5n }, null],
      ['3', { n: 30n, d: 1n }, { n: 3n, d: 10n }, null],
      ['4', { n: 10n, d: 1n }, { n: 1n, d: 10n }, null],
      ['b', { n: 0n, d: 1n }, { n: 0n, d: 1n }, null],
    ]);
  });

  test('are of a class of units', () => {
    const classes = {
      ...tree,
      root: group('T', 10, [leaf('1', 10, { appliesTo: ['a'] }), leaf('2', 10, { appliesTo: ['b'] })]),
    };
    expect(effectiveWeights(classes, { unitClass: 'b' }).map(({ code }) => code)).toEqual(['2']);
  });

  test('are of no total without a maximum', () => {
    expect(effectiveWeights(frameworkOf(group('T', 0, [leaf('1', 0)])))).toMatchObject([{ weight: null }]);
  });

  test('of results are covariance by variance', () => {
    const cards = scoreUnits(two, [...three, of('D', { 1: 3, 2: null })]);
    // deviations: 29/3, 14/3, -43/3 and 10, -15, 5; of totals 59/3, -31/3, -28/3
    const variance = (59 ** 2 + 31 ** 2 + 28 ** 2) / 9;
    const [one, other] = effectiveWeights(two, { cards });
    expect(one?.varianceShare).toBeCloseTo((29 * 59 - 14 * 31 + 43 * 28) / 9 / variance, 12);
    expect(other?.varianceShare).toBeCloseTo((10 * 59 + 15 * 31 - 5 * 28) / 3 / variance, 12);
  });

  test('of results are none of one card, or of equal totals', () => {
    for (const some of [[three[0]], [of('A', { 1: 0.1, 2: 0.2 }), of('B', { 1: 0.2, 2: 0.1 })]]) {
      const cards = scoreUnits(two, some as readonly ScoreRequest[]);
      expect(effectiveWeights(two, { cards }).map(({ varianceShare }) => varianceShare)).toEqual([null, null]);
    }
  });

  test('of cards of other rules are refused', () => {
    const cards = scoreUnits(two, three);
    expect(refused(() => effectiveWeights({ ...two, version: '2' }, { cards })).code).toBe('score/other-version');
    expect(refused(() => effectiveWeights({ ...two, id: 'b' }, { cards })).code).toBe('score/other-framework');
  });
});
