/** Which side of a distribution: `lower` is the probability of at most, `upper` of more than. @internal */
export type Tail = 'lower' | 'upper';

/** Both sides of a distribution at one place, each also as its natural logarithm, which still tells tails apart where they underflow. */
export type Tails = {
  readonly lower: number;
  readonly upper: number;
  readonly logLower: number;
  readonly logUpper: number;
  /** The logarithm of the density over the scale the root search walks on: log odds or logarithms. */
  readonly logSlope: number;
};

/** The other side. */
export const otherTail = (tail: Tail): Tail => (tail === 'lower' ? 'upper' : 'lower');

/** Both sides, when the lower one is `exp(logSlope)` times `factor`. */
export function tailsFromLower(logSlope: number, factor: number): Tails {
  const lower = Math.min(1, Math.exp(logSlope) * factor);
  return { lower, upper: 1 - lower, logLower: logSlope + Math.log(factor), logUpper: Math.log1p(-lower), logSlope };
}

/** The same place seen from the other end. */
export const mirroredTails = ({ lower, upper, logLower, logUpper, logSlope }: Tails): Tails => ({
  lower: upper,
  upper: lower,
  logLower: logUpper,
  logUpper: logLower,
  logSlope,
});
