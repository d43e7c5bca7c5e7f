import type { Block } from '../estimates/block.js';
import type { Domain } from '../estimates/estimate-request.js';
import type { Gradient } from '../estimates/linearise.js';
import type { Spread } from '../estimates/source.js';
import type { Sums } from '../estimates/sums.js';
import { REASONS } from '../sample/compiled-sample.js';
import type { CompiledState } from './compiled-state.js';
import { addProduct, clean, columnOf, squaresOf, validOf } from './section-reading.js';
import type { Section } from './state-layout.js';
import type { StateReader } from './state-reader.js';

/** Ballots by column; of a number only the ones are counted, which is all that is asked. */
const countAt = (own: readonly number[], { block, counts }: Section, column: number): number =>
  column === 0 || block.kind === 'one' || block.kind === 'many' ? (own[counts + column] as number) : 0;

/** What the cells of a domain add up to. */
export function stateSums(
  { layout, times, left: partsLeft }: CompiledState,
  { cellsOf, sectionOf, sumsAt }: StateReader,
) {
  function sums(domain: Domain | null, block: Block): Sums {
    const section = sectionOf(block);
    const counts = new Float64Array(block.width);
    const totals = new Float64Array(block.width);
    const left = [0, 0, 0];
    let n = 0;
    let squares = 0;
    let squaresLeft = 0;
    for (const cell of cellsOf(domain)) {
      const own = sumsAt(cell);
      const by = times[cell] as number;
      n += validOf(own, section);
      const ownSquares = by * by * squaresOf(own, section, layout);
      squares += ownSquares;
      squaresLeft += ownSquares * (partsLeft[cell] as number);
      for (let column = 0; column < block.width; column += 1) {
        totals[column] = (totals[column] as number) + by * columnOf(own, section, column);
        counts[column] = (counts[column] as number) + countAt(own, section, column);
      }
      for (let at = 0; at < left.length; at += 1) left[at] = (left[at] as number) + (own[section.left + at] as number);
    }
    const weight = block.kind === 'one' ? totals.reduce((sum, total) => sum + total, 0) : (totals[0] as number);
    const leftOut = Object.fromEntries(REASONS.map((name, at) => [name, left[at]])) as Sums['leftOut'];
    return { n, weight, squares, squaresLeft, counts, totals, leftOut };
  }

  function spread({ domain, block, of }: Gradient): Spread {
    const section = sectionOf(block);
    const found = sums(domain, block);
    let second = 0;
    for (const cell of cellsOf(domain)) {
      const own = { sum: 0, size: 0 };
      addProduct(own, { sums: sumsAt(cell), at: section.products, block }, [of, of]);
      second += (times[cell] as number) * clean(own);
    }
    const first = found.totals.reduce((sum, total, column) => sum + total * (of[column] as number), 0);
    return { n: found.n, weight: found.weight, first, second };
  }

  return { sums, spread };
}
