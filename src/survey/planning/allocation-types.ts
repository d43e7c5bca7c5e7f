/** How ballots are shared out among strata: by size; by size and deviation; or also by what a ballot costs. */
export type AllocationMethod = 'proportional' | 'neyman' | 'optimal-for-cost';

/** A part of the population that is sampled for itself, such as a commune or a desk. */
export type StratumPlan = {
  /** Its name; no two strata share one. */
  readonly id: string;
  /** How many there are in it, 0 or more. */
  readonly size: number;
  /** The standard deviation of the answers in it, 0 or more, with divisor `N - 1`; needed unless the method is `proportional`. */
  readonly deviation?: number;
  /** What one ballot costs there, above 0; needed for `optimal-for-cost`. */
  readonly cost?: number;
};

/** What {@link allocation} is asked. */
export type AllocationRequest = {
  /** How many ballots in all; 1 or more. Not with a `budget`. */
  readonly total?: number;
  /** What may be spent in all, for `optimal-for-cost` only; instead of a `total`. */
  readonly budget?: number;
  /** The strata; at least one. */
  readonly strata: readonly StratumPlan[];
  /** How they are shared out. */
  readonly method: AllocationMethod;
  /** The fewest ballots a stratum is given, or all of a smaller one; by default 0. */
  readonly minimum?: number;
};

/** What a stratum is given. */
export type StratumShare = {
  /** The stratum. */
  readonly id: string;
  /** How many there are in it. */
  readonly size: number;
  /** The share by the formula alone, not rounded: it may lie above the size of the stratum or below the minimum. */
  readonly share: number;
  /** The share within the bounds, not rounded. */
  readonly bounded: number;
  /** Whole ballots. */
  readonly n: number;
};

/** Ballots shared out among strata. */
export type Allocation = {
  /** By which method. */
  readonly method: AllocationMethod;
  /** The whole ballots of all strata together. */
  readonly total: number;
  /** Each stratum, in the order given. */
  readonly strata: readonly StratumShare[];
  /** Of the mean over all strata, by `bounded`; `null` where a deviation is not told, or a stratum whose answers differ gets nothing. */
  readonly standardError: number | null;
  /** The same by the whole ballots. */
  readonly standardErrorOfWhole: number | null;
  /** What the whole ballots cost; `null` where a cost is not told. */
  readonly cost: number | null;
};

/** A stratum as it is shared out: its weight in the formula and its bounds. */
export type Claim = { readonly weight: number; readonly low: number; readonly high: number };
