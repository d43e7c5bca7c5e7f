const SERIES_FROM = 10;

// B(2k) / (2k (2k - 1)) for k = 7 down to 1
const COEFFICIENTS = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/**
 * What Stirling's formula leaves of ln Γ(x): ln Γ(x) - (x - ½) ln x + x - ½ ln 2π, for x above 0.
 *
 * Its asymptotic series (Abramowitz and Stegun 6.1.40) from 10 on, where seven terms reach the last bit; below, the recurrence of Γ leads up to there.
 * Densities written with this remainder instead of ln Γ lose nothing to the large numbers that would cancel.
 */
export function stirlingRemainder(x: number): number {
  let place = x;
  let climbed = 0;
  for (let steps = 0; steps < SERIES_FROM && place < SERIES_FROM; steps += 1) {
    climbed += (place + 0.5) * Math.log1p(1 / place) - 1;
    place += 1;
  }
  const square = 1 / (place * place);
  return climbed + COEFFICIENTS.reduce((sum, coefficient) => sum * square + coefficient, 0) / place;
}
