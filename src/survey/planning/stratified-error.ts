import type { StratumPlan } from './allocation-types.js';

/** The standard error of the mean over all strata when each is sampled so; `null` where it is not determined. */
export function stratifiedError(strata: readonly StratumPlan[], ballots: readonly number[]): number | null {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  let variance = 0;
  for (const [index, { size, deviation }] of strata.entries()) {
    if (deviation === undefined) return null;
    const n = ballots[index] ?? 0;
    if (size === 0 || deviation === 0) continue;
    if (n === 0) return null;
    // the square first: of a deviation next to nothing it is 0, whatever the ballots
    variance += (((size / all) * deviation) ** 2 / n) * (1 - n / size);
  }
  return Math.sqrt(Math.max(0, variance));
}
