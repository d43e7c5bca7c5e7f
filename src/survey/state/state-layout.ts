import type { SurveyDesign } from '../design/survey-design.js';
import { type Block, blockOf } from '../estimates/block.js';
import type { Question } from '../questionnaire/question.js';

/**
 * Where the sums of a block begin among those of a cell. Products of columns are kept as a diagonal when no two columns are ever 1 together (`one`), else as the upper
 * triangle, row by row.
 */
export type Section = {
  readonly block: Block;
  /** Ballots without a valid answer, by reason: three. */
  readonly left: number;
  /** Valid ballots by column; of numbers how many there are. Where there are no weights these are the products themselves. */
  readonly counts: number;
  /** Σ w b bᵀ. */
  readonly products: number;
  /** Σ w² b bᵀ where ballots are the units of the last stage, else Σ w² alone. */
  readonly squares: number;
};

/** Products of the columns of two questions over the ballots with a valid answer to both. */
export type Cross = { readonly first: Section; readonly second: Section; readonly n: number; readonly squares: number };

/** How the sums of a cell are laid out. The first three are the ballots, Σ w and Σ w². */
export type Layout = {
  readonly sections: readonly Section[];
  readonly crosses: readonly Cross[];
  readonly length: number;
  readonly isWeighted: boolean;
  /** Whether ballots are the units of the last stage, so that a variance needs their squares. */
  readonly hasSquares: boolean;
};

/** How many products of its columns a block keeps. */
export const productsOf = ({ kind, width }: Block): number => (kind === 'one' ? width : (width * (width + 1)) / 2);

const countsOf = (block: Block): number => (block.kind === 'number' || block.kind === 'pair' ? 1 : block.width);

/** The sums every cell begins with. */
export const HEAD = 3;

/** Whether the last stage draws ballots: no clusters, or a size more than there are clusters. */
export const drawsBallots = ({ clusters = [], fpc = [] }: SurveyDesign): boolean =>
  clusters.length === 0 || fpc.length > clusters.length;

/** Lays out the sums of a cell. */
export function stateLayout(
  questions: readonly Question[],
  pairs: readonly (readonly [number, number])[],
  design: SurveyDesign,
): Layout {
  const isWeighted = design.weights !== undefined;
  const hasSquares = drawsBallots(design);
  let length = HEAD;
  const take = (count: number): number => {
    const at = length;
    length += count;
    return at;
  };
  const section = (block: Block): Section => {
    const left = take(3);
    const products = productsOf(block);
    if (!isWeighted) {
      const at = take(products);
      return { block, left, counts: at, products: at, squares: at };
    }
    return {
      block,
      left,
      counts: take(countsOf(block)),
      products: take(products),
      squares: take(hasSquares ? products : 1),
    };
  };
  const blocks = questions.map(blockOf);
  const ofQuestions = blocks.map(section);
  const ofPairs = pairs.flatMap(([at, beside]) => {
    const areNumbers = blocks[at]?.kind === 'number' && blocks[beside]?.kind === 'number';
    if (!areNumbers) return [];
    return [
      section({ kind: 'pair', at, beside, width: 3 }),
      section({ kind: 'pair', at: beside, beside: at, width: 3 }),
    ];
  });
  const crosses = pairs.map(([at, beside]): Cross => {
    const first = ofQuestions[at] as Section;
    const second = ofQuestions[beside] as Section;
    return { first, second, n: take(1), squares: take(hasSquares ? first.block.width * second.block.width : 0) };
  });
  return { sections: [...ofQuestions, ...ofPairs], crosses, length, isWeighted, hasSquares };
}
