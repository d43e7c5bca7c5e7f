import type { Block } from '../estimates/block.js';
import { type Layout, productsOf, type Section } from './state-layout.js';

/** The place of the product of two columns in an upper triangle. */
const placeIn = (width: number, row: number, column: number): number => {
  const [low, high] = row < column ? [row, column] : [column, row];
  return (low * (2 * width - low + 1)) / 2 + high - low;
};

/** The sum of a column: of a diagonal its product with itself, of a triangle that with the ones. */
export const columnOf = (sums: readonly number[], { block, products }: Section, column: number): number =>
  sums[products + column + (block.kind === 'one' ? 0 : placeIn(block.width, 0, 0))] as number;

/** How many valid ballots there are. */
export function validOf(sums: readonly number[], { block, counts }: Section): number {
  if (block.kind !== 'one') return sums[counts] as number;
  let n = 0;
  for (let column = 0; column < block.width; column += 1) n += sums[counts + column] as number;
  return n;
}

/** A sum, and what its terms come to without their signs: what is left of terms that cancel is told from rounding by it. */
export type Signed = { sum: number; size: number };

/** What of a sum is rounding when its terms cancel. */
const NOISE = 1e-13;

/** The sum, 0 where its terms cancel but for rounding. */
export const clean = ({ sum, size }: Signed): number => (Math.abs(sum) <= NOISE * size ? 0 : sum);

/** Adds a term. */
export function addTerm(to: Signed, term: number): void {
  to.sum += term;
  to.size += Math.abs(term);
}

/** Adds aᵀ P b of the products of one block, kept from `at` on. */
export function addProduct(
  to: Signed,
  { sums, at, block }: { readonly sums: readonly number[]; readonly at: number; readonly block: Block },
  [a, b]: readonly [ArrayLike<number>, ArrayLike<number>],
): void {
  const { kind, width } = block;
  if (kind === 'one') {
    for (let column = 0; column < width; column += 1) {
      addTerm(to, (a[column] as number) * (b[column] as number) * (sums[at + column] as number));
    }
    return;
  }
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const both = (a[row] as number) * (b[column] as number);
      if (both !== 0) addTerm(to, both * (sums[at + placeIn(width, row, column)] as number));
    }
  }
}

/** Σ w² over the valid ballots of a block. */
export function squaresOf(
  sums: readonly number[],
  { block, squares }: Section,
  { isWeighted, hasSquares }: Layout,
): number {
  const isSpread = block.kind === 'one' && (hasSquares || !isWeighted);
  const count = isSpread ? productsOf(block) : 1;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += sums[squares + at] as number;
  return sum;
}
