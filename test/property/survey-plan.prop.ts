import { fc, test } from '@fast-check/vitest';
import { type AllocationRequest, allocation, sampleSize, yamaneSize } from 'motcua/survey';
import { describe, expect } from 'vitest';

const strata = fc
  .array(
    fc.record({
      size: fc.nat(5000),
      deviation: fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 10, noNaN: true })),
      cost: fc.double({ min: 0.01, max: 100, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((stratum, index) => ({ id: `s${index}`, ...stratum })))
  .filter((list) => list.some(({ size, deviation }) => size > 0 && deviation > 1e-6));

const methods = fc.constantFrom('proportional' as const, 'neyman' as const, 'optimal-for-cost' as const);

/** A total somewhere between what the minimum asks for and all there are. */
const requests = fc
  .record({ strata, method: methods, minimum: fc.nat(40), place: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ strata: list, method, minimum, place }): AllocationRequest & { total: number; minimum: number } => {
    const least = list.reduce((sum, { size }) => sum + Math.min(size, minimum), 0);
    const most = list.reduce((sum, { size }) => sum + size, 0);
    return { strata: list, method, minimum, total: Math.max(1, least + Math.floor((most - least) * place)) };
  });

describe('an allocation', () => {
  test.prop([requests])('sums to the total exactly, within every bound', (request) => {
    const answer = allocation(request);
    expect(answer.strata.reduce((sum, { n }) => sum + n, 0)).toBe(request.total);
    expect(answer.total).toBe(request.total);
    for (const { n, size, bounded } of answer.strata) {
      expect(Number.isInteger(n) && n <= size && n >= Math.min(request.minimum, size)).toBe(true);
      expect(Math.abs(n - bounded)).toBeLessThan(1 + 1e-6);
    }
  });

  test.prop([requests])('keeps to the weights but for who is at a bound', (request) => {
    const { strata: rows } = allocation(request);
    const free = rows.filter(
      ({ share, bounded, size }) =>
        share > 0 && bounded > Math.min(request.minimum, size) + 1e-6 && bounded < size - 1e-6,
    );
    const [first] = free;
    for (const { share, bounded } of free) {
      if (first) expect(bounded / share / (first.bounded / first.share)).toBeCloseTo(1, 6);
    }
  });

  test.prop([requests])('of Neyman has no larger standard error than any other, before rounding', (request) => {
    const error = (method: AllocationRequest['method']) => allocation({ ...request, method }).standardError;
    const [best, other] = [error('neyman'), error('proportional')];
    if (best !== null && other !== null) expect(best).toBeLessThanOrEqual(other * (1 + 1e-9) + 1e-9);
  });

  test.prop([strata, fc.double({ min: 1, max: 1e6, noNaN: true })])(
    'never costs more than the budget',
    (list, budget) => {
      const answer = allocation({ strata: list, budget, method: 'optimal-for-cost' });
      expect(answer.cost).toBeLessThanOrEqual(budget * (1 + 1e-9));
      for (const { n, size } of answer.strata) expect(n).toBeLessThanOrEqual(size);
    },
  );
});

const margins = fc.double({ min: 0.001, max: 0.4, noNaN: true });
const populations = fc.integer({ min: 1, max: 1e7 });

describe('the size of a sample', () => {
  test.prop([
    margins,
    populations,
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 1, max: 9, noNaN: true }),
  ])('is at least 1 and never more than the population', (margin, population, share, designEffect) => {
    for (const correction of ['cochran', 'simple'] as const) {
      const { ballots } = sampleSize({ margin, population, share, designEffect, correction });
      expect(ballots).toBeGreaterThanOrEqual(1);
      expect(ballots).toBeLessThanOrEqual(population);
    }
  });

  test.prop([margins, margins, populations])('does not grow with the margin', (a, b, population) => {
    const [narrow, wide] = [Math.min(a, b), Math.max(a, b)];
    for (const size of [sampleSize, yamaneSize]) {
      const of = (margin: number) => {
        const answer = size({ margin, population });
        return 'ballots' in answer ? answer.ballots : answer.ceiling;
      };
      expect(of(wide)).toBeLessThanOrEqual(of(narrow));
    }
  });

  test.prop([margins, populations, populations])('does not shrink with the population', (margin, a, b) => {
    const of = (population: number) => sampleSize({ margin, population }).afterPopulation.value;
    expect(of(Math.min(a, b))).toBeLessThanOrEqual(of(Math.max(a, b)) * (1 + 1e-12));
  });

  test.prop([margins, fc.double({ min: 0.05, max: 1, noNaN: true })])(
    'asks enough for the ballots to come back',
    (margin, expectedResponse) => {
      const { ballots, invitations } = sampleSize({ margin, expectedResponse });
      expect(invitations.ceiling * expectedResponse).toBeGreaterThan(ballots - 1e-6);
      expect((invitations.ceiling - 1) * expectedResponse).toBeLessThan(ballots);
    },
  );
});
