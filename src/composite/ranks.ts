import { refuse } from '../kernel/inside.js';
import { type Column, requireChoice, requireColumn } from './column.js';
import { TIE_METHODS, type TieMethod, tieRanks } from './tie-ranks.js';

/** How units are ranked. */
export type RanksOptions = {
  /** Which value has rank 1; `highest` by default. */
  readonly best?: 'highest' | 'lowest';
  /** What equal values get; `min` by default. */
  readonly ties?: TieMethod;
  /** The group of each unit, to rank each group by itself; none by default. */
  readonly groups?: readonly string[];
};

/** The places of each group. */
function placesByGroup(groups: readonly string[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    const known = places.get(group);
    if (known === undefined) places.set(group, [at]);
    else known.push(at);
  }
  return [...places.values()];
}

/**
 * The rank of each unit, 1 for the best. Values are compared as doubles: two that ought to be equal and differ by rounding have two ranks. Figures that are exact are ranked by
 * `rankIndicators` of `motcua/indicator`.
 *
 * @param values - One figure of each unit.
 * @param options - Which end is the better one, what equal values get, and groups.
 * @returns A rank for each unit in the order given, from 1 to how many have a value; `null` for a unit without one, which is not the last.
 * @throws `composite/not-a-value` with every place; `composite/unknown-choice`; `composite/other-length` for groups of other units.
 *
 * @example
 * ```ts
 * import { ranks } from 'motcua/composite';
 *
 * ranks([82, 90, null, 82, 75]); // => [2, 1, null, 2, 4]
 * ranks([82, 90, null, 82, 75], { ties: 'average', best: 'lowest' }); // => [2.5, 4, null, 2.5, 1]
 * ranks([82, 90, 61, 82], { groups: ['ward', 'ward', 'commune', 'commune'] }); // => [2, 1, 2, 1]
 * ranks([82, Number.NaN]); // throws 'composite/not-a-value'
 * ```
 */
export function ranks(values: Column, { best = 'highest', ties = 'min', groups }: RanksOptions = {}): Column {
  requireColumn(values, ['values']);
  requireChoice(best, ['best'], ['highest', 'lowest']);
  requireChoice(ties, ['ties'], TIE_METHODS);
  const sign = best === 'highest' ? -1 : 1;
  if (groups === undefined) return tieRanks(values, sign, ties);
  if (groups.length !== values.length) {
    return refuse('composite/other-length', { path: ['groups'], value: groups.length, accepted: `${values.length}` });
  }
  const ranked: (number | null)[] = values.map(() => null);
  for (const places of placesByGroup(groups)) {
    const within = tieRanks(
      places.map((at) => values[at] as number | null),
      sign,
      ties,
    );
    for (const [nth, at] of places.entries()) ranked[at] = within[nth] as number | null;
  }
  return ranked;
}
