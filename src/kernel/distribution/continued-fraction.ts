const MOST_TERMS = 200_000;
const TINY = 1e-300;

const apartFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The continued fraction b(0) + a(1) / (b(1) + a(2) / (b(2) + ...)), by the method of Lentz as Thompson and Barnett (1986) modified it.
 *
 * It ends when a term changes nothing any more, or after 200,000 terms. The fractions asked here need some multiple of the square root of their largest
 * parameter.
 *
 * @param a - The partial numerators.
 * @param b - The partial denominators.
 */
export function continuedFraction(a: (term: number) => number, b: (term: number) => number): number {
  let value = apartFromZero(b(0));
  let above = value;
  let below = 0;
  for (let term = 1; term <= MOST_TERMS; term += 1) {
    const numerator = a(term);
    const denominator = b(term);
    below = 1 / apartFromZero(denominator + numerator * below);
    above = apartFromZero(denominator + numerator / above);
    const change = above * below;
    value *= change;
    // written so that what is no number ends it as well
    if (!(Math.abs(change - 1) > Number.EPSILON)) return value;
  }
  return value;
}
