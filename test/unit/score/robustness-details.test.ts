import {
  effectiveWeights,
  leaveOneCriterionOut,
  type RankRobustnessOptions,
  rankRobustness,
  scoreUnits,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf, node } from './frameworks.ts';

const own = framework(node('T', 100, [leaf('a', 60), leaf('b', 40)]));
const requests = [
  { unit: 'A', period: '2026', inputs: { a: 50, b: 10 } },
  { unit: 'B', period: '2026', inputs: { a: 30, b: 31 } },
  { unit: 'C', period: '2026', inputs: { a: 10, b: 39 } },
];

describe('the options of robustness', () => {
  const told = (options: Partial<RankRobustnessOptions>) => {
    const { code, problems } = refused(() => rankRobustness(own, requests, { seed: 1, ...options }));
    return [code, problems[0]?.path, problems[0]?.value, problems[0]?.accepted];
  };

  test('are refused with their place and what would do', () => {
    const weights = { spread: 0.1 };
    expect(told({ weights, replicates: 0 })).toEqual(['score/not-replicates', ['replicates'], 0, '1..100000']);
    expect(told({ weights, replicates: 100_001 })[0]).toBe('score/not-replicates');
    expect(told({ weights: { spread: 1.5 } })).toEqual(['score/not-a-spread', ['weights', 'spread'], 1.5, '0..1']);
    expect(told({ weights: { spread: -0.1 } })[0]).toBe('score/not-a-spread');
    expect(told({})).toEqual(['score/nothing-varied', [], undefined, 'weights | alternatives | surveyErrors']);
  });

  test('may ask for one replicate, and for as many as the units leave room for', () => {
    const { units } = rankRobustness(own, requests, { seed: 1, replicates: 1, weights: { spread: 0 } });
    expect(units.map(({ ranks }) => [ranks?.n, ranks?.mean])).toEqual([
      [1, 2],
      [1, 1],
      [1, 3],
    ]);
    const many = Array.from({ length: 400 }, (_, at) => ({ unit: `${at}`, period: '2026', inputs: { a: 1, b: 1 } }));
    const { problems } = refused(() =>
      rankRobustness(own, many, { seed: 1, replicates: 50_001, weights: { spread: 0 } }),
    );
    expect(problems[0]?.accepted).toBe('1..50000');
  });

  test('widen what lies between low and high with the level', () => {
    const spread = (level: number) => {
      const [unit] = rankRobustness(own, requests, { seed: 1, replicates: 400, weights: { spread: 0.5 }, level }).units;
      return [unit?.scores?.low ?? 0, unit?.scores?.high ?? 0] as const;
    };
    const [narrow, wide] = [spread(0.5), spread(0.99)];
    expect(wide[0]).toBeLessThan(narrow[0]);
    expect(wide[1]).toBeGreaterThan(narrow[1]);
  });
});

describe('without a criterion', () => {
  const half = framework(
    node('T', 100, [
      node('D', 60, [leaf('a', 40), leaf('b', 20), leaf('i', 5, undefined, { role: 'information' })]),
      leaf('c', 40),
    ]),
  );
  const of = (unit: string, a: number | null, b: number | null, c: number | null) => ({
    unit,
    period: '2026',
    inputs: { a, b, c, i: null },
  });
  const all = [of('A', 40, 20, 0), of('B', 10, 5, 40), of('C', null, null, 20), of('D', null, 10, 10)];
  const without = (options: Parameters<typeof leaveOneCriterionOut>[2]) =>
    leaveOneCriterionOut(half, all, options).without.map(({ code, ranks }) => [code, ...ranks]);

  test('a unit has a rank of which nothing else is missing', () => {
    // C lacks both of D, which are one domain and two criteria; D lacks a
    expect(without({ each: 'domain' })).toEqual([
      ['D', 4, 1, 2, 3],
      ['c', 1, 2, null, null],
    ]);
    expect(without({ codes: ['a', 'b'] })).toEqual([
      ['a', 2, 1, null, 2],
      ['b', 2, 1, null, null],
    ]);
  });

  test('is by points or by what is left of the maximum', () => {
    const lost = framework(
      node('T', 100, [leaf('a', 50, undefined, { absence: { missing: 'not-counted' } }), leaf('b', 50)]),
    );
    const two = [
      { unit: 'A', period: '2026', inputs: { a: 20, b: 50 } },
      { unit: 'B', period: '2026', inputs: { b: 40 } },
    ];
    const ranks = (on: 'points' | 'share') =>
      leaveOneCriterionOut(lost, two, { on }).without.map(({ code, ranks: found }) => [code, ...found]);
    expect(ranks('points')).toEqual([
      ['a', 1, 2],
      ['b', 1, null],
    ]);
    expect(ranks('share')).toEqual(ranks('points'));
    const share = leaveOneCriterionOut(lost, two, { on: 'share' });
    const points = leaveOneCriterionOut(lost, two, { on: 'points' });
    expect([share.ranks ?? null, points.ranks ?? null]).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  test('that there is not is refused with its place', () => {
    const { problems } = refused(() => leaveOneCriterionOut(half, all, { codes: ['a', 'x', 'T'] }));
    expect(
      problems.map(({ code, path, severity, value, accepted }) => [code, path, severity, value, accepted]),
    ).toEqual([
      ['score/unknown-criterion', ['codes', 1], 'error', 'x', 'a criterion below the total'],
      ['score/unknown-criterion', ['codes', 2], 'error', 'T', 'a criterion below the total'],
    ]);
  });
});

test('cards of other rules have no weights under these, and are told by place', () => {
  const cards = scoreUnits(own, requests);
  const [first, second] = cards as [(typeof cards)[number], (typeof cards)[number]];
  const told = (change: { readonly id?: string; readonly version?: string }) => {
    const other = { ...second, framework: { ...second.framework, ...change } };
    const { code, problems } = refused(() => effectiveWeights(own, { cards: [first, other] }));
    return [code, problems[0]?.path, problems[0]?.value, problems[0]?.accepted];
  };
  expect(told({ id: 'x' })).toEqual(['score/other-framework', ['cards', 1], 'x', 'own']);
  expect(told({ version: '2' })).toEqual(['score/other-version', ['cards', 1], '2', '1']);
});
