import type { Locale } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { ExcelCells, Expression, ScoreCard, ScoredCriterion, ScoreInput } from '../../score/index.js';
import { sheetText } from './address.js';
import { WORDS } from './words.js';

/** The first row of the inputs. */
export const FIRST_INPUT = 6;

/** An input that does not exist at the unit. */
export const NOT_APPLICABLE = 'not-applicable';

/** An input as the sheet has it. */
export type PlacedInput = {
  readonly name: string;
  readonly row: number;
  readonly given: ScoreInput;
  /** Whether it is typed in as numerator and denominator. */
  readonly isCount: boolean;
  /** The answers that rules know of it; `null` when it is a figure. */
  readonly answers: readonly string[] | null;
  /** Whether the numerator is a part of the denominator. */
  readonly isShare: boolean;
};

/** How an expression reads an input of which it takes more than the figure: as counts, or as one of these answers. */
type ReadInput = { readonly name: string; readonly answers: readonly string[] | null };

function readIn(expression: Expression): readonly ReadInput[] {
  if (typeof expression !== 'object') return [];
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return [{ name: expression.of, answers: null }];
    case 'share':
      return [];
    case 'cohort':
      return refuse('worksheet/cohort-not-in-sheet', { value: expression.of, accepted: 'rules that read one unit' });
    case 'steps':
      return [...readIn(expression.of), ...expression.steps.flatMap(({ outcome }) => readIn(outcome))];
    case 'choose': {
      const { of, options } = expression;
      return [{ name: of, answers: Object.keys(options) }, ...Object.values(options).flatMap(readIn)];
    }
    default:
      return expression.of.flatMap(readIn);
  }
}

/** The answers that rules know of each input they read as an answer. */
function answersOf(read: readonly ReadInput[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, answers } of read) {
    if (answers !== null) found.set(name, [...new Set([...(found.get(name) ?? []), ...answers])]);
  }
  return found;
}

function* leavesOf(node: ScoredCriterion): Generator<ScoredCriterion> {
  if (node.children.length === 0) yield node;
  for (const child of node.children) yield* leavesOf(child);
}

/** Whether an input is counts. */
export const isObject = (input: ScoreInput): input is Exclude<ScoreInput, number | string | null> =>
  typeof input === 'object' && input !== null;

/** The inputs the rules of a card read, each once. */
export function placedInputs({ root }: ScoreCard): ReadonlyMap<string, PlacedInput> {
  const found = new Map<string, PlacedInput>();
  const leaves = [...leavesOf(root)];
  const read = leaves.flatMap(({ expression }) => readIn(expression ?? 0));
  const counted = new Set(read.filter(({ answers }) => answers === null).map(({ name }) => name));
  const answered = answersOf(read);
  for (const { inputs } of leaves) {
    for (const [name, given] of Object.entries(inputs)) {
      if (found.has(name)) continue;
      const answers = answered.get(name) ?? null;
      const isCount = counted.has(name) || (isObject(given) && answers === null);
      const isShare = !(isObject(given) && 'kind' in given && given.kind !== 'share');
      found.set(name, { name, row: FIRST_INPUT + found.size, given, isCount, answers, isShare });
    }
  }
  return found;
}

/** Where the formulas of rules find each input. */
export function cellsOfInputs(inputs: ReadonlyMap<string, PlacedInput>, locale: Locale): ExcelCells {
  const sheet = sheetText(WORDS.inputs[locale]);
  return Object.fromEntries(
    [...inputs.values()].map(({ name, row, isCount }) => [
      name,
      isCount ? { numerator: `${sheet}$C$${row}`, denominator: `${sheet}$D$${row}` } : `${sheet}$B$${row}`,
    ]),
  );
}

/** The cell that tells how an input stands. */
export const standingCell = ({ row }: PlacedInput, locale: Locale): string =>
  `${sheetText(WORDS.inputs[locale])}$E$${row}`;
