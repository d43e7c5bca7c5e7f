import { continuedFraction } from './continued-fraction.js';
import { logExcess } from './log-excess.js';
import { stirlingRemainder } from './stirling-remainder.js';
import { mirroredTails, type Tails, tailsFromLower } from './tail.js';

const MOST_TERMS = 200_000;

/** Σ x^k / (a (a + 1) ... (a + k)), the lower tail by x^a e^-x / Γ(a) (Abramowitz and Stegun 6.5.29). */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k <= MOST_TERMS; k += 1) {
    term *= x / (a + k);
    sum += term;
    if (!(term > sum * 1e-17)) return sum;
  }
  return sum;
}

/** The upper tail by x^a e^-x / Γ(a) (Abramowitz and Stegun 6.5.31, its even part). */
const upperFraction = (a: number, x: number): number =>
  1 /
  continuedFraction(
    (term) => term * (a - term),
    (term) => x - a + 1 + 2 * term,
  );

/**
 * The two tails of the gamma distribution of shape `a`: the regularised incomplete gamma functions P(a, x) and Q(a, x). The slope is over ln x.
 *
 * @param a - The shape; above 0.
 * @param x - The place; 0 and above.
 * @param logX - Its logarithm, which may be known where `x` itself underflows.
 */
export function gammaTails(a: number, x: number, logX: number): Tails {
  const excess = logExcess((x - a) / a, () => logX - Math.log(a));
  const logSlope = a * excess + Math.log(a / (2 * Math.PI)) / 2 - stirlingRemainder(a);
  if (x < a + 1) return tailsFromLower(logSlope, lowerSeries(a, x));
  return mirroredTails(tailsFromLower(logSlope, upperFraction(a, x)));
}
