import type { Cell } from './oracle.ts';

type Table = Readonly<Record<string, unknown>>;

const KEYS = ['uCode', 'iCode'];

/** A table with a column of codes, as the cells of each code by column. */
function byCode(table: Table, key: string): Table {
  const codes = table[key] as readonly string[];
  return Object.fromEntries(
    Object.entries(table)
      .filter(([name]) => name !== key)
      .map(([name, cells]) => [
        name,
        Array.isArray(cells) ? Object.fromEntries(codes.map((code, at) => [code, cells[at]])) : cells,
      ]),
  );
}

/** Every cell of an answer by its place, such as `ranks.LPI.VNM`; the length of lists too. Rows of tables are found by their codes. */
export function cellsOf(value: unknown, place = ''): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  if (value === undefined) return found;
  if (typeof value !== 'object' || value === null) return found.set(place, value as Cell);
  const key = KEYS.find((name) => Object.hasOwn(value, name));
  const parts = key === undefined ? value : byCode(value as Table, key);
  if (Array.isArray(value)) found.set(`${place}.length`, value.length);
  for (const [name, part] of Object.entries(parts)) {
    for (const [below, cell] of cellsOf(part, place === '' ? name : `${place}.${name}`)) found.set(below, cell);
  }
  return found;
}

/** Whether a cell is the wanted one: a number within a relative tolerance, or as near as `floor`; anything else the same. */
export function agrees(
  got: Cell | undefined,
  wanted: Cell,
  { tolerance, floor = 1e-300 }: { readonly tolerance: number; readonly floor?: number | undefined },
): boolean {
  if (typeof got !== 'number' || typeof wanted !== 'number') return got === wanted;
  return Math.abs(got - wanted) <= Math.max(floor, tolerance * Math.max(Math.abs(wanted), Math.abs(got)));
}
