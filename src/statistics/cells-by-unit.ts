import type { Tally, TallyCell } from './tally.js';

/** The cells of a unit; of what names none when its code is `null`. */
export type CellsOfUnit = { readonly unit: string | null; readonly cells: readonly TallyCell[] };

/** The cells of each unit, by code, first of what names none; without the key all of them together. Orphans are of no unit. */
export function cellsByUnit({ keys, cells }: Tally): readonly CellsOfUnit[] {
  const at = keys.indexOf('unit');
  const groups = new Map<string | null, TallyCell[]>();
  for (const cell of cells) {
    if (cell.orphan !== null) continue;
    const unit = at < 0 ? null : (cell.key[at] ?? null);
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [cell]);
    else group.push(cell);
  }
  return [...groups]
    .map(([unit, of]) => ({ unit, cells: of }))
    .sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1));
}
