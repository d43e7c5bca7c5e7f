import type { Problem } from 'motcua';
import { type AuditRow, dossierRowsFromRows } from 'motcua/dossier';
import type { FoundProblems } from '../text/found-problems.ts';
import { type CsvTable, recordOf } from '../text/read-csv.ts';
import type { Columns } from './find-columns.ts';
import type { WordReader } from './word-reader.ts';

/** A dossier and the row of the file it stands in. */
export type PlacedDossier = { readonly row: number; readonly dossier: AuditRow };

type Placed = { readonly row: number; readonly record: Readonly<Record<string, string>> };

/** How the rows of a file are read. */
export type RowsReader = { readonly columns: Columns; readonly words: WordReader };

/** A date of one-digit day, month or hour, as spreadsheets write them. */
const SHORT_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2})(:\d{2}.*))?$/;

const two = (digits: string) => digits.padStart(2, '0');

/** A cell as the library reads it: `5/1/2026 9:05` is `05/01/2026 09:05`. */
function written(cell: string): string {
  const [, day, month, year, hour, rest] = SHORT_DATE.exec(cell) ?? [];
  if (day === undefined || month === undefined) return cell;
  const date = `${two(day)}/${two(month)}/${year}`;
  return hour === undefined ? date : `${date} ${two(hour)}${rest}`;
}

const readable = ({ record }: Placed): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).map(([heading, cell]) => [heading, written(cell)]));

/** Reads rows by the columns that were found; `DD/MM/YYYY` is read, and `YYYY-MM-DD` as well. */
const readRows = (rows: readonly Placed[], { names }: Columns) =>
  dossierRowsFromRows(rows.map(readable), { columns: names, dates: 'DD/MM/YYYY' });

/**
 * The rows that can be read, each with its place. `dossierRowsFromRows` drops rows and does not say which, so a list of which some were dropped is halved until
 * all or none of a part is.
 */
function placed(
  rows: readonly Placed[],
  columns: Columns,
  { rows: read, leftOut } = readRows(rows, columns),
): readonly PlacedDossier[] {
  if (leftOut === rows.length) return [];
  if (leftOut === 0) return read.map((dossier, at) => ({ row: (rows[at] as Placed).row, dossier }));
  const middle = Math.ceil(rows.length / 2);
  return [...placed(rows.slice(0, middle), columns), ...placed(rows.slice(middle), columns)];
}

/** What is wrong with rows, by their place in the file. */
function tell(rows: readonly Placed[], problems: readonly Problem[], found: FoundProblems): void {
  for (const { path, ...problem } of problems) {
    const [at, ...column] = path;
    found.add({ ...problem, path: [rows[Number(at)]?.row ?? 1, ...column] });
  }
}

/** The most days a limit may have. */
export const MOST_DAYS = 36_600;

/** A dossier with the limit its row says; told when that is no whole number of days. */
function withLimit(
  { row, dossier }: PlacedDossier,
  text: string,
  heading: string,
  found: FoundProblems,
): PlacedDossier {
  if (text === '') return { row, dossier };
  const amount = Number(text);
  if (/^\d{1,5}$/.test(text) && amount >= 1 && amount <= MOST_DAYS)
    return { row, dossier: { ...dossier, limit: { amount, unit: 'working-day' } } };
  found.add({ code: 'audit/not-a-limit', path: [row, heading], severity: 'error', value: text });
  return { row, dossier };
}

/** The dossiers of a part of a table, with what is wrong with its rows. */
export function dossiersIn(
  { headings, records, rows }: CsvTable,
  { columns, words }: RowsReader,
  { from, to, found }: { readonly from: number; readonly to: number; readonly found: FoundProblems },
): readonly PlacedDossier[] {
  const part = records.slice(from, to).flatMap((cells, at): readonly Placed[] => {
    const record = words.read(recordOf(headings, cells));
    return record === null ? [] : [{ row: rows[from + at] as number, record }];
  });
  const report = readRows(part, columns);
  tell(part, report.problems, found);
  const read = placed(part, columns, report);
  const heading = columns.found.find(({ column }) => column === 'limit')?.heading;
  if (heading === undefined) return read;
  const texts = new Map(part.map(({ row, record }) => [row, record[heading] ?? '']));
  return read.map((one) => withLimit(one, texts.get(one.row) ?? '', heading, found));
}
