import type { Locale } from '../../kernel/index.js';
import { compareExact, exactDecimal, refuse } from '../../kernel/inside.js';
import type { ExcelCells, Expression, ScoreCard, ScoredCriterion, ScoreInput } from '../../score/index.js';
import { quoted, sheetText } from './address.js';
import { blank, formula, heading, line, number, text } from './cells.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

/** The first row of the inputs. */
const FIRST = 6;

/** What an input that does not exist at the unit is typed in as. */
const NOT_APPLICABLE = 'not-applicable';

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

const isObject = (input: ScoreInput): input is Exclude<ScoreInput, number | string | null> =>
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
      found.set(name, { name, row: FIRST + found.size, given, isCount, isShare });
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

const DECIMAL = /^[+-]?\d{1,40}(\.\d{1,40})?$/;

/** Whether a decimal in words is more than a double holds. */
const isLong = (given: ScoreInput): given is string =>
  typeof given === 'string' &&
  DECIMAL.test(given) &&
  compareExact(exactDecimal(given), exactDecimal(Number(given))) !== 0;

function valueCell(given: ScoreInput): Cell {
  if (typeof given === 'number') return Number.isFinite(given) ? number(given, 'input') : text(String(given), 'input');
  if (typeof given !== 'string') return blank();
  return DECIMAL.test(given) ? number(Number(given), 'input') : text(given, 'input');
}

function countCells(given: ScoreInput): readonly [Cell, Cell] {
  if (given === NOT_APPLICABLE) return [text(given, 'input'), text(given, 'input')];
  if (!isObject(given)) return [blank(), blank()];
  const cell = (figure: unknown) =>
    typeof figure === 'number' && Number.isFinite(figure) ? number(figure, 'input') : blank();
  return [cell(given.numerator), cell(given.denominator)];
}

/** How an input stands: `ok`, `missing`, `not-applicable`, or `wrong` where counts cannot be. */
function standingFormula({ row, isCount, isShare }: PlacedInput): string {
  const [n, d] = [`C${row}`, `D${row}`];
  const none = quoted(NOT_APPLICABLE);
  if (!isCount) return `=IF(EXACT(B${row},${none}),${none},IF(B${row}="","missing","ok"))`;
  const wrong = `OR(${n}<0,${d}<0${isShare ? `,${n}>${d}` : ''})`;
  return `=IF(COUNTIF(${n}:${d},${none})>0,${none},IF(COUNT(${n},${d})<2,"missing",IF(${wrong},"wrong","ok")))`;
}

function standing({ given, isCount, isShare }: PlacedInput): string {
  if (given === NOT_APPLICABLE) return NOT_APPLICABLE;
  if (!isCount) return given === null || given === '' ? 'missing' : 'ok';
  if (!isObject(given) || typeof given.numerator !== 'number' || typeof given.denominator !== 'number')
    return 'missing';
  const { numerator, denominator } = given;
  return numerator < 0 || denominator < 0 || (isShare && numerator > denominator) ? 'wrong' : 'ok';
}

function inputRow(input: PlacedInput, locale: Locale): readonly Cell[] {
  const { name, given, isCount } = input;
  const [n, d] = isCount ? countCells(given) : [null, null];
  const note = isLong(given) ? `${WORDS.longDecimal[locale]} ${given}` : '';
  return [
    text(name),
    isCount ? null : valueCell(given),
    n,
    d,
    formula(standingFormula(input), standing(input), 'step'),
    text(note, 'note'),
  ];
}

/** What the rules read, to be typed in. */
export function inputsSheet(inputs: ReadonlyMap<string, PlacedInput>, locale: Locale): Sheet {
  const labels = ['inputName', 'value', 'numerator', 'denominator', 'standing', 'shortened'] as const;
  return {
    name: WORDS.inputs[locale],
    widths: [44, 18, 14, 14, 18, 50],
    frozen: FIRST - 1,
    rows: [
      line(WORDS.inputs[locale], 'title'),
      line(WORDS.howTo[locale]),
      line(WORDS.inputsNote[locale]),
      [],
      labels.map((label) => heading(WORDS[label][locale])),
      ...[...inputs.values()].map((input) => inputRow(input, locale)),
    ],
  };
}
