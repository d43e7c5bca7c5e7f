import type { Column } from './column.js';

/** By how many ranks units move, on the mean over those that have both; `null` when none has. */
export function meanRankChange(before: Column, after: Column): number | null {
  const moves = before.flatMap((rank, at) => {
    const next = after[at] as number | null;
    return rank === null || next === null ? [] : [Math.abs(next - rank)];
  });
  return moves.length === 0 ? null : moves.reduce((sum, move) => sum + move, 0) / moves.length;
}
