import type { Claim } from './allocation-types.js';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const clamped = (value: number, { low, high }: Claim) => Math.min(high, Math.max(low, value));

/** The parts of `rest` by weight; where nobody left has a weight, by how much each may take. */
function partsOf(rest: number, claims: readonly Claim[]): readonly number[] {
  const weights = sumOf(claims.map(({ weight }) => weight));
  if (weights > 0) return claims.map(({ weight }) => (rest * weight) / weights);
  const rooms = sumOf(claims.map(({ high }) => high));
  return claims.map(({ high }) => (rooms > 0 ? (rest * high) / rooms : 0));
}

/**
 * A total in parts that are as the weights are, but for those at a bound: each is `min(high, max(low, c · weight))` with one `c` for all. Every round
 * settles the parts that hit the bounds on the side where more is cut off or made up in all, as those can only move further; so there are no more
 * rounds than parts. The bounds must leave room for the total.
 */
export function withinBounds(total: number, claims: readonly Claim[]): readonly number[] {
  const result: number[] = claims.map(() => 0);
  let open: readonly number[] = claims.map((_, index) => index);
  let rest = total;
  while (open.length > 0) {
    const free = open.map((index) => claims[index] as Claim);
    const wanted = partsOf(rest, free);
    const given = wanted.map((part, place) => clamped(part, free[place] as Claim));
    const excess = sumOf(given.map((part, place) => part - (wanted[place] ?? 0)));
    const settles = (place: number) => {
      const moved = (given[place] ?? 0) - (wanted[place] ?? 0);
      return excess > 0 ? moved > 0 : excess < 0 ? moved < 0 : true;
    };
    const settled = open.filter((_, place) => settles(place));
    for (const [place, index] of open.entries()) if (settles(place)) result[index] = given[place] ?? 0;
    rest -= sumOf(settled.map((index) => result[index] ?? 0));
    open = open.filter((_, place) => !settles(place));
  }
  return result;
}
