/**
 * ln(1 + u) - u, at most 0: how far the logarithm of a ratio falls short of its relative difference `u`.
 *
 * @param u - The relative difference; -1 and above.
 * @param logRatio - ln(1 + u) where `u` is so near -1 that it does not tell any more.
 */
export const logExcess = (u: number, logRatio: () => number): number => (u < -0.5 ? logRatio() : Math.log1p(u)) - u;
