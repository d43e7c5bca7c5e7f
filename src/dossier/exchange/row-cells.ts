import { foldWord } from '../../kernel/inside.js';
import { noteUnused, type RowLedger, rowProblem } from './row-ledger.js';
import type { Header } from './row-mapping.js';

/** A cell: its text, trimmed, and the name of its column as written. */
export type Cell = { readonly column: string; readonly text: string };

/** The cells of a row by field, empty ones too; `null` for one that holds no text. */
export type Cells<F extends string> = ReadonlyMap<F, Cell | null>;

/** Finds the field of a column by its name; each name is folded once. */
function fieldFinder<F extends string>(header: Header<F>, ledger: RowLedger): (column: string) => F | null {
  const fields = new Map<string, F | null>();
  return (column) => {
    let field = fields.get(column);
    if (field === undefined) {
      field = header.get(foldWord(column)) ?? null;
      fields.set(column, field);
      if (field === null) noteUnused(ledger, column);
    }
    return field;
  };
}

/** The text of a cell; `null` for a value that is none. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : null;
}

/** Puts a cell in its place; tells when it is no text, or when two columns of one field say different things. */
function putCell<F extends string>(
  cells: Map<F, Cell | null>,
  field: F,
  { column, value, position }: { readonly column: string; readonly value: unknown; readonly position: number },
  ledger: RowLedger,
): boolean {
  const text = textOf(value);
  const known = cells.get(field);
  if (text === null) {
    const accepted = value instanceof Date ? "text, as civilDateTime(date, 'Asia/Ho_Chi_Minh') gives it" : 'text';
    rowProblem(ledger, 'dossier/not-a-text', [position, column], value, accepted);
    if (known === undefined) cells.set(field, null);
    return false;
  }
  if (known === undefined || known === null || known.text === '') {
    cells.set(field, { column, text });
    return true;
  }
  if (text === '' || known.text === text) return true;
  rowProblem(ledger, 'dossier/ambiguous-column', [position, column], text, known.column);
  return false;
}

/** The cells of a row, and whether all of them can stand. */
type RowCells<F extends string> = { readonly cells: Cells<F>; readonly isSound: boolean };

/** Reads rows into cells by the names of their columns; what is no row has none. */
export function cellReader<F extends string>(header: Header<F>, ledger: RowLedger) {
  const fieldOf = fieldFinder(header, ledger);
  return (row: unknown, position: number): RowCells<F> | null => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      rowProblem(ledger, 'dossier/not-a-row', [position], row ?? null, '{ column: text }');
      return null;
    }
    const cells = new Map<F, Cell | null>();
    let isSound = true;
    for (const [column, value] of Object.entries(row)) {
      const field = fieldOf(column);
      if (field !== null && !putCell(cells, field, { column, value, position }, ledger)) isSound = false;
    }
    return { cells, isSound };
  };
}
