import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';

/**
 * Columns that are summed over the ballots with a valid answer, from which figures are made:
 *
 * - `one`, of a scale or single choice: a column for each answer, 1 where it was given;
 * - `many`, of multiple choice: a column of ones, then one for each answer;
 * - `number`: a column of ones, then the number;
 * - `pair`: of the ballots with both of two numbers a column of ones, then either.
 */
export type Block =
  | { readonly kind: 'one' | 'many' | 'number'; readonly at: number; readonly width: number }
  | { readonly kind: 'pair'; readonly at: number; readonly beside: number; readonly width: 3 };

/** The columns of the question at a place. */
export function blockOf(question: Question, at: number): Block {
  if (question.kind === 'number') return { kind: 'number', at, width: 2 };
  const options = optionsOf(question)?.length ?? 0;
  return question.kind === 'multiple' ? { kind: 'many', at, width: 1 + options } : { kind: 'one', at, width: options };
}

/** The same text for the same columns. */
export const blockKey = (block: Block): string =>
  block.kind === 'pair' ? `${block.at}/${block.beside}` : String(block.at);

/** How much of each column makes the number of valid ballots. */
export const onesOf = ({ kind, width }: Block): readonly number[] =>
  Array.from({ length: width }, (_, column) => (kind === 'one' || column === 0 ? 1 : 0));

/** The columns, each times its factor, summed for an answer that is valid. */
export function dotOne({ kind }: Block, factors: ArrayLike<number>, answer: number): number {
  if (kind === 'one') return factors[answer] as number;
  if (kind === 'number') return (factors[0] as number) + (factors[1] as number) * answer;
  let sum = factors[0] as number;
  for (let option = 1; option < factors.length; option += 1) {
    if ((answer & (1 << (option - 1))) !== 0) sum += factors[option] as number;
  }
  return sum;
}
