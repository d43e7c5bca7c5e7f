import { type Availability, availabilityOf } from './availability.js';
import { type Column, requireChoice, requireShare } from './column.js';
import { placed, requireColumns } from './columns.js';

/** What leaves a unit out. */
export type ScreenOptions = {
  /** `availability`, the default, when too few figures are there; `zeros` when too many of these are 0; `either` when one or the other. */
  readonly by?: 'availability' | 'zeros' | 'either';
  /** The least share of the figures that must be there, from 0 to 1; 2/3 by default. */
  readonly leastAvailable?: number;
  /** The least share of those that must not be 0, from 0 to 1; 0.05 by default. */
  readonly leastNonZero?: number;
};

/** Whether a unit has figures enough. */
export type ScreenedUnit = Availability & {
  /** Fewer figures are there than must be. */
  readonly lacksFigures: boolean;
  /** Fewer of those that are there differ from 0 than must; not so where none is there. */
  readonly hasTooManyZeros: boolean;
  /** Whether the unit stays in, by what was asked. */
  readonly isIncluded: boolean;
};

const isLess = (share: number | null, least: number): boolean => share !== null && share < least;

/**
 * Which units have figures enough to be compared with the others. The limits and their defaults are those of `Screen` in COINr.
 *
 * @param columns - Figures by their code, each with one value of every unit.
 * @param options - The limits, and which of them leave a unit out.
 * @returns For each unit, in the order of the columns, what is known of it and whether it stays in.
 * @throws `composite/invalid` with every problem: `composite/not-a-value`, `composite/other-length`; `composite/unknown-choice`, `composite/not-a-number`.
 *
 * @example
 * ```ts
 * import { screenUnits } from 'motcua/composite';
 *
 * const columns = { online: [61, null, 0], paid: [40, null, 0], late: [2, 5, 0] };
 * screenUnits(columns).map(({ isIncluded }) => isIncluded); // => [true, false, true]
 * screenUnits(columns, { by: 'either' }).map(({ isIncluded }) => isIncluded); // => [true, false, false]
 * ```
 */
export function screenUnits(
  columns: Readonly<Record<string, Column>>,
  { by = 'availability', leastAvailable = 2 / 3, leastNonZero = 0.05 }: ScreenOptions = {},
): readonly ScreenedUnit[] {
  requireChoice(by, ['by'], ['availability', 'zeros', 'either']);
  requireShare(leastAvailable, ['leastAvailable']);
  requireShare(leastNonZero, ['leastNonZero']);
  const units = requireColumns(placed(columns));
  const named = Object.values(columns);
  return Array.from({ length: units }, (_, unit) => {
    const known = availabilityOf(named.map((column) => column[unit] as number | null));
    const lacksFigures = isLess(known.available, leastAvailable);
    const hasTooManyZeros = isLess(known.nonZero, leastNonZero);
    const isOut = (by !== 'zeros' && lacksFigures) || (by !== 'availability' && hasTooManyZeros);
    return { ...known, lacksFigures, hasTooManyZeros, isIncluded: !isOut };
  });
}
