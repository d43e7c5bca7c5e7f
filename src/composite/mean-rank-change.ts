import type { Column } from './column.js';

/** By how many ranks units move, on the mean over those that have both; `null` when none has. */
export function meanRankChange(before: Column, after: Column): number | null {
  let [moves, both] = [0, 0];
  for (const [at, rank] of before.entries()) {
    const next = after[at] as number | null;
    if (rank === null || next === null) continue;
    moves += Math.abs(next - rank);
    both += 1;
  }
  return both === 0 ? null : moves / both;
}
