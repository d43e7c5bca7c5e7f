import type { CellReader } from './cell-readers.js';
import type { Cells } from './row-cells.js';
import { type RowLedger, rowProblem } from './row-ledger.js';
import type { ColumnNames } from './row-mapping.js';

/** How the fields of a kind of rows are read, and what their columns are called. */
export type RowFields<F extends string> = {
  readonly readers: Readonly<Record<F, CellReader>>;
  readonly columns: Readonly<Record<F, ColumnNames>>;
};

/** One row while it is read: it is left out as a whole when anything of it is wrong. */
export type RowReading<F extends string> = {
  readonly cells: Cells<F>;
  readonly fields: RowFields<F>;
  readonly ledger: RowLedger;
  readonly position: number;
  values: Partial<Record<F | 'by', unknown>>;
  isSound: boolean;
};

/** Reads some fields of a row; an empty cell has no value. */
export function readFields<F extends string>(reading: RowReading<F>, wanted: readonly F[]): void {
  const { cells, fields, ledger, position, values } = reading;
  for (const field of wanted) {
    const cell = cells.get(field);
    if (cell === undefined || cell === null || cell.text === '') continue;
    const { read, code, accepted } = fields.readers[field];
    const value = read(cell.text);
    if (value === null) {
      rowProblem(ledger, code, [position, cell.column], cell.text, accepted);
      reading.isSound = false;
    } else values[field] = value;
  }
}

/** Tells that the rows have no column of some field: once, however many they are. */
function missingColumn<F extends string>({ ledger, fields, position }: RowReading<F>, field: F): void {
  if (ledger.missing.has(field)) return;
  ledger.missing.add(field);
  rowProblem(ledger, 'dossier/missing-column', [position, field], undefined, fields.columns[field].join(' | '));
}

/** A row without the column of some field is left out; without any name the column is not looked for. */
export function requireColumns<F extends string>(reading: RowReading<F>, wanted: readonly F[]): void {
  for (const field of wanted) {
    if (reading.cells.has(field) || reading.fields.columns[field].length === 0) continue;
    missingColumn(reading, field);
    reading.isSound = false;
  }
}

/** A row without the value of some field is told and left out. */
export function requireValues<F extends string>(reading: RowReading<F>, wanted: readonly F[]): void {
  const { cells, fields, ledger, position } = reading;
  for (const field of wanted) {
    const cell = cells.get(field);
    // what is no text was told when the cells were read
    if (cell === null || (cell !== undefined && cell.text !== '')) continue;
    if (cell === undefined) missingColumn(reading, field);
    else {
      const names = fields.columns[field].join(' | ');
      rowProblem(ledger, 'dossier/missing-value', [position, cell.column], undefined, names);
    }
    reading.isSound = false;
  }
}
