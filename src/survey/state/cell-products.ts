import { refuse } from '../../kernel/inside.js';
import type { Question } from '../questionnaire/question.js';
import { addProduct, addTerm, clean, type Signed, validOf } from './section-reading.js';
import type { Cross, Layout, Section } from './state-layout.js';

/** What a cell adds to some figures: the sums of their linearised values over its ballots, and of the products of these. */
export type CellProducts = {
  readonly totals: Float64Array;
  /** Row by row; of no use where ballots are not the units of the last stage. */
  readonly products: Float64Array;
  /** Takes so much for every ballot and its weight off the values of a figure. */
  readonly takeOut: (figure: number, mean: number) => void;
};

/** A gradient of a figure: what each column of a section counts, over some cells. */
export type CellGradient = { readonly section: Section; readonly of: Float64Array; readonly cells: readonly number[] };

type World = {
  /** Cells that count whatever is in them. */
  readonly all: Iterable<number>;
  readonly layout: Layout;
  readonly sums: (cell: number) => readonly number[];
  readonly times: Float64Array;
  readonly questions: readonly Question[];
};

/** What each figure has in a cell: the sections and their factors, those of one section added up. */
type Active = ReadonlyMap<Section, Float64Array>;

function activeBy(
  gradients: readonly (readonly CellGradient[])[],
  all: Iterable<number>,
): ReadonlyMap<number, Map<Section, Float64Array>[]> {
  const found = new Map<number, Map<Section, Float64Array>[]>();
  const at = (cell: number) => {
    const known = found.get(cell) ?? gradients.map(() => new Map<Section, Float64Array>());
    found.set(cell, known);
    return known;
  };
  for (const cell of all) at(cell);
  for (const [figure, parts] of gradients.entries()) {
    for (const { section, of, cells } of parts) {
      for (const cell of cells) {
        const active = at(cell)[figure] as Map<Section, Float64Array>;
        const known = active.get(section);
        active.set(section, known === undefined ? of : known.map((factor, column) => factor + (of[column] as number)));
      }
    }
  }
  return found;
}

/** The first column of a block as a factor: the ones. */
const onesOf = ({ block }: Section): Float64Array =>
  Float64Array.from({ length: block.width }, (_, column) => (block.kind === 'one' || column === 0 ? 1 : 0));

/** What reads Σ w² (a · b) between two sections. */
function betweenSections(layout: Layout, questions: readonly Question[]) {
  const crosses = new Map(layout.crosses.map((cross) => [`${cross.first.block.at}/${cross.second.block.at}`, cross]));

  function crossOf(a: Section, b: Section): { readonly cross: Cross; readonly isTurned: boolean } {
    const direct = crosses.get(`${a.block.at}/${b.block.at}`);
    const turned = crosses.get(`${b.block.at}/${a.block.at}`);
    const cross = direct ?? turned;
    if (cross !== undefined && a.block.kind !== 'pair' && b.block.kind !== 'pair')
      return { cross, isTurned: direct === undefined };
    const ids = [a, b].map(({ block }) => questions[block.at]?.id).join(' / ');
    return refuse('survey/needs-ballots', {
      path: ['pairs'],
      value: ids,
      accepted: 'the pair of questions among `pairs`',
    });
  }

  return (
    to: Signed,
    sums: readonly number[],
    [[a, of], [b, by]]: readonly [readonly [Section, Float64Array], readonly [Section, Float64Array]],
  ): void => {
    if (a === b) {
      addProduct(to, { sums, at: a.squares, block: a.block }, [of, by]);
      return;
    }
    const { cross, isTurned } = crossOf(a, b);
    const [rows, columns] = isTurned ? [by, of] : [of, by];
    for (let row = 0; row < rows.length; row += 1) {
      for (let column = 0; column < columns.length; column += 1) {
        const place = cross.squares + row * columns.length + column;
        addTerm(to, (rows[row] as number) * (columns[column] as number) * (sums[place] as number));
      }
    }
  };
}

/** Σ w times a figure's value over the ballots of a cell, from the sums of w; from those of w² it is Σ w² times it. */
function sumOf(own: readonly number[], active: Active, of: 'products' | 'squares'): number {
  const to = { sum: 0, size: 0 };
  for (const [section, factors] of active) {
    addProduct(to, { sums: own, at: section[of], block: section.block }, [factors, onesOf(section)]);
  }
  return clean(to);
}

type Between = ReturnType<typeof betweenSections>;

/** Σ w² times the values of two figures. */
function productOf(own: readonly number[], [a, b]: readonly [Active, Active], between: Between): number {
  const to = { sum: 0, size: 0 };
  for (const one of a) for (const other of b) between(to, own, [one, other]);
  return clean(to);
}

/** What a cell adds, with the weights of its ballots multiplied. */
function productsIn(
  own: readonly number[],
  active: readonly Active[],
  by: number,
  between: Between | null,
): CellProducts {
  const width = active.length;
  const totals = Float64Array.from(active, (sections) => by * sumOf(own, sections, 'products'));
  const products = new Float64Array(width * width);
  const weighted = new Float64Array(width);
  if (between !== null) {
    for (const [row, sections] of active.entries()) {
      weighted[row] = by * by * sumOf(own, sections, 'squares');
      for (const [column, others] of active.entries()) {
        products[row * width + column] = by * by * productOf(own, [sections, others], between);
      }
    }
  }
  const kept = { totals, products, weighted, squares: by * by * (own[2] as number), weight: by * (own[1] as number) };
  return { totals, products, takeOut: outOf(kept) };
}

/** What each cell adds to some figures, by its place; cells without a ballot that counts are left out unless they are among `all`. */
export function cellProducts(
  gradients: readonly (readonly CellGradient[])[],
  { all, layout, sums, times, questions }: World,
): ReadonlyMap<number, CellProducts> {
  const between = layout.hasSquares ? betweenSections(layout, questions) : null;
  const kept = new Set(all);
  const found = new Map<number, CellProducts>();
  for (const [cell, active] of activeBy(gradients, kept)) {
    const own = sums(cell);
    const isCounted = active.some((sections) => [...sections.keys()].some((section) => validOf(own, section) > 0));
    if (isCounted || kept.has(cell)) found.set(cell, productsIn(own, active, times[cell] as number, between));
  }
  return found;
}

type Kept = {
  readonly totals: Float64Array;
  readonly products: Float64Array;
  readonly weighted: Float64Array;
  readonly squares: number;
  readonly weight: number;
};

/** What takes a mean off the values of a figure: w (u - m) in place of w u. */
function outOf({ totals, products, weighted, squares, weight }: Kept): CellProducts['takeOut'] {
  const width = totals.length;
  return (figure, mean) => {
    for (let other = 0; other < width; other += 1) {
      if (other === figure) continue;
      for (const place of [figure * width + other, other * width + figure]) {
        products[place] = (products[place] as number) - mean * (weighted[other] as number);
      }
    }
    const own = figure * width + figure;
    products[own] = (products[own] as number) - 2 * mean * (weighted[figure] as number) + mean * mean * squares;
    weighted[figure] = (weighted[figure] as number) - mean * squares;
    totals[figure] = (totals[figure] as number) - mean * weight;
  };
}
