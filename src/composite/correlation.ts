import { type Column, requireChoice } from './column.js';
import { requireColumns } from './columns.js';
import { kendallTau } from './kendall-tau.js';
import { deviationFrom, productSum } from './moments.js';
import { tieRanks } from './tie-ranks.js';

/** How a correlation is measured. */
export type CorrelationOptions = {
  /** `pearson`, the default, of the values; `spearman`, Pearson's of the ranks, equal values with the mean of theirs; `kendall`, tau-b. */
  readonly method?: 'pearson' | 'spearman' | 'kendall';
};

/** A correlation is from -1 to 1, whatever the rounding. */
const within = (value: number): number => Math.min(1, Math.max(-1, value));

const varies = (figures: readonly number[]): boolean => figures.some((figure) => figure !== figures[0]);

/** Pearson's, of figures that vary. */
function pearson(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [a.map(deviationFrom(a)), b.map(deviationFrom(b))];
  return productSum(one, other) / Math.sqrt(productSum(one, one) * productSum(other, other));
}

const averageRanks = (figures: readonly number[]) => tieRanks(figures, 1, 'average') as readonly number[];

const MEASURES = {
  pearson,
  spearman: (a: readonly number[], b: readonly number[]) => pearson(averageRanks(a), averageRanks(b)),
  kendall: kendallTau,
};

/**
 * How far two figures go together, over the units that have both. Within an index a correlation below 0 tells of figures that undo each other, one near 1 of a thing that counts
 * twice.
 *
 * Pearson's r = Σ dx dy / √(Σ dx² Σ dy²), d the deviation from the mean; Spearman's is that of the ranks; Kendall's tau-b = (C - D) / √((n₀ - n₁)(n₀ - n₂)), C the pairs in
 * the same order, D those in the opposite, n₀ all of them, n₁ and n₂ those that are equal in one column and in the other.
 *
 * @param a - One figure of each unit.
 * @param b - Another, of the same units.
 * @param options - How it is measured.
 * @returns The correlation, from -1 to 1; `null` when fewer than two units have both figures, or one of the figures does not vary among them.
 * @throws `composite/invalid` with every problem: `composite/not-a-value`, `composite/other-length`; `composite/unknown-choice`.
 *
 * @example
 * ```ts
 * import { correlation } from 'motcua/composite';
 *
 * const online = [10, 20, 30, null, 60];
 * const inTime = [50, 60, 80, 90, 70];
 * correlation(online, inTime)?.toFixed(4); // => '0.5976'
 * correlation(online, inTime, { method: 'spearman' })?.toFixed(4); // => '0.8000'
 * correlation(online, inTime, { method: 'kendall' })?.toFixed(4); // => '0.6667'
 * correlation(online, [5, 5, 5, 6, 5]); // => null
 * ```
 */
export function correlation(a: Column, b: Column, { method = 'pearson' }: CorrelationOptions = {}): number | null {
  requireChoice(method, ['method'], Object.keys(MEASURES));
  requireColumns([
    { path: ['a'], values: a },
    { path: ['b'], values: b },
  ]);
  const both = a.flatMap((first, at) => {
    const second = b[at] as number | null;
    return first === null || second === null ? [] : [[first, second] as const];
  });
  const [one, other] = [both.map(([first]) => first), both.map(([, second]) => second)];
  return varies(one) && varies(other) ? within(MEASURES[method](one, other)) : null;
}
