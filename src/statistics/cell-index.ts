import type { OpenCell } from './open-cell.js';
import type { TallyCell } from './tally.js';

type Level = Map<string | null, Level | OpenCell>;

/** The cells of a tally found by their keys and by whether they are of orphans, a level of maps each. */
export type CellIndex = {
  /** The cell of a key, made by the maker when there is none yet. */
  readonly cellOf: (key: TallyCell['key'], orphan: TallyCell['orphan'], make: () => OpenCell) => OpenCell;
};

function below(level: Level, value: string | null): Level {
  const found = level.get(value) as Level | undefined;
  if (found !== undefined) return found;
  const made: Level = new Map();
  level.set(value, made);
  return made;
}

/** An index of some cells. */
export function cellIndex(cells: readonly OpenCell[]): CellIndex {
  const root: Level = new Map();
  const cellOf: CellIndex['cellOf'] = (key, orphan, make) => {
    let level = root;
    for (let at = 0; at < key.length; at += 1) level = below(level, key[at] as string | null);
    const found = level.get(orphan) as OpenCell | undefined;
    if (found !== undefined) return found;
    const made = make();
    level.set(orphan, made);
    return made;
  };
  for (const cell of cells) cellOf(cell.key, cell.orphan, () => cell);
  return { cellOf };
}

const compare = (a: string | null, b: string | null) => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};

/** The order of cells: by the values of their keys, place by place, by code units; what has none comes first, orphans last. */
export function byKey(a: TallyCell, b: TallyCell): number {
  for (let at = 0; at < a.key.length; at += 1) {
    const order = compare(a.key[at] ?? null, b.key[at] ?? null);
    if (order !== 0) return order;
  }
  return compare(a.orphan, b.orphan);
}
