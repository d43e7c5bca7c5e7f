import { type AllocationRequest, allocation, type StratumPlan } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const whole = (request: AllocationRequest) => allocation(request).strata.map(({ n }) => n);
const bounded = (request: AllocationRequest) => allocation(request).strata.map((stratum) => stratum.bounded);

const sized = (...sizes: number[]): readonly StratumPlan[] => sizes.map((size, index) => ({ id: `s${index}`, size }));

const strata: readonly StratumPlan[] = [
  { id: 'a', size: 600, deviation: 1, cost: 4 },
  { id: 'b', size: 300, deviation: 4, cost: 1 },
  { id: 'c', size: 100, deviation: 0, cost: 1 },
];

describe('an allocation', () => {
  test('in proportion goes by size', () => {
    const answer = allocation({ total: 100, strata: sized(600, 300, 100), method: 'proportional' });
    expect(answer).toEqual({
      method: 'proportional',
      total: 100,
      strata: [
        { id: 's0', size: 600, share: 60, bounded: 60, n: 60 },
        { id: 's1', size: 300, share: 30, bounded: 30, n: 30 },
        { id: 's2', size: 100, share: 10, bounded: 10, n: 10 },
      ],
      standardError: null,
      standardErrorOfWhole: null,
      cost: null,
    });
  });

  test('gives the largest remainders one more, and of equal ones the earlier', () => {
    expect(whole({ total: 10, strata: sized(100, 100, 100), method: 'proportional' })).toEqual([4, 3, 3]);
    expect(whole({ total: 11, strata: sized(100, 100, 100), method: 'proportional' })).toEqual([4, 4, 3]);
    expect(whole({ total: 10, strata: sized(124, 126, 750), method: 'proportional' })).toEqual([1, 1, 8]);
    // 0.1 · 3 and 0.3 differ by noise only: a tie, so the first has it
    expect(whole({ total: 1, strata: sized(10, 10), method: 'proportional' })).toEqual([1, 0]);
  });

  test('of Neyman goes by size and deviation, with the least standard error', () => {
    const answer = allocation({ total: 90, strata, method: 'neyman' });
    expect(answer.strata.map(({ share }) => share)).toEqual([30, 60, 0]);
    // weights 0.6, 0.3: (0.6 · 1 + 0.3 · 4)² / 90 − (0.6 · 1 + 0.3 · 16) / 1000
    expect(answer.standardError).toBeCloseTo(Math.sqrt(1.8 ** 2 / 90 - 5.4 / 1000), 12);
    expect(answer.standardErrorOfWhole).toBe(answer.standardError);
    const proportional = allocation({ total: 90, strata, method: 'proportional' });
    expect(proportional.standardError).toBeGreaterThan(answer.standardError ?? 0);
  });

  test('has two standard errors where whole ballots are not the real shares', () => {
    const { standardError, standardErrorOfWhole } = allocation({ total: 91, strata, method: 'neyman' });
    const of = (a: number, b: number) => Math.sqrt(0.36 * (1 / a - 1 / 600) + 1.44 * (1 / b - 1 / 300));
    expect(standardError).toBeCloseTo(of(91 / 3, 182 / 3), 12);
    expect(standardErrorOfWhole).toBeCloseTo(of(30, 61), 12);
  });

  test('has no standard error where answers that differ are not sampled', () => {
    const few = [
      { id: 'a', size: 1000, deviation: 1 },
      { id: 'b', size: 1, deviation: 1 },
    ];
    const { standardError, standardErrorOfWhole } = allocation({ total: 10, strata: few, method: 'neyman' });
    expect(standardError).toBeGreaterThan(0);
    expect(standardErrorOfWhole).toBeNull();
  });

  test('for cost goes also by the square root of the cost, and says what it costs', () => {
    // 600 · 1 / 2 = 300 and 300 · 4 / 1 = 1200
    const answer = allocation({ total: 100, strata, method: 'optimal-for-cost' });
    expect([answer.strata.map(({ share }) => share), answer.cost]).toEqual([[20, 80, 0], 160]);
  });

  test('of a budget spends no more than there is', () => {
    // 300 and 1200 parts cost 1200 and 1200: half of the money each
    const answer = allocation({ budget: 161, strata, method: 'optimal-for-cost' });
    expect(answer.strata.map(({ share }) => share)).toEqual([20.125, 80.5, 0]);
    expect([answer.strata.map(({ n }) => n), answer.total, answer.cost]).toEqual([[20, 81, 0], 101, 161]);
    expect(whole({ budget: 160.5, strata, method: 'optimal-for-cost' })).toEqual([20, 80, 0]);
    expect(whole({ budget: 1e9, strata, method: 'optimal-for-cost' })).toEqual([600, 300, 100]);
  });

  test('of a budget gives nothing where nobody is', () => {
    const empty = { id: 'e', size: 0, deviation: 1, cost: 1 };
    expect(whole({ budget: 161, strata: [empty, ...strata], method: 'optimal-for-cost' })).toEqual([0, 20, 81, 0]);
  });

  test('has a standard error however little answers differ', () => {
    const flat = [
      { id: 'a', size: 1, deviation: 5e-324 },
      { id: 'b', size: 1, deviation: 1e-6 },
    ];
    expect(allocation({ total: 1, strata: flat, method: 'neyman' }).standardError).toBe(0);
  });

  test('of a budget keeps the minimum', () => {
    const answer = allocation({ budget: 161, strata, method: 'optimal-for-cost', minimum: 11 });
    expect(answer.strata.map(({ n }) => n)).toEqual([18, 75, 11]);
    expect(answer.strata.map((stratum) => stratum.bounded)).toEqual([18.75, 75, 11]);
    expect(answer.cost).toBeLessThanOrEqual(161);
  });

  test('gives no stratum more than it has, and the others what that leaves', () => {
    const steep = [
      { id: 'a', size: 10, deviation: 100 },
      { id: 'b', size: 600, deviation: 1 },
      { id: 'c', size: 200, deviation: 1 },
    ];
    const answer = allocation({ total: 90, strata: steep, method: 'neyman' });
    expect(answer.strata.map(({ share }) => share)).toEqual([50, 30, 10]);
    expect(answer.strata.map((stratum) => stratum.bounded)).toEqual([10, 60, 20]);
    expect(answer.strata.map(({ n }) => n)).toEqual([10, 60, 20]);
  });

  test('gives every stratum its minimum, or all of a smaller one', () => {
    expect(bounded({ total: 100, strata: sized(900, 95, 5), method: 'proportional', minimum: 10 })).toEqual([
      85, 10, 5,
    ]);
    expect(whole({ total: 3, strata: sized(900, 95, 5), method: 'proportional', minimum: 1 })).toEqual([1, 1, 1]);
    expect(whole({ total: 2, strata: sized(900, 95, 0), method: 'proportional', minimum: 1 })).toEqual([1, 1, 0]);
  });

  test('gives what nobody with a weight can take to those without one', () => {
    expect(whole({ total: 950, strata, method: 'neyman' })).toEqual([600, 300, 50]);
    expect(whole({ total: 1000, strata, method: 'neyman' })).toEqual([600, 300, 100]);
    expect(bounded({ total: 5, strata: sized(5, 0, 0), method: 'proportional' })).toEqual([5, 0, 0]);
  });

  const good: AllocationRequest = { total: 10, strata, method: 'neyman' };
  test.each([
    ['no method', { ...good, method: 'fair' }, 'survey/unknown-method', 'method'],
    ['no strata', { ...good, strata: [] }, 'survey/no-strata', 'strata'],
    ['strata that are no list', { ...good, strata: 'all' }, 'survey/no-strata', 'strata'],
    ['a name twice', { ...good, strata: [...strata, strata[0]] }, 'survey/stratum-twice', 'strata.3.id'],
    ['a name that is no text', { ...good, strata: [{ size: 3, deviation: 1 }] }, 'survey/stratum-twice', 'strata.0.id'],
    ['no size', { ...good, strata: [{ id: 'a', deviation: 1 }] }, 'survey/out-of-range', 'strata.0.size'],
    ['half a size', { ...good, strata: sized(0.5), method: 'proportional' }, 'survey/out-of-range', 'strata.0.size'],
    ['nothing at all for a stratum', { ...good, strata: [null] }, 'survey/out-of-range', 'strata.0.size'],
    ['no deviation', { ...good, strata: sized(1, 2) }, 'survey/out-of-range', 'strata.0.deviation'],
    [
      'no cost',
      { ...good, method: 'optimal-for-cost', strata: [{ id: 'a', size: 5, deviation: 1 }] },
      'survey/out-of-range',
      'strata.0.cost',
    ],
    ['a cost of nothing', { ...good, strata: [{ ...strata[0], cost: 0 }] }, 'survey/out-of-range', 'strata.0.cost'],
    [
      'a false deviation',
      { ...good, method: 'proportional', strata: [{ id: 'a', size: 5, deviation: -1 }] },
      'survey/out-of-range',
      'strata.0.deviation',
    ],
    ['nobody', { ...good, strata: sized(0, 0), method: 'proportional' }, 'survey/no-population', 'strata'],
    [
      'answers that never differ',
      { ...good, strata: [{ id: 'a', size: 5, deviation: 0 }] },
      'survey/no-deviation',
      'strata',
    ],
    ['no total', { ...good, total: undefined }, 'survey/out-of-range', 'total'],
    ['a total of nothing', { ...good, total: 0 }, 'survey/out-of-range', 'total'],
    ['a half ballot', { ...good, total: 10.5 }, 'survey/out-of-range', 'total'],
    ['more than there are', { ...good, total: 1001 }, 'survey/above-population', 'total'],
    ['less than the minimum', { ...good, total: 29, minimum: 10 }, 'survey/below-minimum', 'total'],
    ['no number for a minimum', { ...good, minimum: Number.NaN }, 'survey/out-of-range', 'minimum'],
    [
      'both a total and a budget',
      { ...good, method: 'optimal-for-cost', budget: 5 },
      'survey/budget-not-asked',
      'budget',
    ],
    ['a budget that no method spends', { ...good, total: undefined, budget: 5 }, 'survey/budget-not-asked', 'budget'],
    ['no money', { strata, method: 'optimal-for-cost', budget: 0 }, 'survey/out-of-range', 'budget'],
    [
      'too little money',
      { strata, method: 'optimal-for-cost', budget: 59, minimum: 10 },
      'survey/below-minimum',
      'budget',
    ],
  ])('is refused with %s', (_, request, code, path) => {
    const error = refused(() => allocation(request as AllocationRequest));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([code, path]);
  });

  test('takes as much as the minimum asks for, as there is, and as that costs', () => {
    expect(whole({ ...good, total: 30, minimum: 10 })).toEqual([10, 10, 10]);
    expect(whole({ strata, method: 'optimal-for-cost', budget: 60, minimum: 10 })).toEqual([10, 10, 10]);
  });
});
