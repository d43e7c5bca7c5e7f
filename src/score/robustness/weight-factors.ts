import { exactToNumber, multiplyExact, type RandomWords } from '../../kernel/inside.js';
import { GONE } from '../card/combine.js';
import type { ScoredCriterion } from '../card/score-card.js';
import type { CriterionColumns } from './criterion-columns.js';

/** What each criterion of a unit is worth in points of its parent, by column; 0 of one that counts nothing there. */
export type Worths = Float64Array;

function fill(worths: Worths, parent: ScoredCriterion, { placeOf }: CriterionColumns): void {
  for (const child of parent.children) {
    const { code, role, max, factor, absence } = child;
    const counts = role === 'counted' && !GONE.has(absence?.policy ?? '');
    if (counts) worths[placeOf.get(code) as number] = exactToNumber(multiplyExact(max, factor));
  }
}

/** The worths of a card: maxima and weights as they are for this unit, after what is absent has been taken out or shared out. */
export function worthsOf(root: ScoredCriterion, columns: CriterionColumns): Worths {
  const worths = new Float64Array(columns.parents.length);
  const waiting = [root];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    fill(worths, one, columns);
    waiting.push(...one.children);
  }
  return worths;
}

const WORDS = 2 ** 32;

/** A factor for each column, uniform from 1 - spread to 1 + spread. */
export function drawnWeights(words: RandomWords, columns: number, spread: number): Float64Array {
  const drawn = new Float64Array(columns);
  for (let at = 0; at < columns; at += 1) drawn[at] = 1 + spread * ((2 * (words() + 0.5)) / WORDS - 1);
  return drawn;
}

/**
 * By what the points of each column are multiplied when the worths are: level by level, the worths of the parts of a criterion keep their sum. What is worth
 * nothing in its parent, such as a bonus, goes with the parent.
 */
export function weightFactors(worths: Worths, drawn: Float64Array, { parents }: CriterionColumns): Float64Array {
  const many = parents.length;
  const [before, after] = [new Float64Array(many), new Float64Array(many)];
  for (let at = 1; at < many; at += 1) {
    const [parent, worth] = [parents[at] as number, worths[at] as number];
    before[parent] = (before[parent] as number) + worth;
    after[parent] = (after[parent] as number) + worth * (drawn[at] as number);
  }
  const factors = new Float64Array(many).fill(1);
  for (let at = 1; at < many; at += 1) {
    const parent = parents[at] as number;
    const own = worths[at] === 0 ? 1 : (drawn[at] as number) * ((before[parent] as number) / (after[parent] as number));
    factors[at] = (factors[parent] as number) * own;
  }
  return factors;
}
