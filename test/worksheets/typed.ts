import type { Cell, Workbook } from 'motcua/worksheet';

/** The row and the column of an address of one letter, counted from 0. */
const placeOf = (address: string): readonly [row: number, column: number] => [
  Number(address.slice(1)) - 1,
  address.charCodeAt(0) - 65,
];

/** A workbook with other cells typed into a sheet of it. */
export function typed(workbook: Workbook, sheet: string, cells: { readonly [address: string]: Cell }): Workbook {
  const places = Object.entries(cells).map(([address, cell]) => [...placeOf(address), cell] as const);
  const cellAt = (row: number, column: number, cell: Cell): Cell => {
    const found = places.find(([atRow, atColumn]) => atRow === row && atColumn === column);
    return found === undefined ? cell : found[2];
  };
  return {
    sheets: workbook.sheets.map((one) =>
      one.name === sheet
        ? { ...one, rows: one.rows.map((row, at) => row.map((cell, column) => cellAt(at, column, cell))) }
        : one,
    ),
  };
}
