import {
  type AllocationRequest,
  allocation,
  type ObtainedStratum,
  type StratumPlan,
  sampleSize,
  sampleSizeOfClusters,
  sampleSizeOfDifference,
  sampleSizeOfMean,
  shortfall,
  yamaneSize,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { plannedNumber } from '../../../src/survey/planning/planned-number.ts';
import { byRemainder, wholeParts } from '../../../src/survey/planning/whole-parts.ts';
import { refused } from '../../refused.ts';

const told = (call: () => unknown) => refused(call).message;

const strata: readonly StratumPlan[] = [
  { id: 'a', size: 600, deviation: 1, cost: 4 },
  { id: 'b', size: 300, deviation: 4, cost: 1 },
];
const good: AllocationRequest = { total: 10, strata, method: 'neyman' };
const costly: AllocationRequest = { strata, method: 'optimal-for-cost', budget: 100 };
const asked = (changes: object) => () => allocation({ ...good, ...changes } as AllocationRequest);
const paid = (changes: object) => () => allocation({ ...costly, ...changes } as AllocationRequest);
const withFirst = (changes: object) => ({ strata: [{ ...strata[0], ...changes }, strata[1]] });

describe('a refused allocation says what it was given and what it would take', () => {
  test.each([
    [
      asked({ method: 'fair' }),
      'survey/unknown-method at method: got "fair"; accepted: proportional, neyman, optimal-for-cost',
    ],
    [
      asked({ method: undefined }),
      'survey/unknown-method at method: got null; accepted: proportional, neyman, optimal-for-cost',
    ],
    [asked({ strata: [] }), 'survey/no-strata at strata'],
    [
      asked(withFirst({ id: 'b' })),
      'survey/stratum-twice at strata.1.id: got "b"; accepted: a name no other stratum has',
    ],
    [
      asked(withFirst({ id: undefined })),
      'survey/stratum-twice at strata.0.id: got null; accepted: a name no other stratum has',
    ],
    [
      asked(withFirst({ size: 1e12 + 1 })),
      'survey/out-of-range at strata.0.size: got 1000000000001; accepted: a whole number >= 0 and <= 1000000000000',
    ],
    [
      asked(withFirst({ size: -1 })),
      'survey/out-of-range at strata.0.size: got -1; accepted: a whole number >= 0 and <= 1000000000000',
    ],
    [
      asked(withFirst({ deviation: '1' })),
      'survey/out-of-range at strata.0.deviation: got "1"; accepted: >= 0 and <= 1000000000000',
    ],
    [
      asked(withFirst({ deviation: undefined })),
      'survey/out-of-range at strata.0.deviation: got null; accepted: >= 0 and <= 1000000000000',
    ],
    [
      paid(withFirst({ cost: 1e-7 })),
      'survey/out-of-range at strata.0.cost: got 1e-7; accepted: >= 0.000001 and <= 1000000000000',
    ],
    [
      paid(withFirst({ cost: undefined })),
      'survey/out-of-range at strata.0.cost: got null; accepted: >= 0.000001 and <= 1000000000000',
    ],
    [asked({ total: 0 }), 'survey/out-of-range at total: got 0; accepted: a whole number >= 1 and <= 1000000000000'],
    [
      asked({ total: 1e12 + 1 }),
      'survey/out-of-range at total: got 1000000000001; accepted: a whole number >= 1 and <= 1000000000000',
    ],
    [paid({ budget: 1e-7 }), 'survey/out-of-range at budget: got 1e-7; accepted: >= 0.000001 and <= 1000000000000'],
    [asked({ budget: 5 }), 'survey/budget-not-asked at budget: got 5; accepted: optimal-for-cost, no total'],
    [
      asked({ minimum: 0.5 }),
      'survey/out-of-range at minimum: got 0.5; accepted: a whole number >= 0 and <= 1000000000000',
    ],
    [
      asked({ minimum: -1 }),
      'survey/out-of-range at minimum: got -1; accepted: a whole number >= 0 and <= 1000000000000',
    ],
    [asked({ total: 19, minimum: 10 }), 'survey/below-minimum at total: got 19; accepted: >= 20'],
    [asked({ total: 901 }), 'survey/above-population at total: got 901; accepted: <= 900'],
    [paid({ budget: 49, minimum: 10 }), 'survey/below-minimum at budget: got 49; accepted: >= 50'],
    [asked({ strata: strata.map((one) => ({ ...one, deviation: 0 })) }), 'survey/no-deviation at strata'],
    [
      asked({ strata: strata.map((one) => ({ ...one, size: 0 })), method: 'proportional' }),
      'survey/no-population at strata',
    ],
  ])('%o: %s', (call, message) => expect(told(call)).toBe(message));
});

describe('an allocation', () => {
  const sizes = (request: object) => asked(request)().strata.map(({ n }) => n);

  test('takes the ends of what it takes', () => {
    const huge = withFirst({ size: 1e12, deviation: 1e12, cost: 1e12 });
    expect(sizes({ ...huge, total: 1 })).toEqual([1, 0]);
    expect(asked({ strata: [{ id: 'a', size: 1e12 }], method: 'proportional', total: 1e12 })().total).toBe(1e12);
    expect(paid({ ...withFirst({ cost: 1e-6 }), budget: 1e12 })().strata.map(({ n }) => n)).toEqual([600, 300]);
    expect(paid({ ...withFirst({ size: 0 }), budget: 1e-6 })().total).toBe(0);
    expect(sizes({ total: 900 })).toEqual([600, 300]);
  });

  test('tells the cost only where every cost is told', () => {
    expect(asked({ total: 90 })().cost).toBe(30 * 4 + 60);
    expect(asked({ ...withFirst({ cost: undefined }), total: 90 })().cost).toBeNull();
    expect(asked({ strata: [strata[0], { id: 'b', size: 3, deviation: 1 }] })().cost).toBeNull();
  });

  test('of all there are has no error left, and an empty stratum adds none', () => {
    expect(asked({ total: 900 })().standardErrorOfWhole).toBe(0);
    const empty = { id: 'e', size: 0, deviation: 9 };
    const [without, beside] = [asked({ total: 90 })(), asked({ total: 90, strata: [empty, ...strata] })()];
    expect(beside.standardError).toBe(without.standardError);
    expect(beside.strata[0]).toEqual({ id: 'e', size: 0, share: 0, bounded: 0, n: 0 });
  });

  test('of a budget spends it to the last coin whatever doubles make of tenths', () => {
    // 0.3 / 0.1 is 2.9999999999999996, and 0.3 - 0.2 less than 0.1
    const cheap = { strata: [{ id: 'a', size: 50, deviation: 1, cost: 0.1 }], budget: 0.3 };
    expect(paid(cheap)().strata.map(({ n }) => n)).toEqual([3]);
  });

  test('of a budget gives nothing to answers that never differ, though money is left', () => {
    const flat = { id: 'c', size: 100, deviation: 0, cost: 1 };
    const equal = ['a', 'b'].map((id) => ({ id, size: 600, deviation: 1, cost: 4 }));
    const { strata: given, cost } = paid({ strata: [...equal, flat], budget: 83 })();
    expect([given.map(({ n }) => n), cost]).toEqual([[10, 10, 0], 80]);
    // 10.375 ballots of each by the formula
    expect(given.map(({ share }) => share)).toEqual([10.375, 10.375, 0]);
  });

  test('of a budget passes over what it cannot pay, to the next', () => {
    // of 20.575 and 82.3 ballots the dear one has more left, and costs more than there is
    const { strata: given, cost } = paid({ budget: 164.6 })();
    expect([given.map(({ n }) => n), cost]).toEqual([[20, 83], 163]);
  });
});

describe('whole parts', () => {
  test('go by what is cut off, to nine decimals, the earlier of equal ones first', () => {
    expect(byRemainder([1.2, 7.9, 3.5])).toEqual([1, 2, 0]);
    expect(byRemainder([1.3, 2.3 + 1e-12, 5.3])).toEqual([0, 1, 2]);
    expect(byRemainder([1.3, 2.3 + 1e-8, 5.3])).toEqual([1, 0, 2]);
  });

  test('sum to the total and stay at or below what there is', () => {
    expect(wholeParts(5, [1.5, 1.5, 2], [9, 9, 9])).toEqual([2, 1, 2]);
    expect(wholeParts(5, [1.9, 2.1, 1], [1, 9, 9])).toEqual([1, 3, 1]);
    expect(wholeParts(4, [1, 2, 1], [9, 9, 9])).toEqual([1, 2, 1]);
  });
});

describe('a refused size says what it was given and what it would take', () => {
  const size = (changes: object) => () => sampleSize({ margin: 0.05, ...changes });
  const mean = (changes: object) => () => sampleSizeOfMean({ margin: 1, variance: 1, ...changes });
  const difference = (changes: object) => () => sampleSizeOfDifference({ shares: [0.8, 0.85], ...changes });
  const clusters = (changes: object) => () =>
    sampleSizeOfClusters({ clusterSize: 5, margin: 0.05, correlation: 0.1, ...changes });
  const between = '> 0 and < 1';
  test.each<[() => unknown, string]>([
    [size({ margin: 0 }), `survey/out-of-range at margin: got 0; accepted: ${between}`],
    [size({ share: 1 }), `survey/out-of-range at share: got 1; accepted: ${between}`],
    [size({ level: 1 }), `survey/out-of-range at level: got 1; accepted: ${between}`],
    [size({ designEffect: 0 }), 'survey/out-of-range at designEffect: got 0; accepted: > 0 and <= 1000000'],
    [
      size({ designEffect: 1_000_001 }),
      'survey/out-of-range at designEffect: got 1000001; accepted: > 0 and <= 1000000',
    ],
    [size({ expectedResponse: 0 }), 'survey/out-of-range at expectedResponse: got 0; accepted: > 0 and <= 1'],
    [size({ correction: 'none' }), 'survey/unknown-method at correction: got "none"; accepted: cochran, simple'],
    [size({ margin: 1e-300 }), 'survey/sample-too-large: got "Infinity"; accepted: up to 9007199254740991'],
    [mean({ margin: 0 }), 'survey/out-of-range at margin: got 0; accepted: > 0 and <= 1000000000000'],
    [mean({ margin: 1e13 }), 'survey/out-of-range at margin: got 10000000000000; accepted: > 0 and <= 1000000000000'],
    [
      mean({ variance: 1e13 }),
      'survey/out-of-range at variance: got 10000000000000; accepted: > 0 and <= 1000000000000',
    ],
    [difference({ shares: [0.5, 0.5] }), 'survey/equal-shares at shares: got 0.5; accepted: two unequal shares'],
    [difference({ shares: [0, 0.5] }), `survey/out-of-range at shares.0: got 0; accepted: ${between}`],
    [difference({ method: 'exact' }), 'survey/unknown-method at method: got "exact"; accepted: normal, arcsine'],
    [difference({ power: 1 }), 'survey/out-of-range at power: got 1; accepted: >= 0.5 and < 1'],
    [clusters({ correlation: 2 }), 'survey/out-of-range at correlation: got 2; accepted: >= 0 and <= 1'],
    [
      clusters({ clusterSize: 1_000_001 }),
      'survey/out-of-range at clusterSize: got 1000001; accepted: a whole number >= 1 and <= 1000000',
    ],
    [
      () => yamaneSize({ population: 10, margin: 1e-10 }),
      'survey/out-of-range at margin: got 1e-10; accepted: >= 1e-9 and < 1',
    ],
  ])('%o: %s', (call, message) => expect(told(call)).toBe(message));

  test('and takes the ends that are not open', () => {
    expect(size({ designEffect: 1e6 })().ballots).toBe(384_145_883);
    expect(size({ expectedResponse: 1 })().invitations.ceiling).toBe(385);
    expect(difference({ power: 0.5 })().method).toBe('normal');
    expect(clusters({ clusterSize: 1e6, correlation: 0 })().clusters.ceiling).toBe(1);
    expect(mean({ margin: 1e12, variance: 1e12 })().ballots).toBe(1);
    expect(yamaneSize({ population: 1, margin: 1e-9 }).ceiling).toBe(1);
  });

  test('half of the differences are found with the ballots for a power of a half, where only the level counts', () => {
    // z₁² 2 p̄ (1 - p̄) / (p - q)² with p̄ = 0.5
    const { perGroup, ballots } = difference({ shares: [0.4, 0.6], power: 0.5 })();
    expect(perGroup.value).toBeCloseTo((1.959963984540054 ** 2 * 0.5) / 0.04, 9);
    expect(ballots).toBe(98);
  });
});

describe('a planned number', () => {
  test('is never less than one ballot, and not above what can be counted', () => {
    expect(plannedNumber(0)).toEqual({ value: 0, ceiling: 1 });
    expect(plannedNumber(Number.MAX_SAFE_INTEGER).ceiling).toBe(Number.MAX_SAFE_INTEGER);
    expect(plannedNumber(0.5).ceiling).toBe(1);
    expect(plannedNumber(2.5).ceiling).toBe(3);
  });
});

describe('a refused shortfall says what it was given and what it would take', () => {
  const plan = { strata: ['a', 'b'].map((id) => ({ id, n: 10 })) };
  const withAll =
    (...obtained: unknown[]) =>
    () =>
      shortfall(plan, obtained as ObtainedStratum[]);
  const whole = 'a whole number >= 0 and <= 1000000000000';
  test.each<[() => unknown, string]>([
    [withAll({ id: 'z', obtained: 1 }), 'survey/unknown-stratum at obtained.0.id: got "z"'],
    [withAll(null), 'survey/unknown-stratum at obtained.0.id: got null'],
    [withAll({ id: 'a', obtained: 1 }, { id: 'a', obtained: 1 }), 'survey/stratum-twice at obtained.1.id: got "a"'],
    [
      withAll({ id: 'a', obtained: 3, invited: 2 }),
      'survey/above-invited at obtained.0.obtained: got 3; accepted: 0..2',
    ],
    [withAll({ id: 'a', obtained: -1 }), `survey/out-of-range at obtained.0.obtained: got -1; accepted: ${whole}`],
    [
      withAll({ id: 'a', obtained: 1, invited: 1.5 }),
      `survey/out-of-range at obtained.0.invited: got 1.5; accepted: ${whole}`,
    ],
    [
      () => shortfall({ strata: [{ id: 'a', n: 1e13 }] }, []),
      `survey/out-of-range at strata.0.n: got 10000000000000; accepted: ${whole}`,
    ],
    [
      () => shortfall({ strata: [plan.strata[0], plan.strata[0]] as never }, []),
      'survey/stratum-twice at strata.1.id: got "a"',
    ],
    [() => shortfall({ strata: [] }, []), 'survey/no-strata at strata'],
    [() => shortfall(plan, 'all' as never), 'survey/no-strata at obtained'],
  ])('%o: %s', (call, message) => expect(told(call)).toBe(message));

  test('as many as were asked is no more than were asked', () => {
    const [first] = shortfall(plan, [{ id: 'a', obtained: 12, invited: 12 }]).strata;
    expect(first).toMatchObject({ missing: 0, response: { numerator: 12, denominator: 12 }, action: 'none' });
    const [second] = shortfall(plan, [{ id: 'a', obtained: 2 }]).strata;
    expect(second).toMatchObject({ missing: 8, action: 'collect' });
  });

  test('is told stratum by stratum, and what one has above its plan makes up for no other', () => {
    const four = { strata: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, n: 10 })) };
    const came = [12, 0, 1, 9].map((obtained, at) => ({ id: 'abcd'.charAt(at), obtained }));
    const { strata: rows, planned, obtained, missing, problems } = shortfall(four, came);
    expect([planned, obtained, missing]).toEqual([50, 22, 20]);
    expect(rows.map((row) => row.action)).toEqual([
      'none',
      'collect-or-merge',
      'collect-or-merge',
      'collect',
      'ask-how-many',
    ]);
    expect(rows[0]?.response).toBeNull();
    expect(rows[4]).toEqual({
      id: 'e',
      planned: 10,
      obtained: null,
      missing: null,
      response: null,
      action: 'ask-how-many',
    });
    expect(problems).toEqual([
      { code: 'survey/stratum-empty', path: ['b'], severity: 'error', value: 0, accepted: '10' },
      { code: 'survey/stratum-of-one', path: ['c'], severity: 'warning', value: 1, accepted: '10' },
      { code: 'survey/stratum-short', path: ['d'], severity: 'warning', value: 9, accepted: '10' },
      { code: 'survey/stratum-not-told', path: ['e'], severity: 'warning', value: null, accepted: '10' },
    ]);
  });

  test('one of one planned is told as one, for want of a standard error, and nothing is to be done', () => {
    const one = shortfall({ strata: [{ id: 'a', n: 1 }] }, [{ id: 'a', obtained: 1 }]);
    expect(one.problems.map(({ code }) => code)).toEqual(['survey/stratum-of-one']);
    expect(one.strata[0]?.action).toBe('none');
  });
});
