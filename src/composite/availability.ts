import { type Column, requireColumn } from './column.js';

/** How much is known of a unit. */
export type Availability = {
  /** Figures that are missing. */
  readonly missing: number;
  /** Figures that are 0. */
  readonly zeros: number;
  /** The share of the figures that are there; `null` of none at all. */
  readonly available: number | null;
  /** The share of those that are there and are not 0; `null` when none is there. */
  readonly nonZero: number | null;
};

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What {@link availability} says of figures that have been checked. */
export function availabilityOf(values: Column): Availability {
  const missing = values.filter((value) => value === null).length;
  const zeros = values.filter((value) => value === 0).length;
  const there = values.length - missing;
  return { missing, zeros, available: shareOf(there, values.length), nonZero: shareOf(there - zeros, there) };
}

/**
 * How many figures of a unit are there, and how many of these are 0: a zero is a figure, but a row of them is often a form that nobody filled in.
 *
 * @param values - The figures of one unit.
 * @returns The counts and the shares.
 * @throws `composite/not-a-value` with every place.
 *
 * @example
 * ```ts
 * import { availability } from 'motcua/composite';
 *
 * availability([12, 0, null, 7]); // => { missing: 1, zeros: 1, available: 0.75, nonZero: 2 / 3 }
 * availability([null]); // => { missing: 1, zeros: 0, available: 0, nonZero: null }
 * ```
 */
export function availability(values: Column): Availability {
  requireColumn(values, ['values']);
  return availabilityOf(values);
}
