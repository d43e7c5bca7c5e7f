import type { Problem } from '../../kernel/index.js';
import { problemList } from '../../kernel/inside.js';
import { cellProblems, fileProblem, isPlain } from './cell-problems.js';
import type { Sheet, Workbook } from './workbook.js';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_SHEETS = 255;
const MOST_NAME = 31;

type Path = Problem['path'];

/** Signs a name of a sheet cannot have; a quote may stand in it, but not at its ends. */
const NO_NAME = /[[\]:*?/\\\t\n]|^'|'$/;

/** The one name that Excel keeps to itself. */
const KEPT = 'history';

function nameProblems(name: unknown, path: Path, taken: Set<string>): readonly Problem[] {
  const isName = isPlain(name, MOST_NAME) && name.trim() !== '' && !NO_NAME.test(name);
  if (!isName || name.toLowerCase() === KEPT) {
    const accepted = `1..${MOST_NAME} characters without [ ] : * ? / \\`;
    return [fileProblem('worksheet/invalid-sheet-name', path, name, accepted)];
  }
  const folded = name.normalize('NFC').toLowerCase();
  if (taken.has(folded)) return [fileProblem('worksheet/sheet-name-twice', path, name, 'another name')];
  taken.add(folded);
  return [];
}

function* rowProblems(row: unknown, path: Path): Generator<Problem> {
  if (!Array.isArray(row)) {
    yield fileProblem('worksheet/not-a-workbook', path, row, 'cells');
  } else if (row.length > MOST_COLUMNS) {
    yield fileProblem('worksheet/too-many-columns', path, row.length, `up to ${MOST_COLUMNS}`);
  } else {
    for (const [at, cell] of row.entries()) yield* cellProblems(cell, [...path, at]);
  }
}

const isWidth = (width: unknown): boolean => typeof width === 'number' && width > 0 && width <= 255;

function* sheetProblems(sheet: Sheet, path: Path): Generator<Problem> {
  const { rows, widths, frozen }: { rows?: unknown; widths?: unknown; frozen?: unknown } = sheet ?? {};
  const hasFrame =
    Array.isArray(widths) && widths.every(isWidth) && Number.isSafeInteger(frozen) && (frozen as number) >= 0;
  if (!hasFrame) yield fileProblem('worksheet/not-a-workbook', path, null, 'widths of 1..255, frozen from 0');
  if (!Array.isArray(rows)) {
    yield fileProblem('worksheet/not-a-workbook', [...path, 'rows'], rows, 'rows');
  } else if (rows.length > MOST_ROWS) {
    yield fileProblem('worksheet/too-many-rows', [...path, 'rows'], rows.length, `up to ${MOST_ROWS}`);
  } else {
    for (const [at, row] of rows.entries()) yield* rowProblems(row, [...path, 'rows', at]);
  }
}

function* workbookProblems(workbook: Workbook): Generator<Problem> {
  const sheets: unknown = workbook?.sheets;
  if (!Array.isArray(sheets) || sheets.length === 0 || sheets.length > MOST_SHEETS) {
    yield fileProblem('worksheet/not-a-workbook', ['sheets'], sheets, `1..${MOST_SHEETS} sheets`);
    return;
  }
  const taken = new Set<string>();
  for (const [at, sheet] of (sheets as readonly Sheet[]).entries()) {
    yield* nameProblems(sheet?.name, ['sheets', at, 'name'], taken);
    yield* sheetProblems(sheet, ['sheets', at]);
  }
}

/** A workbook that a file can hold; refuses another with everything that is wrong with it. */
export function requireWorkbook(workbook: Workbook): Workbook {
  const problems = problemList();
  for (const problem of workbookProblems(workbook)) problems.add(problem);
  problems.throwAs('worksheet/invalid-workbook');
  return workbook;
}
