import type { Block } from '../estimates/block.js';

/** Fills in the columns of a block for a valid answer, of a pair for both. */
export function fillColumns({ kind, width }: Block, into: Float64Array, answer: number, beside: number): void {
  if (kind === 'one') {
    into.fill(0, 0, width);
    into[answer] = 1;
    return;
  }
  into[0] = 1;
  if (kind === 'many') {
    for (let column = 1; column < width; column += 1) into[column] = (answer >> (column - 1)) & 1;
    return;
  }
  into[1] = answer;
  if (kind === 'pair') into[2] = beside;
}

/** Adds so many times the products of the columns, the upper triangle row by row. */
export function addTriangle(sums: number[], at: number, columns: Float64Array, width: number, times: number): void {
  let place = at;
  for (let row = 0; row < width; row += 1) {
    const left = times * (columns[row] as number);
    for (let column = row; column < width; column += 1) {
      sums[place] = (sums[place] as number) + left * (columns[column] as number);
      place += 1;
    }
  }
}

/** Adds so many times the products of the columns of one block with those of another, row by row. */
export function addRectangle(
  sums: number[],
  at: number,
  { first, second, times }: { readonly first: Float64Array; readonly second: Float64Array; readonly times: number },
  [height, width]: readonly [number, number],
): void {
  for (let row = 0; row < height; row += 1) {
    const left = times * (first[row] as number);
    if (left === 0) continue;
    for (let column = 0; column < width; column += 1) {
      const place = at + row * width + column;
      sums[place] = (sums[place] as number) + left * (second[column] as number);
    }
  }
}
