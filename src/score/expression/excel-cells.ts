import type { Problem } from '../../kernel/index.js';
import type { Expression } from './expression.js';

/** The cells of a worksheet that hold an input. */
export type ExcelInputCells = {
  /** The cell of its value, or of its answer in words. It may be left out where there are cells of numerator and denominator. */
  readonly value?: string;
  /** The cell of the numerator of a count. */
  readonly numerator?: string;
  /** The cell of the denominator of a count. */
  readonly denominator?: string;
  /** The range that holds the value of every unit, for rules that ask for the least, the greatest or the mean of all. */
  readonly cohort?: string;
};

/** By input, where a worksheet has it: the cell of its value, or its cells by what they hold. */
export type ExcelCells = { readonly [input: string]: string | ExcelInputCells };

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const SHEET = /^(?:'(?:[^'[\]*?:/\\]|''){1,62}'|\p{L}[\p{L}\d_.]{0,30})$/u;

const isCell = (text: string): boolean => {
  const [, column = '', row = ''] = CELL.exec(text) ?? [];
  const isColumn = column !== '' && (column.length < 3 || column <= 'XFD');
  return isColumn && Number(row) <= 1_048_576;
};

/** Whether a text is the address of a cell, or of a range of cells on one sheet. */
function isAddress(text: unknown, isRange: boolean): boolean {
  if (typeof text !== 'string' || text.length > 120) return false;
  const at = text.lastIndexOf('!');
  const [first = '', second, ...rest] = text.slice(at + 1).split(':');
  const isPlace = isCell(first) && (second === undefined || (isRange && isCell(second))) && rest.length === 0;
  return isPlace && (at < 0 || SHEET.test(text.slice(0, at)));
}

type Wanted = { readonly of: string; readonly part: 'value' | 'count' | 'cohort' | 'answer' };

/** What an expression reads of which input. */
function wantedBy(expression: Expression): readonly Wanted[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return [{ of: expression, part: 'value' }];
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return [{ of: expression.of, part: 'count' }];
    case 'share':
      return [{ of: expression.of, part: 'value' }];
    case 'cohort':
      return [{ of: expression.of, part: 'cohort' }];
    case 'steps':
      return [...wantedBy(expression.of), ...expression.steps.flatMap(({ outcome }) => wantedBy(outcome))];
    case 'choose':
      return [{ of: expression.of, part: 'answer' }, ...Object.values(expression.options).flatMap(wantedBy)];
    default:
      return expression.of.flatMap(wantedBy);
  }
}

/** The cells of an input, none when there are none. */
export function cellsOf(cells: ExcelCells, input: string): ExcelInputCells {
  const found = Object.hasOwn(cells, input) ? cells[input] : undefined;
  return typeof found === 'string' ? { value: found } : (found ?? {});
}

/** Of which cells of an input a part is read. */
function keysFor(part: Wanted['part'], cells: ExcelInputCells): readonly (keyof ExcelInputCells)[] {
  if (part === 'cohort') return ['cohort'];
  const { value, numerator, denominator } = cells;
  const hasCount = value === undefined && (numerator !== undefined || denominator !== undefined);
  return part === 'count' || (part === 'value' && hasCount) ? ['numerator', 'denominator'] : ['value'];
}

const EXAMPLES = { false: "B2 | $B$2 | 'Sheet 1'!B2", true: "$B$2:$B$64 | 'Sheet 1'!B2:B64" } as const;

function cellProblem(path: Problem['path'], address: string | undefined, isRange: boolean): readonly Problem[] {
  if (address === undefined) return [{ code: 'score/no-cell', path, severity: 'error', accepted: 'an address' }];
  if (isAddress(address, isRange)) return [];
  const accepted = EXAMPLES[`${isRange}`];
  return [{ code: 'score/not-a-cell', path, severity: 'error', value: String(address), accepted }];
}

/** Tells which cells an expression lacks, and which are no addresses. */
export function checkCells(expression: Expression, cells: ExcelCells, add: (problem: Problem) => void): void {
  const wanted = wantedBy(expression).flatMap(({ of, part }) =>
    keysFor(part, cellsOf(cells, of)).map((key) => JSON.stringify([of, key])),
  );
  for (const one of new Set(wanted)) {
    const [of, key] = JSON.parse(one) as [string, keyof ExcelInputCells];
    const found = cellProblem(['cells', of, key], cellsOf(cells, of)[key], key === 'cohort');
    for (const problem of found) add(problem);
  }
}
