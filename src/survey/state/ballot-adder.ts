import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';
import type { BallotReader } from '../ballots/ballot-reader.js';
import type { SurveyDesign } from '../design/survey-design.js';
import { REASONS } from '../sample/compiled-sample.js';
import { nameOf, numberOf } from '../sample/fact-of.js';
import { partNameOf } from '../sample/rows-of.js';
import { addRectangle, addTriangle, fillColumns } from './add-columns.js';
import type { BallotCell } from './ballot-state.js';
import { drawnBy, sizesBy } from './drawn-by.js';
import type { Cross, Layout, Section } from './state-layout.js';

/** Where a ballot belongs and how much it weighs; the names are good until the next one is located. */
export type Located = { readonly at: Omit<BallotCell, 'sums'>; readonly weight: number };

/** What puts ballots into the sums of their cells. */
export type BallotAdder = {
  readonly locate: (ballot: Ballot) => Located;
  readonly addTo: (sums: number[], ballot: Ballot, weight: number) => void;
};

/** What reads where ballots belong. */
function locator(design: SurveyDesign, domains: readonly string[]): BallotAdder['locate'] {
  const names = drawnBy(design);
  const sizeFacts = sizesBy(design);
  const key = new Array<string>(domains.length);
  const drawn = new Array<string>(names.length);
  const sizes = new Array<number>(sizeFacts.length);
  const at = { key, drawn, sizes };
  return (ballot) => {
    for (let place = 0; place < key.length; place += 1) key[place] = partNameOf(ballot, domains[place] as string);
    for (let place = 0; place < drawn.length; place += 1) drawn[place] = nameOf(ballot, 0, names[place] as string);
    for (let place = 0; place < sizes.length; place += 1)
      sizes[place] = numberOf(ballot, 0, sizeFacts[place] as string);
    if (design.weights === undefined) return { at, weight: 1 };
    const weight = numberOf(ballot, 0, design.weights);
    if (Number.isFinite(weight) && weight > 0) return { at, weight };
    // it is counted by the code alone
    return refuse('survey/not-a-weight');
  };
}

const bump = (sums: number[], at: number, by: number): void => {
  sums[at] = (sums[at] as number) + by;
};

/** Adds a valid answer to the sums of a block that has no two columns at once. */
function addOne(
  sums: number[],
  { counts, products, squares }: Section,
  layout: Layout,
  answer: number,
  weight: number,
): void {
  if (!layout.isWeighted) {
    bump(sums, counts + answer, 1);
    return;
  }
  bump(sums, counts + answer, 1);
  bump(sums, products + answer, weight);
  bump(sums, layout.hasSquares ? squares + answer : squares, weight * weight);
}

/** Adds the columns of a valid answer to the sums of a block. */
function addMany(sums: number[], section: Section, layout: Layout, columns: Float64Array, weight: number): void {
  const { block, counts, products, squares } = section;
  const { width } = block;
  addTriangle(sums, products, columns, width, weight);
  if (!layout.isWeighted) return;
  bump(sums, counts, 1);
  if (block.kind === 'many') for (let at = 1; at < width; at += 1) bump(sums, counts + at, columns[at] as number);
  if (layout.hasSquares) addTriangle(sums, squares, columns, width, weight * weight);
  else bump(sums, squares, weight * weight);
}

/** What adds ballots to sums laid out so. */
export function ballotAdder(
  reader: BallotReader,
  layout: Layout,
  { design, domains }: { readonly design: SurveyDesign; readonly domains: readonly string[] },
): BallotAdder {
  const { questions, read, why } = reader;
  const { sections, crosses } = layout;
  const values = new Float64Array(questions.length);
  const columns = sections.map(({ block }) => new Float64Array(block.width));

  /** The question of a block that a ballot has no valid answer to, by its place; -1 when it has. */
  function unanswered({ block }: Section): number {
    if (Number.isNaN(values[block.at])) return block.at;
    return block.kind === 'pair' && Number.isNaN(values[block.beside]) ? block.beside : -1;
  }

  function leave(sums: number[], { left }: Section, ballot: Ballot, at: number): void {
    const reason = why(ballot, at, values);
    bump(sums, left + REASONS.indexOf(reason === 'off-scale' ? 'missing' : reason), 1);
  }

  function addAnswer(sums: number[], place: number, weight: number): void {
    const section = sections[place] as Section;
    const { block } = section;
    const answer = values[block.at] as number;
    if (block.kind === 'one') {
      addOne(sums, section, layout, answer, weight);
      return;
    }
    const into = columns[place] as Float64Array;
    fillColumns(block, into, answer, block.kind === 'pair' ? (values[block.beside] as number) : 0);
    addMany(sums, section, layout, into, weight);
  }

  function addCross(sums: number[], { first, second, n, squares }: Cross, weight: number): void {
    const [a, b] = [first.block.at, second.block.at];
    if (Number.isNaN(values[a]) || Number.isNaN(values[b])) return;
    bump(sums, n, 1);
    if (!layout.hasSquares) return;
    const sides = [first, second].map(({ block }) => {
      const into = columns[block.at] as Float64Array;
      fillColumns(block, into, values[block.at] as number, 0);
      return into;
    }) as [Float64Array, Float64Array];
    const parts = { first: sides[0], second: sides[1], times: weight * weight };
    addRectangle(sums, squares, parts, [first.block.width, second.block.width]);
  }

  function addTo(sums: number[], ballot: Ballot, weight: number): void {
    read(ballot, values);
    bump(sums, 0, 1);
    bump(sums, 1, weight);
    bump(sums, 2, weight * weight);
    for (let place = 0; place < sections.length; place += 1) {
      const section = sections[place] as Section;
      const at = unanswered(section);
      if (at < 0) addAnswer(sums, place, weight);
      else leave(sums, section, ballot, at);
    }
    for (const cross of crosses) addCross(sums, cross, weight);
  }

  return { locate: locator(design, domains), addTo };
}
