import { type Column, requireNumber } from './column.js';
import { requireColumns } from './columns.js';
import { meanRankChange } from './mean-rank-change.js';

/** How the spread of ranks is told. */
export type RankSpreadOptions = {
  /** The share of the replicates between `low` and `high`, from 0 to 1; 0.9 by default, between the quantiles of 5 % and 95 %. */
  readonly level?: number;
};

/** The ranks of one unit among replicates. */
export type UnitRankSpread = {
  /** Replicates in which it has a rank. */
  readonly n: number;
  /** The mean of these ranks. */
  readonly mean: number;
  /** Their median. */
  readonly median: number;
  /** The lower quantile. */
  readonly low: number;
  /** The upper quantile. */
  readonly high: number;
  /** The best of them. */
  readonly least: number;
  /** The worst of them. */
  readonly greatest: number;
};

/** Ranks among replicates. */
export type RankSpread = {
  /** Each unit, in the order of the ranks; `null` for one without a rank in any replicate. */
  readonly units: readonly (UnitRankSpread | null)[];
  /** By how many ranks units move in each replicate, on the mean; `null` where no unit has both ranks. */
  readonly meanRankChanges: readonly (number | null)[];
};

/** The quantile of figures in order, at (n - 1) p from the first and straight between two: type 7 of Hyndman and Fan (1996), that of R and of worksheets. */
function quantile(inOrder: Float64Array, probability: number): number {
  const place = (inOrder.length - 1) * probability;
  const before = Math.floor(place);
  const [low, high] = [inOrder[before] as number, inOrder[Math.ceil(place)] as number];
  return low + (place - before) * (high - low);
}

function spreadOf(found: readonly number[], level: number): UnitRankSpread | null {
  if (found.length === 0) return null;
  const inOrder = Float64Array.from(found).sort();
  const tail = (1 - level) / 2;
  return {
    n: found.length,
    mean: found.reduce((sum, rank) => sum + rank, 0) / found.length,
    median: quantile(inOrder, 0.5),
    low: quantile(inOrder, tail),
    high: quantile(inOrder, 1 - tail),
    least: inOrder[0] as number,
    greatest: inOrder[inOrder.length - 1] as number,
  };
}

/**
 * How far ranks hang on choices that could have been made otherwise: the ranks under other weights, other methods or other data, beside those that were published. What is varied,
 * and how, is the caller's.
 *
 * @param ranks - The ranks that stand, as the function of that name gives them.
 * @param replicates - The ranks of the same units, each time under other choices.
 * @param options - How much lies between the quantiles.
 * @returns The spread of each unit's rank, and how much each replicate moves units.
 * @throws `composite/invalid` with every problem: `composite/not-a-value`, `composite/other-length`; `composite/not-a-number`.
 *
 * @example
 * ```ts
 * import { compositeIndex, rankSpread, ranks } from 'motcua/composite';
 *
 * const columns = { service: [90, 60, 75], reform: [40, 80, 60] };
 * const ranksBy = (weight: number) => {
 *   const nodes = [
 *     { code: 'index', parent: null },
 *     { code: 'service', parent: 'index', weight },
 *     { code: 'reform', parent: 'index', weight: 100 - weight },
 *   ];
 *   return ranks(compositeIndex({ nodes }, columns).index);
 * };
 * const { units, meanRankChanges } = rankSpread(ranksBy(60), [40, 50, 60, 70].map(ranksBy));
 * units.map((unit) => [unit?.least, unit?.median, unit?.greatest]); // => [[1, 2, 3], [1, 2, 3], [2, 2, 2]]
 * meanRankChanges.length; // => 4
 * ```
 */
export function rankSpread(
  ranks: Column,
  replicates: readonly Column[],
  { level = 0.9 }: RankSpreadOptions = {},
): RankSpread {
  requireNumber(level, ['level'], [0, 1]);
  requireColumns([
    { path: ['ranks'], values: ranks },
    ...replicates.map((values, at) => ({ path: ['replicates', at], values })),
  ]);
  const units = ranks.map((_, unit) => {
    const found = replicates.map((replicate) => replicate[unit] as number | null).filter((rank) => rank !== null);
    return spreadOf(found, level);
  });
  return { units, meanRankChanges: replicates.map((replicate) => meanRankChange(ranks, replicate)) };
}
