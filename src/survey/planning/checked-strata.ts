import { refuse } from '../../kernel/inside.js';
import type { AllocationMethod, AllocationRequest, StratumPlan } from './allocation-types.js';
import { requiredNumber } from './required-number.js';

const MOST = 1e12;

const METHODS: readonly AllocationMethod[] = ['proportional', 'neyman', 'optimal-for-cost'];

function checkedStratum(stratum: StratumPlan, index: number, method: AllocationMethod): void {
  const at = (field: string) => ['strata', index, field];
  requiredNumber(stratum?.size, at('size'), { low: 0, high: MOST, whole: true });
  if (stratum.deviation !== undefined || method !== 'proportional') {
    requiredNumber(stratum.deviation, at('deviation'), { low: 0, high: MOST });
  }
  if (stratum.cost !== undefined || method === 'optimal-for-cost') {
    requiredNumber(stratum.cost, at('cost'), { low: 1e-6, high: MOST });
  }
}

/** The strata of a request, when each is told in full and none twice. */
export function checkedStrata({ strata, method }: AllocationRequest): readonly StratumPlan[] {
  if (!METHODS.includes(method)) {
    return refuse('survey/unknown-method', { path: ['method'], value: method ?? null, accepted: METHODS.join(', ') });
  }
  if (!Array.isArray(strata) || strata.length === 0) return refuse('survey/no-strata', { path: ['strata'] });
  const seen = new Set<string>();
  for (const [index, stratum] of strata.entries()) {
    checkedStratum(stratum, index, method);
    if (typeof stratum.id !== 'string' || seen.has(stratum.id)) {
      return refuse('survey/stratum-twice', {
        path: ['strata', index, 'id'],
        value: stratum.id ?? null,
        accepted: 'a name no other stratum has',
      });
    }
    seen.add(stratum.id);
  }
  return strata;
}

/** How much is shared out: ballots, or what they may cost. */
export type Purse = { readonly total: number } | { readonly budget: number };

/** What a request shares out: its total or, for `optimal-for-cost`, its budget; not both. */
export function checkedPurse({ total, budget, method }: AllocationRequest): Purse {
  const isByCost = method === 'optimal-for-cost';
  if (budget !== undefined && (total !== undefined || !isByCost)) {
    return refuse('survey/budget-not-asked', {
      path: ['budget'],
      value: budget,
      accepted: 'optimal-for-cost, no total',
    });
  }
  if (budget !== undefined) return { budget: requiredNumber(budget, ['budget'], { low: 1e-6, high: MOST }) };
  return { total: requiredNumber(total, ['total'], { low: 1, high: MOST, whole: true }) };
}
