import { refuse } from '../../kernel/inside.js';

/** A unit in a band, as `bandRanking` gives it; or with the answer of `bandOf`. */
export type UnitInBand = {
  /** The unit. */
  readonly unit: string;
  /** Its band; `null` when it has none. */
  readonly band: string | null;
};

/**
 * What follows from each band: the caller's own table, of titles, ratings, sums of money.
 *
 * @typeParam Consequence - What follows.
 */
export type Consequences<Consequence> = {
  /** What follows from a band. */
  readonly [band: string]: Consequence;
};

/**
 * A unit with what follows for it.
 *
 * @typeParam Consequence - What follows.
 */
export type UnitConsequence<Consequence> = UnitInBand & {
  /** What follows; `null` for a unit without a band: nothing follows from what is not known. */
  readonly consequence: Consequence | null;
};

/**
 * What follows for units from their bands, by a table of the caller: titles of emulation, ratings of heads. The library knows none.
 *
 * @typeParam Consequence - What follows.
 * @param units - Units in their bands.
 * @param consequences - What follows from each of these bands; `null` for a band from which nothing follows.
 * @returns The units in the same order, each with what follows.
 * @throws `score/no-consequence` for a band the table does not have.
 *
 * @example
 * ```ts
 * import { consequencesOf } from 'motcua/score';
 *
 * const units = [{ unit: 'A', band: 'excellent' }, { unit: 'B', band: 'average' }, { unit: 'C', band: null }];
 * const table = { excellent: 'Cờ thi đua', good: 'Bằng khen', average: null };
 * consequencesOf(units, table).map(({ unit, consequence }) => [unit, consequence]); // => [['A', 'Cờ thi đua'], ['B', null], ['C', null]]
 * consequencesOf([{ unit: 'D', band: 'weak' }], table); // throws 'score/no-consequence'
 * ```
 */
export function consequencesOf<Consequence>(
  units: readonly UnitInBand[],
  consequences: Consequences<Consequence>,
): readonly UnitConsequence<Consequence>[] {
  return units.map(({ unit, band }, at) => {
    if (band === null) return { unit, band, consequence: null };
    if (!Object.hasOwn(consequences, band)) {
      refuse('score/no-consequence', {
        path: [at, 'band'],
        value: band,
        accepted: Object.keys(consequences).join(' | '),
      });
    }
    return { unit, band, consequence: consequences[band] as Consequence };
  });
}
