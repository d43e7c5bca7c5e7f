import type { TimeLimit } from '../deadline/index.js';
import { compareExact, exact, refuse } from '../kernel/inside.js';
import { type Amounts, amountsOf } from './amounts.js';

/** How one limit compares with another. */
export type LimitOrder = 'shorter' | 'equal' | 'longer';

const IMMEDIATE = ['on-the-spot', 'same-day'];

/** Whether a limit runs at least to the next day, whatever the hour of receipt. */
const isOfDays = (amounts: Amounts): boolean =>
  (['working-day', 'calendar-day', 'month'] as const).some((unit) => {
    const amount = amounts.get(unit);
    return amount !== undefined && compareExact(amount, exact(1)) >= 0;
  });

/** An immediate limit beside another limit. */
function compareImmediate(rank: number, other: TimeLimit): LimitOrder | null {
  const otherRank = IMMEDIATE.indexOf(other.unit);
  if (otherRank >= 0) return rank === otherRank ? 'equal' : rank < otherRank ? 'shorter' : 'longer';
  // read before anything is said of it, so that what is no limit is refused
  const amounts = amountsOf([other]);
  return rank === 0 || isOfDays(amounts) ? 'shorter' : null;
}

const REVERSED = { shorter: 'longer', equal: 'equal', longer: 'shorter' } as const;

function compareAmounts(a: Amounts, b: Amounts): LimitOrder | null {
  if (a.size !== b.size) return null;
  const signs = new Set<number>();
  for (const [unit, amount] of a) {
    const other = b.get(unit);
    if (other === undefined) return null;
    signs.add(compareExact(amount, other));
  }
  if (signs.has(1)) return signs.has(-1) ? null : 'longer';
  return signs.has(-1) ? 'shorter' : 'equal';
}

/** Refuses what has not the parts of a limit. */
function requireLimit(limit: TimeLimit): void {
  const spans: unknown = limit?.unit === 'sum' ? limit.parts : [limit];
  if (Array.isArray(spans) && spans.every((span) => typeof span === 'object' && span !== null)) return;
  refuse('kernel/invalid-shape', { value: limit ?? null, accepted: 'a limit' });
}

/**
 * Whether one limit is shorter or longer than another, where that can be said without a calendar: both in the same unit (a week is 7 calendar
 * days, a year 12 months, an hour 60 minutes), or one of them immediate. Working days are never compared with calendar days, nor
 * either with hours. Cut-offs are left out of it.
 *
 * @param a - A limit.
 * @param b - Another.
 * @returns How `a` compares with `b`; `null` when their units differ.
 * @throws `kernel/invalid-shape`, `deadline/unknown-unit`, `kernel/not-a-number` for what is no limit.
 *
 * @example
 * ```ts
 * import { compareLimits } from 'motcua/procedure';
 *
 * compareLimits({ amount: 3, unit: 'working-day' }, { amount: 5, unit: 'working-day' }); // => 'shorter'
 * compareLimits({ amount: 2, unit: 'week' }, { amount: 14, unit: 'calendar-day' }); // => 'equal'
 * compareLimits({ unit: 'same-day' }, { amount: 1, unit: 'working-day' }); // => 'shorter'
 * compareLimits({ amount: 20, unit: 'working-day' }, { amount: 30, unit: 'calendar-day' }); // => null
 * ```
 */
export function compareLimits(a: TimeLimit, b: TimeLimit): LimitOrder | null {
  for (const limit of [a, b]) requireLimit(limit);
  const [rankA, rankB] = [IMMEDIATE.indexOf(a.unit), IMMEDIATE.indexOf(b.unit)];
  if (rankA >= 0) return compareImmediate(rankA, b);
  if (rankB >= 0) {
    const reverse = compareImmediate(rankB, a);
    return reverse === null ? null : REVERSED[reverse];
  }
  return compareAmounts(amountsOf([a]), amountsOf([b]));
}
