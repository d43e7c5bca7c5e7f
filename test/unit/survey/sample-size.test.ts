import {
  type ClusterSizeRequest,
  type DifferenceSizeRequest,
  type MeanSizeRequest,
  type SampleSizeRequest,
  sampleSize,
  sampleSizeOfClusters,
  sampleSizeOfDifference,
  sampleSizeOfMean,
  type YamaneRequest,
  yamaneSize,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { plannedNumber } from '../../../src/survey/planning/planned-number.ts';
import { refused } from '../../refused.ts';

const NAN = Number.NaN;
const INFINITE = Number.POSITIVE_INFINITY;

const told = (call: () => unknown) => {
  const { code, problems } = refused(call);
  return [code, problems[0]?.path.join('.')];
};

describe('a planned number', () => {
  test.each([
    [384.145, 385],
    [384.999, 385],
    [384, 384],
    [384.00000000001, 384],
    [383.99999999999, 384],
    [384.0000001, 385],
    [1e12 + 0.5, 1e12 + 1],
    [0.2, 1],
    [1e-300, 1],
    [1 + 1e-10, 2],
  ])('of %d is %d whole ones', (value, ceiling) => {
    expect(plannedNumber(value)).toEqual({ value, ceiling });
  });

  test.each([1e16, 1e300, INFINITE, NAN])('is refused at %d', (value) => {
    const { code, problems } = refused(() => plannedNumber(value));
    expect([code, problems[0]?.value]).toEqual(['survey/sample-too-large', String(value)]);
  });
});

describe('the size of a sample', () => {
  test('is that of Cochran by default, with each step', () => {
    const { z, n0, afterDesignEffect, afterPopulation, ballots, invitations, problems } = sampleSize({
      margin: 0.05,
      population: 2000,
    });
    expect(z).toBeCloseTo(1.959963984540054, 12);
    expect(n0.value).toBeCloseTo(384.1458820694123, 9);
    expect(n0.ceiling).toBe(385);
    expect(afterDesignEffect).toEqual(n0);
    expect(afterPopulation.value).toBeCloseTo(322.385536663696, 9);
    expect([afterPopulation.ceiling, ballots, invitations.value, invitations.ceiling]).toEqual([323, 323, 323, 323]);
    expect(problems).toEqual([]);
  });

  test('without a population stays what it is', () => {
    const { n0, afterPopulation } = sampleSize({ margin: 0.03, level: 0.9, share: 0.3 });
    expect(n0.value).toBeCloseTo((1.6448536269514722 ** 2 * 0.21) / 0.0009, 8);
    expect(afterPopulation).toEqual(n0);
  });

  test('may correct simply, which is a little less', () => {
    const simple = sampleSize({ margin: 0.05, population: 2000, correction: 'simple' });
    expect(simple.afterPopulation.value).toBeCloseTo(322.2503161056, 9);
  });

  test('takes the design effect before the population, so that it never asks for more than there are', () => {
    const { n0, afterDesignEffect, afterPopulation } = sampleSize({ margin: 0.05, population: 300, designEffect: 3 });
    expect(afterDesignEffect.value).toBe(n0.value * 3);
    expect(afterPopulation.value).toBeCloseTo(afterDesignEffect.value / (1 + (afterDesignEffect.value - 1) / 300), 9);
    expect(afterPopulation.ceiling).toBeLessThanOrEqual(300);
    for (const correction of ['cochran', 'simple'] as const) {
      const all = sampleSize({ margin: 1e-6, population: 300, correction });
      expect([all.ballots, sampleSize({ margin: 0.05, population: 1, correction }).ballots]).toEqual([300, 1]);
    }
  });

  test('asks as many as it takes for whole ballots to come back', () => {
    const { ballots, invitations } = sampleSize({ margin: 0.05, expectedResponse: 0.5 });
    expect([ballots, invitations]).toEqual([385, { value: 770, ceiling: 770 }]);
    expect(sampleSize({ margin: 0.05, expectedResponse: 0.7 }).invitations.ceiling).toBe(550);
  });

  test('says when that is more than there are', () => {
    const { ballots, problems } = sampleSize({ margin: 0.05, population: 500, expectedResponse: 0.4 });
    expect([ballots, problems]).toEqual([
      218,
      [
        {
          code: 'survey/invitations-above-population',
          path: ['invitations'],
          severity: 'warning',
          value: 545,
          accepted: '<= 500',
        },
      ],
    ]);
    expect(sampleSize({ margin: 0.05, population: 500, expectedResponse: 0.436 }).problems).toEqual([]);
  });

  test('says when the margin reaches 0 or 1', () => {
    const problem = { code: 'survey/margin-reaches-end', path: ['margin'], severity: 'warning' };
    expect(sampleSize({ share: 0.05, margin: 0.05 }).problems).toEqual([
      { ...problem, value: 0.05, accepted: '< 0.05' },
    ]);
    expect(sampleSize({ share: 0.75, margin: 0.25 }).problems).toEqual([
      { ...problem, value: 0.25, accepted: '< 0.25' },
    ]);
    expect(sampleSize({ share: 0.05, margin: 0.049 }).problems).toEqual([]);
    expect(sampleSize({ margin: 0.5 }).problems).toHaveLength(1);
  });

  test.each<[string, Partial<Record<keyof SampleSizeRequest, unknown>>, string, string]>([
    ['no margin', { margin: undefined }, 'survey/out-of-range', 'margin'],
    ['a margin of 0', { margin: 0 }, 'survey/out-of-range', 'margin'],
    ['a margin of 1', { margin: 1 }, 'survey/out-of-range', 'margin'],
    ['a margin in text', { margin: '5%' }, 'survey/out-of-range', 'margin'],
    ['a margin that is next to nothing', { margin: 1e-300 }, 'survey/sample-too-large', ''],
    ['a share of 0', { share: 0 }, 'survey/out-of-range', 'share'],
    ['a share of 1', { share: 1 }, 'survey/out-of-range', 'share'],
    ['a level of 0', { level: 0 }, 'survey/out-of-range', 'level'],
    ['a level of 1', { level: 1 }, 'survey/out-of-range', 'level'],
    ['a level in percent', { level: 95 }, 'survey/out-of-range', 'level'],
    ['nobody', { population: 0 }, 'survey/out-of-range', 'population'],
    ['half a person', { population: 10.5 }, 'survey/out-of-range', 'population'],
    ['a population without end', { population: INFINITE }, 'survey/out-of-range', 'population'],
    ['no number of people', { population: NAN }, 'survey/out-of-range', 'population'],
    ['a correction nobody knows', { correction: 'toString' }, 'survey/unknown-method', 'correction'],
    ['no design effect', { designEffect: 0 }, 'survey/out-of-range', 'designEffect'],
    ['a negative design effect', { designEffect: -1 }, 'survey/out-of-range', 'designEffect'],
    ['no response', { expectedResponse: 0 }, 'survey/out-of-range', 'expectedResponse'],
    ['too much response', { expectedResponse: 1.01 }, 'survey/out-of-range', 'expectedResponse'],
  ])('is refused with %s', (_, changes, code, path) => {
    expect(told(() => sampleSize({ margin: 0.05, ...changes } as SampleSizeRequest))).toEqual([code, path]);
  });

  test('says what would have been accepted', () => {
    const accepted = (changes: object) =>
      refused(() => sampleSize({ margin: 0.05, ...changes } as SampleSizeRequest)).problems[0]?.accepted;
    expect(accepted({ margin: 5 })).toBe('> 0 and < 1');
    expect(accepted({ expectedResponse: 5 })).toBe('> 0 and <= 1');
    expect(accepted({ population: 0.5 })).toBe('a whole number >= 1 and <= 9007199254740991');
  });
});

describe('the simplified size', () => {
  test.each([
    [10_000, 0.05, 385],
    [400, 0.05, 200],
    [36_630, 0.05, 396],
    [1, 0.05, 1],
    [100, 0.1, 50],
    [9_007_199_254_740_991, 0.05, 400],
  ])('of %d with a margin of %d is %d', (population, margin, ceiling) => {
    expect(yamaneSize({ population, margin }).ceiling).toBe(ceiling);
  });

  test('is that of a quantile of 2', () => {
    const { value } = yamaneSize({ population: 10_000, margin: 0.05 });
    expect(value).toBeCloseTo(384.61538461538464, 10);
    const level = 0.954499736103642;
    const general = sampleSize({ population: 10_000, margin: 0.05, level, correction: 'simple' });
    expect(general.afterPopulation.value).toBeCloseTo(value, 6);
  });

  test.each([
    ['nobody', { population: 0, margin: 0.05 }, 'population'],
    ['no population', { margin: 0.05 }, 'population'],
    ['no margin', { population: 10 }, 'margin'],
    ['a margin of 0', { population: 10, margin: 0 }, 'margin'],
    ['a margin of 1', { population: 10, margin: 1 }, 'margin'],
    ['a margin that is no number', { population: 10, margin: NAN }, 'margin'],
  ])('is refused with %s', (_, request, path) => {
    expect(told(() => yamaneSize(request as YamaneRequest))).toEqual(['survey/out-of-range', path]);
  });
});

describe('the size for a mean', () => {
  test('is corrected simply', () => {
    const { z, n0, afterPopulation, ballots } = sampleSizeOfMean({ margin: 0.1, variance: 1.2, population: 1500 });
    expect(z).toBeCloseTo(1.959963984540054, 12);
    expect([n0.ceiling, ballots]).toEqual([461, 353]);
    expect(afterPopulation.value).toBeCloseTo(352.61161774273154, 9);
    expect(sampleSizeOfMean({ margin: 0.1, variance: 1.2 }).afterPopulation).toEqual(n0);
    expect(sampleSizeOfMean({ margin: 0.1, variance: 1.2, level: 0.9 }).n0.ceiling).toBe(325);
  });

  test.each([
    ['no margin', { margin: 0 }, 'margin'],
    ['no variance', { variance: 0 }, 'variance'],
    ['a negative variance', { variance: -1 }, 'variance'],
    ['no level', { level: 1 }, 'level'],
    ['nobody', { population: 0 }, 'population'],
  ])('is refused with %s', (_, changes, path) => {
    const call = () => sampleSizeOfMean({ margin: 0.1, variance: 1, ...changes } as MeanSizeRequest);
    expect(told(call)).toEqual(['survey/out-of-range', path]);
  });
});

describe('the size for a difference', () => {
  test.each<[readonly [number, number], number, number, number]>([
    [[0.8, 0.85], 0.8, 905.3658, 902.3412],
    [[0.5, 0.6], 0.9, 518.0372, 518.3089],
    [[0.6, 0.5], 0.9, 518.0372, 518.3089],
  ])('of %o found so often as %d is known by two methods', (shares, power, normal, arcsine) => {
    const answer = sampleSizeOfDifference({ shares, power });
    expect(answer.method).toBe('normal');
    expect(answer.perGroup.value / normal).toBeCloseTo(1, 5);
    expect(answer.ballots).toBe(2 * Math.ceil(normal));
    expect(sampleSizeOfDifference({ shares, power, method: 'arcsine' }).perGroup.value / arcsine).toBeCloseTo(1, 5);
  });

  test('grows with the power and with the level', () => {
    const size = (request: object) => sampleSizeOfDifference({ shares: [0.5, 0.6], ...request }).perGroup.value;
    expect(size({ power: 0.5 })).toBeLessThan(size({}));
    expect(size({ power: 0.9 })).toBeGreaterThan(size({}));
    expect(size({ level: 0.99 })).toBeGreaterThan(size({ level: 0.95 }));
    expect(size({ level: 0.95, power: 0.8 })).toBe(size({}));
  });

  test.each([
    ['one share', { shares: [0.5] }, 'survey/out-of-range', 'shares.1'],
    ['no shares', { shares: undefined }, 'survey/out-of-range', 'shares.0'],
    ['a share of 1', { shares: [0.5, 1] }, 'survey/out-of-range', 'shares.1'],
    ['equal shares', { shares: [0.5, 0.5] }, 'survey/equal-shares', 'shares'],
    ['shares that are next to equal', { shares: [0.5, 0.5 + 1e-15] }, 'survey/sample-too-large', ''],
    ['too little power', { power: 0.49 }, 'survey/out-of-range', 'power'],
    ['too much power', { power: 1 }, 'survey/out-of-range', 'power'],
    ['no level', { level: 0 }, 'survey/out-of-range', 'level'],
    ['a method nobody knows', { method: 'exact' }, 'survey/unknown-method', 'method'],
  ])('is refused with %s', (_, changes, code, path) => {
    const call = () => sampleSizeOfDifference({ shares: [0.8, 0.85], ...changes } as DifferenceSizeRequest);
    expect(told(call)).toEqual([code, path]);
  });
});

describe('the size of clusters', () => {
  test('is for whole clusters', () => {
    const { z, n0, designEffect, afterDesignEffect, clusters, ballots } = sampleSizeOfClusters({
      clusterSize: 10,
      share: 0.8,
      margin: 0.03,
      correlation: 0.1,
      level: 0.9,
    });
    expect([z, n0.value, designEffect].map((value) => value.toFixed(4))).toEqual(['1.6449', '480.9855', '1.9000']);
    expect(afterDesignEffect.value).toBeCloseTo(913.8724556, 6);
    expect(clusters.value).toBeCloseTo(91.38724556, 6);
    expect([clusters.ceiling, ballots]).toEqual([92, 920]);
  });

  test('of one ballot each, or of answers no more alike than any, is a simple sample', () => {
    expect(sampleSizeOfClusters({ clusterSize: 1, margin: 0.05, correlation: 1 }).clusters.ceiling).toBe(385);
    expect(sampleSizeOfClusters({ clusterSize: 7, margin: 0.05, correlation: 0 }).ballots).toBe(385);
    expect(sampleSizeOfClusters({ clusterSize: 7, margin: 0.05, correlation: 1 }).clusters.ceiling).toBe(385);
  });

  test.each([
    ['no ballots in a cluster', { clusterSize: 0 }, 'clusterSize'],
    ['half a ballot in a cluster', { clusterSize: 1.5 }, 'clusterSize'],
    ['answers unlike each other', { correlation: -0.1 }, 'correlation'],
    ['answers more than alike', { correlation: 1.1 }, 'correlation'],
    ['no margin', { margin: undefined }, 'margin'],
    ['a share of 1', { share: 1 }, 'share'],
  ])('is refused with %s', (_, changes, path) => {
    const good: ClusterSizeRequest = { clusterSize: 5, margin: 0.05, correlation: 0.1 };
    const call = () => sampleSizeOfClusters({ ...good, ...changes } as ClusterSizeRequest);
    expect(told(call)).toEqual(['survey/out-of-range', path]);
  });
});
