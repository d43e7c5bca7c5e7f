import { otherTail, type Tail, type Tails } from './tail.js';

const MOST_TRIES = 300;
// a step of Newton's squares the error left by the one before, so after one this small there is none to see
const CLOSE = 1e-10;

/** Where to look for a quantile. */
export type TailSearch = {
  /** The tails at a place of the scale that is walked on, whose 0 is the first place to look at. */
  readonly tailsAt: (place: number) => Tails;
  /** How far the first step may go, for the next one is blind where both tails have come to nothing; each further one twice as far. */
  readonly reach: number;
};

const endOf = (tail: Tail): number => (tail === 'lower' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);

/**
 * The place where a tail has a probability, by Newton's method on the logarithm of the tail. At most 300 tries; a dozen are usual. The smaller of the two
 * tails is asked, for 1 less a probability above a half is exact.
 *
 * No bounds are kept, for none would be passed: the logarithm of a density, and with it those of its tails, is concave over log odds and logarithms (Bagnoli
 * and Bergstrom 2005, Economic Theory 26), so that a step of Newton's lands where the tail is too small, and from there no step goes past the place.
 *
 * @param p - The probability, 0 to 1; outside, and for what is no number, the answer is no number.
 * @param tail - The side it is of.
 * @param search - Where to look.
 * @returns The place; endless for 0 and 1.
 */
export function tailRoot(p: number, tail: Tail, { tailsAt, reach }: TailSearch): number {
  if (p === 0 || p === 1) return endOf(p === 0 ? tail : otherTail(tail));
  const [side, smaller] = p > 0.5 ? [otherTail(tail), 1 - p] : [tail, p];
  const target = Math.log(smaller);
  let place = 0;
  let stride = reach;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { logLower, logUpper, logSlope } = tailsAt(place);
    const logTail = side === 'lower' ? logLower : logUpper;
    // above 0: not far enough to the right
    const step = (side === 'lower' ? target - logTail : logTail - target) * Math.exp(logTail - logSlope);
    if (!(Math.abs(step) > CLOSE * Math.max(1, Math.abs(place)))) return place + step;
    place += Math.max(-stride, Math.min(stride, step));
    stride *= 2;
  }
  return place;
}
