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
  /** Whether the numerator is a part of the denominator. */
  readonly isShare: boolean;
};

/** The inputs an expression reads counts of. */
function countedIn(expression: Expression): readonly string[] {
  if (typeof expression !== 'object') return [];
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return [expression.of];
    case 'share':
      return [];
    case 'cohort':
      return refuse('worksheet/cohort-not-in-sheet', { value: expression.of, accepted: 'rules that read one unit' });
    case 'steps':
      return [...countedIn(expression.of), ...expression.steps.flatMap(({ outcome }) => countedIn(outcome))];
    case 'choose':
      return Object.values(expression.options).flatMap(countedIn);
    default:
      return expression.of.flatMap(countedIn);
  }
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
  const counted = new Set<string>();
  const leaves = [...leavesOf(root)];
  for (const { expression } of leaves) for (const name of countedIn(expression ?? 0)) counted.add(name);
  for (const { inputs } of leaves) {
    for (const [name, given] of Object.entries(inputs)) {
      if (found.has(name)) continue;
      const isCount = isObject(given) || counted.has(name);
      const isShare = !(isObject(given) && 'kind' in given && given.kind !== 'share');
      found.set(name, { name, row: FIRST_INPUT + found.size, given, isCount, isShare });
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
