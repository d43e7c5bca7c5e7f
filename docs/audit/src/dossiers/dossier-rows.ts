import type { Problem } from 'motcua';
import { type AuditRow, dossierRowsFromRows } from 'motcua/dossier';
import type { FoundProblems } from '../text/found-problems.ts';
import { type CsvTable, recordOf } from '../text/read-csv.ts';

/** A dossier and the row of the file it stands in. */
export type PlacedDossier = { readonly row: number; readonly dossier: AuditRow };

type Placed = { readonly row: number; readonly record: Readonly<Record<string, string>> };

/** The headings under which a row may say its own limit in working days. */
const LIMIT_HEADINGS = new Set([
  'thời hạn (ngày làm việc)',
  'số ngày làm việc',
  'limit (working days)',
  'working days',
]);

/** `DD/MM/YYYY` is read, and `YYYY-MM-DD` as well. */
const MAPPING = { dates: 'DD/MM/YYYY' } as const;

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

/** The heading of the column of limits; `null` when there is none. */
export const limitHeading = (headings: readonly string[]): string | null =>
  headings.find((heading) => LIMIT_HEADINGS.has(heading.toLowerCase())) ?? null;

const readRows = (rows: readonly Placed[]) => dossierRowsFromRows(rows.map(readable), MAPPING);

/**
 * The rows that can be read, each with its place. `dossierRowsFromRows` drops rows and does not say which, so a list of which some were dropped is halved until
 * all or none of a part is.
 */
function placed(rows: readonly Placed[], { rows: read, leftOut } = readRows(rows)): readonly PlacedDossier[] {
  if (leftOut === rows.length) return [];
  if (leftOut === 0) return read.map((dossier, at) => ({ row: (rows[at] as Placed).row, dossier }));
  const middle = Math.ceil(rows.length / 2);
  return [...placed(rows.slice(0, middle)), ...placed(rows.slice(middle))];
}

/** What is wrong with rows, by their place in the file. */
function tell(rows: readonly Placed[], problems: readonly Problem[], found: FoundProblems): void {
  const isTold = (code: string, column: unknown) =>
    found.list().some((one) => one.code === code && one.path[1] === column);
  for (const { path, ...problem } of problems) {
    const [at, ...column] = path;
    const isHeading = problem.code === 'dossier/missing-column';
    // a column that is missing is missing in every row
    if (isHeading && isTold(problem.code, column[0])) continue;
    const row = isHeading ? 1 : (rows[Number(at)]?.row ?? 1);
    found.add({ ...problem, path: [row, ...column] });
  }
}

/** A dossier with the limit its row says; told when that is no whole number of days. */
function withLimit(
  { row, dossier }: PlacedDossier,
  text: string,
  heading: string,
  found: FoundProblems,
): PlacedDossier {
  if (text === '') return { row, dossier };
  const amount = Number(text);
  if (/^\d{1,5}$/.test(text) && amount >= 1)
    return { row, dossier: { ...dossier, limit: { amount, unit: 'working-day' } } };
  found.add({
    code: 'audit/not-a-limit',
    path: [row, heading],
    severity: 'error',
    value: text,
    accepted: '1, 2, 3, ...',
  });
  return { row, dossier };
}

/** The dossiers of a part of a table, with what is wrong with its rows. */
export function dossiersIn(
  { headings, records, rows }: CsvTable,
  { from, to }: { readonly from: number; readonly to: number },
  found: FoundProblems,
): { readonly dossiers: readonly PlacedDossier[]; readonly unused: readonly string[] } {
  const part = records
    .slice(from, to)
    .map((cells, at): Placed => ({ row: rows[from + at] as number, record: recordOf(headings, cells) }));
  const report = readRows(part);
  tell(part, report.problems, found);
  const [read, unused] = [placed(part, report), report.unused];
  const heading = limitHeading(headings);
  if (heading === null) return { dossiers: read, unused };
  const texts = new Map(part.map(({ row, record }) => [row, record[heading] ?? '']));
  return {
    dossiers: read.map((one) => withLimit(one, texts.get(one.row) ?? '', heading, found)),
    unused: unused.filter((name) => name !== heading),
  };
}
