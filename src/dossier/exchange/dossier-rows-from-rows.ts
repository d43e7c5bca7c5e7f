import type { Problem } from '../../kernel/index.js';
import { channels as CHANNELS } from '../../procedure/index.js';
import type { DossierRow } from '../dossier-row.js';
import { dayCell, momentCell, textCell, wordCell } from './cell-readers.js';
import {
  type DossierColumn,
  type DossierRowMapping,
  dossierRowMapping,
  type WholeDossierRowMapping,
} from './dossier-row-mapping.js';
import { type RowReport, readRows } from './read-rows.js';
import type { Cell } from './row-cells.js';
import { rowProblem } from './row-ledger.js';
import { checkDates } from './row-mapping.js';
import { type RowFields, type RowReading, readFields, requireColumns, requireValues } from './row-reading.js';
import { rowWatch } from './row-warnings.js';
import { OUTCOMES } from './row-words.js';

/** Dossiers read from rows. */
export type DossierRows = RowReport & {
  /** The dossiers, in the order of the rows. */
  readonly rows: readonly DossierRow[];
  /**
   * What can hardly be true of rows that were read all the same, the first 100, each with the place of its row in the list, from 0: ended or due on a day before
   * the receipt (`dossier/finished-before-received`, `dossier/due-before-received`), a code that another row has (`dossier/row-twice`), said to wait without a
   * day since when, so that its clock runs on (`dossier/waits-without-day`). Such dossiers count as they stand, for the rates or against them.
   */
  readonly warnings: readonly Problem[];
};

function fieldsOf({ columns, outcomes, channels, dates }: WholeDossierRowMapping): RowFields<DossierColumn> {
  checkDates(dates);
  const day = dayCell(dates);
  return {
    columns,
    readers: {
      id: textCell,
      receivedAt: momentCell(dates),
      dueOn: day,
      endedOn: day,
      outcome: wordCell(outcomes, 'outcomes', OUTCOMES),
      suspendedOn: day,
      apologisedOn: day,
      channel: wordCell(channels, 'channels', CHANNELS),
      unit: textCell,
      procedure: textCell,
      field: textCell,
    },
  };
}

/** Whether a word says that a dossier has not ended. */
const isOpen = (outcome: unknown): boolean => outcome === 'pending' || outcome === 'suspended';

/** A dossier that ended has a day on which it did, and one that has not has none; a row must not say both. */
function checkOutcome(reading: RowReading<DossierColumn>): void {
  const { outcome, endedOn } = reading.values;
  if (outcome === undefined || isOpen(outcome) === (endedOn === undefined)) return;
  const { column, text } = reading.cells.get('outcome') as Cell;
  const accepted = isOpen(outcome) ? 'no day on which it ended' : 'the day on which it ended';
  rowProblem(reading.ledger, 'dossier/contradictory-row', [reading.position, column], text, accepted);
  reading.isSound = false;
}

/** The dossier a row tells, or nothing when anything of it is wrong. */
function dossierOf(reading: RowReading<DossierColumn>): DossierRow | null {
  requireColumns(reading, ['dueOn', 'endedOn']);
  requireValues(reading, ['receivedAt']);
  readFields(reading, Object.keys(reading.fields.readers) as DossierColumn[]);
  if (!reading.isSound) return null;
  checkOutcome(reading);
  const { outcome, ...values } = reading.values;
  const ended = outcome === undefined || isOpen(outcome) ? {} : { outcome };
  return reading.isSound ? ({ dueOn: null, endedOn: null, ...values, ...ended } as DossierRow) : null;
}

/**
 * Dossiers out of rows of four dates, as a table parser gives them: records of text by the names of their columns.
 *
 * Columns and words are looked for in Vietnamese and English ({@link dossierRowMapping}), whatever their case, diacritics and spaces. Dates are
 * `YYYY-MM-DD`, or `DD/MM/YYYY` where the mapping says so; a time `HH:mm` after them is kept for the receipt, its seconds dropped, and dropped for
 * the others. The columns of the due date and of the end must be there, empty or not, unless the mapping gives them no name: a misspelt one must
 * not make every dossier pending.
 *
 * @param rows - The rows, at most 1,000,000.
 * @param mapping - What is otherwise called or written.
 * @returns The dossiers, what is wrong with the rows that were left out, and what can hardly be true of those that were not.
 * @throws `dossier/invalid-mapping` for a name or word with no meaning or with two, or an unknown way to write dates. No row makes it throw.
 *
 * @example
 * ```ts
 * import { dossierRowsFromRows } from 'motcua/dossier';
 *
 * const row = { 'Mã hồ sơ': 'H15-1', 'Ngày tiếp nhận': '16/11/2026', 'Ngày hẹn trả': '19/11/2026', 'Ngày có kết quả': '' };
 * dossierRowsFromRows([row], { dates: 'DD/MM/YYYY' }).rows; // => [{ id: 'H15-1', receivedAt: '2026-11-16', dueOn: '2026-11-19', endedOn: null }]
 * dossierRowsFromRows([row]).problems.length; // => 2
 *
 * const late = { ...row, 'Ngày có kết quả': '13/11/2026' };
 * dossierRowsFromRows([late], { dates: 'DD/MM/YYYY' }).warnings.map(({ code }) => code); // => ['dossier/finished-before-received']
 * ```
 */
export function dossierRowsFromRows(
  rows: readonly Readonly<Record<string, string>>[],
  mapping: DossierRowMapping = {},
): DossierRows {
  const columns = { ...dossierRowMapping.columns, ...mapping.columns };
  const fields = fieldsOf({ ...dossierRowMapping, ...mapping, columns });
  const read: DossierRow[] = [];
  const watch = rowWatch();
  const report = readRows(rows, fields, (reading) => {
    const row = dossierOf(reading);
    if (row === null) return false;
    read.push(row);
    watch.look(row, reading.position);
    if (reading.values.outcome === 'suspended' && row.suspendedOn === undefined) {
      const { column, text } = reading.cells.get('outcome') as Cell;
      watch.waits([reading.position, column], text, columns.suspendedOn.join(' | '));
    }
    return true;
  });
  return { rows: read, ...report, warnings: watch.warnings() };
}
