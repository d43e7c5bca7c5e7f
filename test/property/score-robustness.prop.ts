import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { indicator } from 'motcua/indicator';
import {
  type Criterion,
  effectiveWeights,
  type Framework,
  leaveOneCriterionOut,
  rankRobustness,
  type ScoreInputs,
  scoreUnits,
} from 'motcua/score';
import { describe, expect } from 'vitest';

const names = { vi: 'Tên', en: 'Name' };

/** A tree of two levels; by place, how many parts each domain has, their maxima, and whether they make a sum or a mean. */
const frameworks: fc.Arbitrary<Framework> = fc
  .array(
    fc.record({
      maxima: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
      combine: fc.constantFrom<'sum' | 'mean'>('sum', 'mean'),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((domains) => {
    const children = domains.map(({ maxima, combine, weight }, at): Criterion => {
      const parts = maxima.map(
        (max, nth): Criterion => ({
          code: `${at}.${nth}`,
          names,
          max,
          weight: weight + nth,
          rule: { kind: 'proportional', of: `${at}.${nth}` },
        }),
      );
      return { code: `${at}`, names, max: maxima.reduce((sum, max) => sum + max, 0), combine, children: parts };
    });
    const max = children.reduce((sum, child) => sum + child.max, 0);
    return { id: 'own', version: '1', names, root: { code: 'T', names, max, children }, basis: [] };
  });

const inputNames = Array.from({ length: 16 }, (_, at) => `${Math.floor(at / 4)}.${at % 4}`);

const share = (thousandths: number, standardError: number) =>
  indicator({
    code: 'share',
    numerator: thousandths,
    denominator: 1000,
    period: { from: '2026-01-01', to: '2026-12-31' },
    on: '2026-12-31',
    unit: null,
    source: { system: 'survey' },
    verification: 'verified',
    uncertainty: { standardError },
  });

/** Figures from 0 to 1, some of them of surveys and some missing. */
const figures: fc.Arbitrary<ScoreInputs> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10) },
      {
        weight: 3,
        arbitrary: fc.tuple(fc.nat({ max: 1000 }), fc.constantFrom(0, 0.01, 0.1)).map(([n, e]) => share(n, e)),
      },
    ),
    { minLength: 16, maxLength: 16 },
  )
  .chain((all) =>
    fc
      .nat({ max: 40 })
      .map((gone) => Object.fromEntries(all.map((one, at) => [inputNames[at], at === gone ? null : one]))),
  );

const units = (least = 1) =>
  fc
    .array(figures, { minLength: least, maxLength: 6 })
    .map((all) => all.map((inputs, at) => ({ unit: `u${at}`, period: '2026', inputs })));

const seeds = fc.oneof(fc.string(), fc.integer());
const spreads = fc.double({ min: 0, max: 1, noNaN: true });
const replicates = 40;

describe('ranks in replicates', () => {
  test.prop([frameworks, units(), seeds, spreads, fc.boolean()])(
    'are the same from the same seed, and are between 1 and the number of units',
    (framework, requests, seed, spread, surveyErrors) => {
      const options = { seed, replicates, weights: { spread }, surveyErrors };
      const found = rankRobustness(framework, requests, options);
      expect(rankRobustness(framework, requests, options)).toEqual(found);
      for (const { rank, ranks, scores } of found.units) {
        expect((rank === null) === (ranks === null)).toBe(true);
        if (ranks === null || scores === null) continue;
        const { least, low, median, high, greatest } = ranks;
        expect([1, least, low, median, high, greatest, requests.length]).toEqual(
          [1, least, low, median, high, greatest, requests.length].sort((a, b) => a - b),
        );
        expect(scores.least).toBeGreaterThanOrEqual(-1e-9);
        expect(scores.greatest).toBeLessThanOrEqual(framework.root.max + 1e-9);
      }
    },
  );

  test.prop([frameworks, units(), seeds])(
    'are those that stand, with no width, when weights do not spread',
    (framework, requests, seed) => {
      const found = rankRobustness(framework, requests, { seed, replicates, weights: { spread: 0 } });
      for (const { rank, ranks, score, scores } of found.units) {
        if (rank === null) expect(ranks).toBeNull();
        else
          expect([ranks?.least, ranks?.greatest, scores?.least, scores?.greatest]).toEqual([rank, rank, score, score]);
      }
      expect([0, null]).toContain(found.meanRankChange);
    },
  );

  test.prop([frameworks, units(2), seeds, spreads])(
    'are 1 under all weights for a unit that is better in every criterion',
    (framework, [first, ...others], seed, spread) => {
      const halved = others.map((one) => ({
        ...one,
        inputs: Object.fromEntries(
          Object.entries(one.inputs).map(([name, value]) => [name, typeof value === 'number' ? value / 2 : 0.4]),
        ),
      }));
      const best = {
        ...(first as (typeof others)[number]),
        inputs: Object.fromEntries(inputNames.map((name) => [name, 0.6])),
      };
      const found = rankRobustness(framework, [...halved, best], { seed, replicates, weights: { spread } });
      expect(found.units.at(-1)?.ranks).toMatchObject({ least: 1, greatest: 1 });
    },
  );

  test.prop([frameworks, units(2), seeds, spreads, fc.boolean(), fc.nat()])(
    'of units in another order are the same in that order',
    (framework, requests, seed, spread, surveyErrors, turn) => {
      const options = { seed, replicates, weights: { spread }, surveyErrors };
      const at = turn % requests.length;
      const turned = [...requests.slice(at), ...requests.slice(0, at)].reverse();
      const byUnit = (all: typeof requests) =>
        new Map(rankRobustness(framework, all, options).units.map((one) => [one.unit, one]));
      const [these, those] = [byUnit(requests), byUnit(turned)];
      for (const [unit, one] of these) expect(those.get(unit)).toEqual(one);
    },
  );

  test.prop([frameworks, units(), seeds])(
    'under rules that are the same stay what they are',
    (framework, requests, seed) => {
      const found = rankRobustness(framework, requests, { seed, replicates: 4, alternatives: [framework] });
      for (const { rank, ranks } of found.units)
        if (rank !== null) expect(ranks).toMatchObject({ low: rank, high: rank });
    },
  );
});

describe('weights', () => {
  test.prop([frameworks])('that are effective add up to 1, and the maxima to that of the total', (framework) => {
    const weights = effectiveWeights(framework);
    const sum = weights.reduce(
      (all, { weight }) => ({ n: all.n * (weight?.d ?? 1n) + (weight?.n ?? 0n) * all.d, d: all.d * (weight?.d ?? 1n) }),
      { n: 0n, d: 1n },
    );
    expect(sum.n).toBe(sum.d);
    const points = weights.reduce((all, { max }) => all + Number(max.n) / Number(max.d), 0);
    expect(points).toBeCloseTo(framework.root.max, 9);
  });

  test.prop([frameworks, units(2)])('of results add up to 1, or are none', (framework, requests) => {
    const cards = scoreUnits(framework, requests);
    const shares = effectiveWeights(framework, { cards }).map(({ varianceShare }) => varianceShare);
    if (shares.includes(null)) expect(new Set(shares)).toEqual(new Set([null]));
    else expect(shares.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeCloseTo(1, 9);
  });
});

test.prop([frameworks, units()])(
  'without a criterion in which all are alike ranks stay what they are',
  (framework, requests) => {
    const alike = requests.map((one) => ({ ...one, inputs: { ...one.inputs, '0.0': 0.5 } }));
    const { ranks, without } = leaveOneCriterionOut(framework, alike, { codes: ['0.0'] });
    const isAlone = effectiveWeights(framework).length === 1;
    expect(without[0]?.ranks).toEqual(isAlone ? ranks.map(() => null) : ranks);
  },
);
