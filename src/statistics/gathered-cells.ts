import { addCells } from './add-cells.js';
import { byCause } from './by-cause.js';
import { byKey } from './cell-index.js';
import type { TallyCell } from './tally.js';

type Group = Pick<TallyCell, 'key' | 'orphan'> & { readonly parts: TallyCell[] };

/** Cells that are gathered under other keys. */
export type GatheredCells = {
  /** Adds a cell under a key. */
  readonly add: (key: TallyCell['key'], orphan: TallyCell['orphan'], cell: TallyCell) => void;
  /** The sum of the cells of each key, in the order of the keys. */
  readonly sums: () => readonly TallyCell[];
};

function sumOf({ key, orphan, parts }: Group): TallyCell {
  const { causes, ...sum } = addCells(key, orphan, parts);
  return causes === undefined ? sum : { ...sum, causes: [...causes].sort(byCause) };
}

/** Nothing gathered yet. */
export function gatheredCells(): GatheredCells {
  const groups = new Map<string, Group>();
  const add: GatheredCells['add'] = (key, orphan, cell) => {
    const name = JSON.stringify([key, orphan]);
    const found = groups.get(name);
    if (found === undefined) groups.set(name, { key, orphan, parts: [cell] });
    else found.parts.push(cell);
  };
  return { add, sums: () => [...groups.values()].map(sumOf).sort(byKey) };
}
