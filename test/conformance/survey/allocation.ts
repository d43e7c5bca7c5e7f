import { type AllocationRequest, allocation } from 'motcua/survey';
import type { Op } from './oracle.ts';

/** How a number of ballots, or a sum of money, is shared out among strata. */
export const strataAllocation: Op = {
  answer: ({ args }) => {
    const sizes: readonly number[] = args.Nh;
    const strata = sizes.map((size, index) => ({
      id: `${index}`,
      size,
      deviation: args.Sh[index] as number,
      cost: args.unit_cost[index] as number,
    }));
    const shares = (request: Omit<AllocationRequest, 'strata'>) =>
      allocation({ ...request, strata }).strata.map(({ share }) => share);
    return {
      proportional: shares({ total: args.n, method: 'proportional' }),
      neyman: shares({ total: args.n, method: 'neyman' }),
      neyman_se: allocation({ total: args.n, method: 'neyman', strata }).standardError,
      optimal_for_budget: shares({ budget: args.budget, method: 'optimal-for-cost' }),
    };
  },
};
