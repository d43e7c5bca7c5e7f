import type { Matrix } from './matrix.js';

/** The columns of a square matrix and of what stands beside it, row by row. */
type Rows = number[][];

/** The place of the row with the largest number in a column, at or below the diagonal. */
function pivotOf(rows: Rows, column: number): number {
  let found = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[column] as number) > Math.abs(rows[found]?.[column] as number)) found = row;
  }
  return found;
}

function takeOff(row: number[], other: readonly number[], factor: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] as number) - factor * (other[at] as number);
}

/** What a pivot is to the largest number of its matrix, below which the matrix counts as singular. */
const SINGULAR = 1e-12;

/**
 * A⁻¹ B by Gauss and Jordan with pivots, for the few rows a table of answers has.
 *
 * @returns The columns of B solved, row by row; `null` when A is singular.
 */
export function solve(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): Matrix | null {
  const size = a.length;
  const rows: Rows = a.map((row, at) => [...row, ...(b[at] as readonly number[])]);
  const largest = Math.max(...a.flat().map(Math.abs));
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotOf(rows, column);
    const top = rows[pivot] as number[];
    if (!(Math.abs(top[column] as number) > SINGULAR * largest)) return null;
    rows[pivot] = rows[column] as number[];
    const by = top[column] as number;
    rows[column] = top.map((value) => value / by);
    for (let row = 0; row < size; row += 1) {
      if (row !== column) takeOff(rows[row] as number[], rows[column] as number[], rows[row]?.[column] as number);
    }
  }
  return rows.map((row) => row.slice(size));
}
