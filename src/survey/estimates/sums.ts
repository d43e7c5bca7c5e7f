import type { LeftOut } from '../estimate.js';

/** A block's columns summed over the ballots of a domain that have a valid answer. */
export type Sums = {
  /** How many they are. */
  readonly n: number;
  /** What their weights sum to. */
  readonly weight: number;
  /** What the squares of their weights sum to. */
  readonly squares: number;
  /** The same, each times the part of a variance that its stratum leaves: 0 where all were drawn. See `partsLeft`. */
  readonly squaresLeft: number;
  /** Each column summed without weights. */
  readonly counts: Float64Array;
  /** Each column summed with weights. */
  readonly totals: Float64Array;
  /** The ballots of the domain without a valid answer. */
  readonly leftOut: LeftOut;
};
