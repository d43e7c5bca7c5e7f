import { continuedFraction } from './continued-fraction.js';
import { logExcess } from './log-excess.js';
import { mirroredOdds, type Odds } from './odds.js';
import { stirlingRemainder } from './stirling-remainder.js';
import { mirroredTails, type Tails, tailsFromLower } from './tail.js';

/**
 * ln of x^a y^b / B(a, b), the density over the log odds. Written about the mean a / (a + b), as Loader (2000) writes the binomial, every part is
 * small where the density is not, so large shapes cost no digits.
 */
function logDensity(a: number, b: number, { x, y, logX, logY }: Odds): number {
  const sum = a + b;
  const apart = x * b - y * a;
  const fromMean =
    a * logExcess(apart / a, () => logX - Math.log(a / sum)) +
    b * logExcess(-apart / b, () => logY - Math.log(b / sum));
  const remainders = stirlingRemainder(sum) - stirlingRemainder(a) - stirlingRemainder(b);
  return fromMean + remainders + Math.log(((a / sum) * b) / (2 * Math.PI)) / 2;
}

/** The lower tail by x^a y^b / B(a, b): the continued fraction of Didonato and Morris (1992, ACM TOMS 708). */
function lowerFraction(a: number, b: number, { x, y }: Odds): number {
  const fromMean = a * y - b * x;
  const numerator = (m: number): number => {
    const width = a + 2 * m - 1;
    return ((a + m - 1) / width) * ((a + b + m - 1) / width) * m * (b - m) * x * x;
  };
  const denominator = (m: number): number =>
    // the second part is 0 at the start, where a = 1 would make it 0 / 0
    m +
    (m === 0 ? 0 : (m * (b - m) * x) / (a + 2 * m - 1)) +
    ((a + m) * (fromMean + 1 + m * (1 + y))) / (a + 2 * m + 1);
  return 1 / continuedFraction(numerator, denominator);
}

/**
 * The two tails of the beta distribution: the regularised incomplete beta functions I_x(a, b) and I_y(b, a). The slope is over the log odds ln(x / y).
 *
 * @param a - The first shape; above 0.
 * @param b - The second shape; above 0.
 * @param at - The place.
 */
export function betaTails(a: number, b: number, at: Odds): Tails {
  const logSlope = logDensity(a, b, at);
  if (at.x * (b + 1) < at.y * (a + 1)) return tailsFromLower(logSlope, lowerFraction(a, b, at));
  return mirroredTails(tailsFromLower(logSlope, lowerFraction(b, a, mirroredOdds(at))));
}
