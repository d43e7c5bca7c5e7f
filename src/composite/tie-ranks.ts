import type { Column } from './column.js';

/**
 * What equal values get: the least of the ranks they take up together (1, 2, 2, 4), the greatest (1, 3, 3, 4), their mean (1, 2.5, 2.5, 4), one rank without a gap after it
 * (1, 2, 2, 3), or each its own in the order they were given (1, 2, 3, 4).
 */
export type TieMethod = 'min' | 'max' | 'average' | 'dense' | 'ordinal';

/** A run of equal values among those in order: from a place up to, not including, another; the how-manieth run; and the place of the value itself. */
type Run = { readonly from: number; readonly to: number; readonly nth: number; readonly place: number };

const RANKS: Readonly<Record<TieMethod, (run: Run) => number>> = {
  min: ({ from }) => from + 1,
  max: ({ to }) => to,
  average: ({ from, to }) => (from + 1 + to) / 2,
  dense: ({ nth }) => nth + 1,
  ordinal: ({ place }) => place + 1,
};

export const TIE_METHODS = Object.keys(RANKS) as readonly TieMethod[];

type Placed = { readonly at: number; readonly value: number };

function runEnd(placed: readonly Placed[], from: number): number {
  let end = from + 1;
  while (placed[end]?.value === placed[from]?.value) end += 1;
  return end;
}

/** Ranks from the smallest value, or with sign -1 from the largest; `null` stays `null`. */
export function tieRanks(values: Column, sign: 1 | -1, ties: TieMethod): Column {
  const placed = values
    .flatMap((value, at): readonly Placed[] => (value === null ? [] : [{ at, value: sign * value }]))
    .sort((a, b) => a.value - b.value);
  const ranks: (number | null)[] = values.map(() => null);
  for (let from = 0, nth = 0; from < placed.length; nth += 1) {
    const to = runEnd(placed, from);
    for (let place = from; place < to; place += 1) {
      ranks[(placed[place] as Placed).at] = RANKS[ties]({ from, to, nth, place });
    }
    from = to;
  }
  return ranks;
}
