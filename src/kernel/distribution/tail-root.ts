import { otherTail, type Tail, type Tails } from './tail.js';

const MOST_TRIES = 300;
// a step of Newton's squares the error left by the one before, so after one this small there is none to see
const CLOSE = 1e-10;

/** Where to look for a quantile. */
export type TailSearch = {
  /** The tails at a place of the scale that is walked on, whose 0 is the first place to look at. */
  readonly tailsAt: (place: number) => Tails;
  /** How far the first step may go; each further one in the same direction twice as far. */
  readonly reach: number;
};

type Bracket = { readonly low: number; readonly high: number };

/** Newton's step when it stays between the bounds and is at most half of the one before; else the middle, or a longer stride where a bound is not known. */
function nextPlace(place: number, newton: number, { low, high }: Bracket, reach: number, before: number): number {
  if (high === Number.POSITIVE_INFINITY) return Math.min(newton, place + reach);
  if (low === Number.NEGATIVE_INFINITY) return Math.max(newton, place - reach);
  const inside = newton > low && newton < high && 2 * Math.abs(newton - place) <= before;
  return inside ? newton : low + (high - low) / 2;
}

/**
 * The place where a tail has a probability, by Newton's method on the logarithm of the tail between bounds that close in. At most 300 tries; a dozen are
 * usual. The smaller of the two tails is asked, for 1 less a probability above a half is exact.
 *
 * @param p - The probability; above 0 and below 1.
 * @param tail - The side it is of.
 * @param search - Where to look.
 */
export function tailRoot(p: number, tail: Tail, { tailsAt, reach }: TailSearch): number {
  const side = p > 0.5 ? otherTail(tail) : tail;
  const target = Math.log(p > 0.5 ? 1 - p : p);
  let bracket: Bracket = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  let place = 0;
  let stride = reach;
  let before = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { logLower, logUpper, logSlope } = tailsAt(place);
    const logTail = side === 'lower' ? logLower : logUpper;
    // above 0: too far to the right
    const excess = side === 'lower' ? logTail - target : target - logTail;
    bracket = excess > 0 ? { ...bracket, high: place } : { ...bracket, low: place };
    const newton = place - excess * Math.exp(logTail - logSlope);
    if (!(Math.abs(newton - place) > CLOSE * Math.max(1, Math.abs(place)))) return newton;
    const next = nextPlace(place, newton, bracket, stride, before);
    before = Math.abs(next - place);
    place = next;
    stride *= 2;
  }
  return place;
}
