import type { BallotCell } from './ballot-state.js';

/** Finds cells by the names that tell them apart. */
export type CellIndex<Cell extends BallotCell> = {
  readonly find: (key: readonly string[], drawn: readonly string[]) => Cell | undefined;
  readonly keep: (cell: Cell) => void;
};

type Tree = Map<string, Tree | BallotCell>;

/** A tree of maps, a level for each name: names are hashed once by the engine, where a joined key would be for every ballot. */
export function cellIndex<Cell extends BallotCell>(cells: readonly Cell[]): CellIndex<Cell> {
  const root: Tree = new Map();

  function find(key: readonly string[], drawn: readonly string[]): Cell | undefined {
    let at: Tree | BallotCell | undefined = root;
    for (let level = 0; level < key.length; level += 1) at = (at as Tree | undefined)?.get(key[level] as string);
    for (let level = 0; level < drawn.length; level += 1) at = (at as Tree | undefined)?.get(drawn[level] as string);
    if (key.length + drawn.length === 0) at = root.get('');
    return at as Cell | undefined;
  }

  function keep(cell: Cell): void {
    const names = [...cell.key, ...cell.drawn];
    const last = names.pop() ?? '';
    let at = root;
    for (const name of names) {
      const next = (at.get(name) as Tree | undefined) ?? new Map();
      at.set(name, next);
      at = next;
    }
    at.set(last, cell);
  }

  for (const cell of cells) keep(cell);
  return { find, keep };
}
