import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import { MOST_ROWS } from '../most.js';
import { cellReader } from './row-cells.js';
import { type RowLedger, rowLedger } from './row-ledger.js';
import { headerOf } from './row-mapping.js';
import type { RowFields, RowReading } from './row-reading.js';

/** What is told of rows beside what was read of them. */
export type RowReport = {
  /**
   * What is wrong with rows, the first 100, each with the place of its row in the list, from 0, and its column: `dossier/not-rows`,
   * `dossier/not-a-row`, `dossier/not-a-text`, `dossier/missing-column`, `dossier/missing-value`, `dossier/ambiguous-column`,
   * `dossier/unreadable-date`, `dossier/unreadable-number`, `dossier/unknown-word`, `dossier/contradictory-row`.
   */
  readonly problems: readonly Problem[];
  /** How many rows were left out, for any problem at all. */
  readonly leftOut: number;
  /** Columns nothing was read from, the first 100: a name that is misspelt is among them. */
  readonly unused: readonly string[];
};

/** Reads row after row; `take` says whether it could make anything of one. */
export function readRows<F extends string>(
  rows: unknown,
  fields: RowFields<F>,
  take: (reading: RowReading<F>) => boolean,
): RowReport {
  const ledger: RowLedger = rowLedger();
  const { problems } = ledger;
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) {
    const value = Array.isArray(rows) ? rows.length : shownValue(rows);
    const accepted = `[{ column: text }], ≤ ${MOST_ROWS}`;
    problems.add({ code: 'dossier/not-rows', path: [], severity: 'error', value, accepted });
    return { problems: problems.kept(), leftOut: Array.isArray(rows) ? rows.length : 0, unused: [] };
  }
  const readCells = cellReader(headerOf(fields.columns), ledger);
  for (const [position, row] of rows.entries()) {
    const read = readCells(row, position);
    const isTaken = read !== null && take({ ...read, fields, ledger, position, values: {} });
    if (!isTaken) ledger.leftOut += 1;
  }
  return { problems: problems.kept(), leftOut: ledger.leftOut, unused: [...ledger.unused] };
}
