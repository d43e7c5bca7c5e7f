import { exactDecimal, refuse } from '../../kernel/inside.js';
import { excelCall, excelCount } from './excel-call.js';
import { cellsOf, type ExcelCells } from './excel-cells.js';
import type {
  ArithmeticExpression,
  ChooseExpression,
  CohortExpression,
  Expression,
  StepsExpression,
} from './expression.js';

/** A piece of a formula, and how tightly it holds together: 1 a sum, 2 a product, 3 a whole. */
type Piece = { readonly text: string; readonly level: number };

/** Where cells are, the most characters, and cells that are known to hold numbers. */
type Sheet = { readonly cells: ExcelCells; readonly most: number; readonly sure: ReadonlySet<string> };

const whole = (text: string): Piece => ({ text, level: 3 });

/** A number by its shortest decimal, without an exponent. */
function numberText(value: number): string {
  const { n, d } = exactDecimal(value);
  const places = `${d}`.length - 1;
  const digits = `${n < 0n ? -n : n}`.padStart(places + 1, '0');
  const decimals = places === 0 ? '' : `.${digits.slice(-places)}`;
  return `${n < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${decimals}`;
}

/** Excel takes 255 units of UTF-16 in one text; a letter has at most two. */
const LETTERS_OF_A_TEXT = 127;

/** A text in quotes, quotes in it doubled; a long one in parts that are joined. */
export function quotedText(text: string): string {
  const letters = [...text];
  const parts = Array.from({ length: Math.ceil(letters.length / LETTERS_OF_A_TEXT) }, (_, at) =>
    letters.slice(at * LETTERS_OF_A_TEXT, (at + 1) * LETTERS_OF_A_TEXT).join(''),
  );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** The cells of a count, or of a value. */
function numberCells(cells: ExcelCells, input: string, isCount: boolean): readonly string[] {
  const { value, numerator = '', denominator = '' } = cellsOf(cells, input);
  return value === undefined || isCount ? [numerator, denominator] : [value];
}

/** The cells that an expression reads whatever they hold. */
function certainCells(expression: Expression, cells: ExcelCells): readonly string[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return numberCells(cells, expression, false);
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return numberCells(cells, expression.of, true);
    case 'share':
      return numberCells(cells, expression.of, false);
    case 'cohort':
    case 'choose':
      return [];
    case 'steps':
      return certainCells(expression.of, cells);
    default:
      return expression.of.flatMap((part) => certainCells(part, cells));
  }
}

function held(text: string, { most }: Sheet): string {
  return text.length < most ? text : refuse('score/formula-too-long', { accepted: `${most} characters` });
}

/** An expression that is `#N/A` unless every cell it reads for certain holds a number. */
function guarded(expression: Expression, sheet: Sheet): Piece {
  const unsure = [...new Set(certainCells(expression, sheet.cells))].filter((cell) => !sheet.sure.has(cell));
  const within = { ...sheet, sure: new Set([...sheet.sure, ...unsure]) };
  const piece = printed(expression, within);
  if (unsure.length === 0) return piece;
  return whole(held(`IF(${excelCount(unsure)}<${unsure.length},NA(),${piece.text})`, sheet));
}

const SIGNS = { add: ['+', 1], subtract: ['-', 1], multiply: ['*', 2], divide: ['/', 2] } as const;

const bracketed = ({ text, level }: Piece, least: number): string => (level < least ? `(${text})` : text);

function printedArithmetic({ op, of }: ArithmeticExpression, sheet: Sheet): Piece {
  const [first = whole('0'), ...rest] = of.map((part) => printed(part, sheet));
  if (op === 'min' || op === 'max') {
    const texts = [first, ...rest].map(({ text }) => text);
    return whole(held(excelCall(op === 'min' ? 'MIN' : 'MAX', texts), sheet));
  }
  if (rest.length === 0) return first;
  const [sign, level] = SIGNS[op];
  const others = rest.map((piece) => `${sign}${bracketed(piece, level + 1)}`);
  return { text: held(`${bracketed(first, level)}${others.join('')}`, sheet), level };
}

function printedSteps({ of, steps }: StepsExpression, sheet: Sheet): Piece {
  const figure = printed(of, sheet).text;
  const text = steps.reduce((below, { from, inclusive = true, outcome }) => {
    const points = guarded(outcome, sheet).text;
    return from === undefined
      ? points
      : held(`IF(${figure}${inclusive ? '>=' : '>'}${numberText(from)},${points},${below})`, sheet);
  }, 'NA()');
  // a table of one open band earns the same whatever the figure is, and nothing without one: a quotient or a function may have none
  const isOpen = steps.length === 1 && steps[0].from === undefined && /[/(]/.test(figure);
  return whole(isOpen ? held(`IF(${figure}=${figure},${text},NA())`, sheet) : text);
}

function printedChoice({ of, options }: ChooseExpression, sheet: Sheet): Piece {
  const { value } = cellsOf(sheet.cells, of);
  const text = Object.entries(options).reduceRight(
    (otherwise, [answer, one]) =>
      held(`IF(EXACT(${value},${quotedText(answer)}),${guarded(one, sheet).text},${otherwise})`, sheet),
    'NA()',
  );
  return whole(text);
}

const TAKES = { least: 'MIN', greatest: 'MAX', mean: 'AVERAGE' } as const;

function printedCohort({ of, take }: CohortExpression, { cells }: Sheet): Piece {
  const { cohort } = cellsOf(cells, of);
  return whole(`IF(COUNT(${cohort})=0,NA(),${TAKES[take]}(${cohort}))`);
}

/** A share, or nothing for what is none. */
const printedShare = (figure: string, sheet: Sheet): Piece =>
  whole(held(`IF(OR(${figure}<0,${figure}>1),NA(),${figure})`, sheet));

function printed(expression: Expression, sheet: Sheet): Piece {
  if (typeof expression === 'number') return { text: numberText(expression), level: expression < 0 ? 1 : 3 };
  if (typeof expression === 'string') {
    const cells = numberCells(sheet.cells, expression, false);
    return { text: cells.join('/'), level: cells.length === 1 ? 3 : 2 };
  }
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return whole(numberCells(sheet.cells, expression.of, true)[expression.op === 'numerator' ? 0 : 1] as string);
    case 'share':
      return printedShare(numberCells(sheet.cells, expression.of, false).join('/'), sheet);
    case 'cohort':
      return printedCohort(expression, sheet);
    case 'steps':
      return printedSteps(expression, sheet);
    case 'choose':
      return printedChoice(expression, sheet);
    default:
      return printedArithmetic(expression, sheet);
  }
}

/** An expression in the language of Excel; refused once it is longer than `most` characters. */
export const printedForExcel = (expression: Expression, cells: ExcelCells, most: number): string =>
  guarded(expression, { cells, most, sure: new Set() }).text;
