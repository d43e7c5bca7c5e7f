import type { CivilDate } from '../../kernel/index.js';

/**
 * What a cell is there for, which is how it is shown: what is typed in is shaded, and so is what comes out.
 *
 * - `title`, `heading`, `text`: words. - `note`: words that may run over several lines.
 * - `input`: to be typed over. - `step`: on the way. - `result`: an answer.
 */
export type CellRole = 'title' | 'heading' | 'text' | 'note' | 'input' | 'step' | 'result';

/** A cell of words. Whatever they begin with, they are stored as words and never as a formula. */
export type TextCell = {
  /** `text`. */
  readonly kind: 'text';
  /** What it says, up to 32,767 characters. */
  readonly text: string;
  /** What it is there for. */
  readonly role: CellRole;
};

/** A cell of a number. */
export type NumberCell = {
  /** `number`. */
  readonly kind: 'number';
  /** The number. */
  readonly value: number;
  /** How it is shown, as a code of a number format: `0.00%`, `hh:mm`. As the program likes without one. */
  readonly format?: string;
  /** What it is there for. */
  readonly role: CellRole;
};

/** A cell of a day. */
export type DateCell = {
  /** `date`. */
  readonly kind: 'date';
  /** The day, from 1900-03-01: before it the days of worksheets are not those of the calendar. */
  readonly date: CivilDate;
  /** How it is shown: `dd/mm/yyyy`. */
  readonly format: string;
  /** What it is there for. */
  readonly role: CellRole;
};

/** A cell that is computed, and what it comes to for what stands in the other cells. */
export type FormulaCell = {
  /** `formula`. */
  readonly kind: 'formula';
  /** The formula with its sign of equality, in the English names of functions with commas between arguments, as a file stores it. */
  readonly formula: string;
  /** What the library says it comes to, a day by its number; `null` where it comes to an error such as `#N/A`. */
  readonly value: number | string | null;
  /** How it is shown. */
  readonly format?: string;
  /** What it is there for. */
  readonly role: CellRole;
};

/** A cell of a sheet; `null` for an empty one that is not to be typed into. */
export type Cell = TextCell | NumberCell | DateCell | FormulaCell | BlankCell | null;

/** An empty cell to be typed into. */
export type BlankCell = {
  /** `blank`. */
  readonly kind: 'blank';
  /** How what is typed into it is shown. */
  readonly format?: string;
  /** What it is there for. */
  readonly role: CellRole;
};

/** A sheet of a workbook. */
export type Sheet = {
  /** Its name, 1 to 31 characters without `[ ] : * ? / \`. */
  readonly name: string;
  /** How wide its columns are, in characters. */
  readonly widths: readonly number[];
  /** How many rows above stay in sight. */
  readonly frozen: number;
  /** Its rows from the first, each of its cells from column A. */
  readonly rows: readonly (readonly Cell[])[];
};

/** A workbook as plain data: what `workbookFile` writes as a file. */
export type Workbook = {
  /** Its sheets, from the left. */
  readonly sheets: readonly Sheet[];
};
