/** What the formula of an interval is given. */
export type SharePlace = {
  /** The estimate, 0 to 1. */
  readonly share: number;
  /** The effective number of ballots it rests on; above 0. */
  readonly n: number;
  /** The probability left out on either side. */
  readonly outside: number;
  /** How many standard errors that is far; 0 and above. */
  readonly deviate: number;
};

/** The two ends of an interval. */
export type Ends = readonly [low: number, high: number];

/** Ends between which the share lies for certain, where rounding or a level near 0 would leave it a hair outside. */
export const around = (share: number, [low, high]: Ends): Ends => [Math.min(low, share), Math.max(high, share)];
