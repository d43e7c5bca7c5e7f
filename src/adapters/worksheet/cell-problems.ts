import type { Problem } from '../../kernel/index.js';
import { epochDayOf, shownValue } from '../../kernel/inside.js';
import type { Cell } from './workbook.js';

type Path = Problem['path'];

const MOST_CHARACTERS = 32_767;
const MOST_FORMULA = 8_192;

/** A thing that a file cannot hold. */
export const fileProblem = (code: string, path: Path, value: unknown, accepted: string): Problem => ({
  code,
  path,
  severity: 'error',
  value: shownValue(value ?? null),
  accepted,
});

/** What a file cannot hold: halves of letters, and what Unicode keeps for no letter. */
const NO_LETTER = /\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** Whether a value is a text that a file can hold. */
const isStorable = (text: unknown, most: number): text is string =>
  typeof text === 'string' && text.length <= most && !NO_LETTER.test(text);

/** What a file drops, or changes, where it cannot be written as the code of a letter: control characters other than tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DROPPED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Whether a value is a text that a file holds letter by letter, without codes. */
export const isPlain = (text: unknown, most: number): text is string => isStorable(text, most) && !DROPPED.test(text);

function textProblems(text: unknown, path: Path): readonly Problem[] {
  if (isStorable(text, MOST_CHARACTERS)) return [];
  return [fileProblem('worksheet/invalid-text', path, text, `up to ${MOST_CHARACTERS} characters`)];
}

function numberProblems(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === 'number' && Number.isFinite(value)) return [];
  return [fileProblem('worksheet/invalid-number', path, value, 'a finite number')];
}

function formulaProblems(formula: unknown, path: Path): readonly Problem[] {
  if (isPlain(formula, MOST_FORMULA) && /^=./s.test(formula)) return [];
  return [fileProblem('worksheet/invalid-formula', path, formula, `= and up to ${MOST_FORMULA - 1} characters`)];
}

function valueProblems(value: unknown, path: Path): readonly Problem[] {
  if (value === null) return [];
  return typeof value === 'string' ? textProblems(value, path) : numberProblems(value, path);
}

/** The first day that worksheets and calendars number alike, 1900-03-01, and the last, 9999-12-31. */
const [FIRST_DAY, LAST_DAY] = [-25_508, 2_932_896];

function dateProblems(date: unknown, path: Path): readonly Problem[] {
  const day = epochDayOf(date);
  if (day >= FIRST_DAY && day <= LAST_DAY) return [];
  return [fileProblem('worksheet/day-out-of-range', path, date, '1900-03-01..9999-12-31')];
}

const MOST_FORMAT = 255;

function formatProblems(cell: Cell & object, path: Path): readonly Problem[] {
  const format: unknown = 'format' in cell ? cell.format : undefined;
  if (format === undefined || (isPlain(format, MOST_FORMAT) && format !== '')) return [];
  return [fileProblem('worksheet/invalid-format', path, format, 'a code such as 0.00%')];
}

function contentProblems(cell: Cell & object, path: Path): readonly Problem[] {
  switch (cell.kind) {
    case 'blank':
      return [];
    case 'text':
      return textProblems(cell.text, path);
    case 'number':
      return numberProblems(cell.value, path);
    case 'date':
      return dateProblems(cell.date, path);
    case 'formula':
      return [...formulaProblems(cell.formula, path), ...valueProblems(cell.value, path)];
    default:
      return [fileProblem('worksheet/not-a-workbook', path, cell, 'text | number | date | formula | blank | null')];
  }
}

/** What of a cell a file cannot hold. */
export function cellProblems(cell: Cell, path: Path): readonly Problem[] {
  if (cell === null) return [];
  if (typeof cell !== 'object') return [fileProblem('worksheet/not-a-workbook', path, cell, 'a cell or null')];
  return [...contentProblems(cell, path), ...formatProblems(cell, path)];
}
