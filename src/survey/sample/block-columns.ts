import { type Block, dotOne } from '../estimates/block.js';
import type { Sums } from '../estimates/sums.js';
import { type CompiledSample, REASONS } from './compiled-sample.js';

/** What reads a block's columns from a sample. */
export type BlockColumns = {
  /** Whether a ballot has a valid answer to it. */
  readonly isValid: (row: number) => boolean;
  /** The columns of a ballot that has, each times a factor, summed. */
  readonly dot: (row: number, factors: ArrayLike<number>) => number;
  /** Why a ballot has none, as a place in {@link REASONS}. */
  readonly reason: (row: number) => number;
};

/** Reads the columns of a block. */
export function blockColumns({ answers, reasons }: CompiledSample, block: Block): BlockColumns {
  const values = answers[block.at] as Float64Array;
  const why = reasons[block.at] as Uint8Array;
  if (block.kind !== 'pair') {
    return {
      isValid: (row) => !Number.isNaN(values[row]),
      dot: (row, factors) => dotOne(block, factors, values[row] as number),
      reason: (row) => why[row] as number,
    };
  }
  const others = answers[block.beside] as Float64Array;
  return {
    isValid: (row) => !(Number.isNaN(values[row]) || Number.isNaN(others[row])),
    dot: (row, factors) =>
      (factors[0] as number) +
      (factors[1] as number) * (values[row] as number) +
      (factors[2] as number) * (others[row] as number),
    reason: (row) => (Number.isNaN(values[row]) ? why : (reasons[block.beside] as Uint8Array))[row] as number,
  };
}

/** A column of a block as factors: 1 for the column, 0 for the others. */
const unit = (width: number, column: number): Float64Array => {
  const factors = new Float64Array(width);
  factors[column] = 1;
  return factors;
};

/** The columns of a block summed over some ballots. */
export function sumsOver(compiled: CompiledSample, rows: Int32Array, block: Block): Sums {
  const { isValid, dot, reason } = blockColumns(compiled, block);
  const columns = Array.from({ length: block.width }, (_, column) => unit(block.width, column));
  const counts = new Float64Array(block.width);
  const totals = new Float64Array(block.width);
  const left = [0, 0, 0];
  let n = 0;
  let weight = 0;
  let squares = 0;
  let squaresLeft = 0;
  for (const row of rows) {
    if (!isValid(row)) {
      left[reason(row)] = (left[reason(row)] as number) + 1;
      continue;
    }
    const own = compiled.weights[row] as number;
    n += 1;
    weight += own;
    squares += own * own;
    squaresLeft += own * own * (compiled.left[row] as number);
    for (let column = 0; column < block.width; column += 1) {
      const value = dot(row, columns[column] as Float64Array);
      counts[column] = (counts[column] as number) + value;
      totals[column] = (totals[column] as number) + own * value;
    }
  }
  const leftOut = Object.fromEntries(REASONS.map((name, at) => [name, left[at]])) as Sums['leftOut'];
  return { n, weight, squares, squaresLeft, counts, totals, leftOut };
}
