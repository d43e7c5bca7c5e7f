import { refuse } from '../../kernel/inside.js';
import type { Allocation, AllocationMethod, AllocationRequest, Claim, StratumPlan } from './allocation-types.js';
import { checkedPurse, checkedStrata } from './checked-strata.js';
import { requiredNumber } from './required-number.js';
import { stratifiedError } from './stratified-error.js';
import { byRemainder, wholeParts } from './whole-parts.js';
import { withinBounds } from './within-bounds.js';

const WEIGHT: { readonly [method in AllocationMethod]: (stratum: StratumPlan) => number } = {
  proportional: ({ size }) => size,
  neyman: ({ size, deviation = 0 }) => size * deviation,
  'optimal-for-cost': ({ size, deviation = 0, cost = 1 }) => (size * deviation) / Math.sqrt(cost),
};

// a dozen operations on doubles are off by less
const NOISE = 1e-12;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const costOf = (strata: readonly StratumPlan[], ballots: readonly number[]): number =>
  sumOf(strata.map(({ cost = 0 }, index) => cost * (ballots[index] ?? 0)));

/** Whole ballots whose cost stays within the budget: rounded down, then one more by the largest remainders where there is money left for it. */
function wholeForBudget(budget: number, strata: readonly StratumPlan[], bounded: readonly number[]): readonly number[] {
  const whole = bounded.map((part) => Math.floor(part));
  let left = budget - costOf(strata, whole);
  for (const index of byRemainder(bounded)) {
    const [part = 0, down = 0] = [bounded[index], whole[index]];
    const cost = strata[index]?.cost ?? 0;
    if (part - down <= NOISE * part || cost > left + NOISE * budget) continue;
    whole[index] = down + 1;
    left -= cost;
  }
  return whole;
}

/** A total between what the minimum asks for and what there is, or a refusal. */
function roomFor(total: number, claims: readonly Claim[]): number {
  const least = sumOf(claims.map(({ low }) => low));
  const most = sumOf(claims.map(({ high }) => high));
  if (total < least) return refuse('survey/below-minimum', { path: ['total'], value: total, accepted: `>= ${least}` });
  if (total > most) return refuse('survey/above-population', { path: ['total'], value: total, accepted: `<= ${most}` });
  return total;
}

/** Each part costs its stratum's cost, so that what is shared out is money; the bounds are put into money too. */
function boundedByBudget(budget: number, strata: readonly StratumPlan[], claims: readonly Claim[]): readonly number[] {
  const priced = claims.map(({ weight, low, high }, index) => {
    const cost = strata[index]?.cost ?? 1;
    return { weight: weight * cost, low: low * cost, high: high * cost };
  });
  const [least, most] = [sumOf(priced.map(({ low }) => low)), sumOf(priced.map(({ high }) => high))];
  if (budget < least) refuse('survey/below-minimum', { path: ['budget'], value: budget, accepted: `>= ${least}` });
  const spent = withinBounds(Math.min(budget, most), priced);
  return spent.map((money, index) => {
    const { low = 0, high = 0 } = claims[index] ?? {};
    return Math.max(low, Math.min(high, money / (strata[index]?.cost ?? 1)));
  });
}

/**
 * How many ballots each stratum gets, as real shares and as whole numbers that sum to the total exactly.
 *
 * `proportional` shares out by size, `neyman` by size and standard deviation, `optimal-for-cost` by both over the square root of what a ballot costs
 * (Cochran, Sampling Techniques, 3rd ed. 1977, chapter 5; as `strAlloc` of PracTools). No stratum is given more than its size or less than the
 * minimum, where it has as many; what that cuts off or adds is shared out among the others by the same weights. Whole numbers are by the largest
 * remainder, compared to nine decimals; of equal remainders the earlier stratum comes first. With a budget the whole ballots never cost more than it
 * allows, and are as many as the largest remainders leave money for. The standard error is of the mean over all strata:
 * `Σ W² S² (1/n − 1/N)`, its square root.
 *
 * @param request - The total or the budget, the strata, the method, the minimum.
 * @returns The shares and the whole ballots of each stratum, the standard errors, the cost.
 * @throws `survey/out-of-range`, `survey/unknown-method`, `survey/no-strata`, `survey/stratum-twice`, `survey/no-deviation` when no answers differ
 * anywhere, `survey/budget-not-asked`, `survey/below-minimum`, `survey/above-population`.
 *
 * @example
 * ```ts
 * import { allocation } from 'motcua/survey';
 *
 * const strata = [
 *   { id: 'ward', size: 6_000, deviation: 0.3 },
 *   { id: 'commune', size: 3_000, deviation: 0.5 },
 *   { id: 'island', size: 12, deviation: 0.4 },
 * ];
 * allocation({ total: 385, strata, method: 'proportional' }).strata.map(({ n }) => n); // => [256, 128, 1]
 * allocation({ total: 385, strata, method: 'proportional', minimum: 30 }).strata.map(({ n }) => n); // => [249, 124, 12]
 * allocation({ total: 385, strata, method: 'neyman' }).strata.map(({ n }) => n); // => [210, 175, 0]
 * ```
 */
export function allocation(request: AllocationRequest): Allocation {
  const strata = checkedStrata(request);
  const purse = checkedPurse(request);
  const { method, minimum = 0 } = request;
  requiredNumber(minimum, ['minimum'], { low: 0, high: 1e12, whole: true });
  const weights = strata.map(WEIGHT[method]);
  const all = sumOf(weights);
  if (all <= 0)
    return refuse(method === 'proportional' ? 'survey/no-population' : 'survey/no-deviation', { path: ['strata'] });
  const claims = strata.map(({ size }, index) => ({
    weight: weights[index] ?? 0,
    low: Math.min(minimum, size),
    high: size,
  }));
  const price = costOf(strata, weights);
  const scale = 'total' in purse ? roomFor(purse.total, claims) / all : purse.budget / price;
  const bounded = 'total' in purse ? withinBounds(purse.total, claims) : boundedByBudget(purse.budget, strata, claims);
  const sizes = strata.map(({ size }) => size);
  const whole =
    'total' in purse ? wholeParts(purse.total, bounded, sizes) : wholeForBudget(purse.budget, strata, bounded);
  return {
    method,
    total: sumOf(whole),
    strata: strata.map(({ id, size }, index) => ({
      id,
      size,
      share: (weights[index] ?? 0) * scale,
      bounded: bounded[index] ?? 0,
      n: whole[index] ?? 0,
    })),
    standardError: stratifiedError(strata, bounded),
    standardErrorOfWhole: stratifiedError(strata, whole),
    cost: strata.every(({ cost }) => cost !== undefined) ? costOf(strata, whole) : null,
  };
}
