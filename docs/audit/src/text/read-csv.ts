import { type CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync';
import type { Problem } from 'motcua';
import { type Delimiter, delimiterOf } from './delimiter-of.ts';
import { type FoundProblems, foundProblems } from './found-problems.ts';

/** A table read from text. */
export type CsvTable = {
  /** The headings, as they are written, without the spaces around them. */
  readonly headings: readonly string[];
  /** The rows that have a cell for every heading; empty ones are left out. */
  readonly records: readonly (readonly string[])[];
  /** The row of the file each of them stands in, as a spreadsheet numbers it: the headings are row 1. */
  readonly rows: readonly number[];
  /** What stands between cells. */
  readonly delimiter: Delimiter;
  /** How many rows were left out because they have too few or too many cells. */
  readonly leftOut: number;
  /** What is wrong; an error with the path `[]` or of row 1 means that the table cannot be used. */
  readonly found: FoundProblems;
  /** Whether there is a table at all. */
  readonly isRead: boolean;
};

/** The longest row, in bytes: a quote that is never closed makes one row of all that follows. */
const LONGEST_ROW = 1_000_000;

/** After how many rows it is told how far reading has come. */
const TOLD_EVERY = 2000;

const CODES: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'audit/quote-not-closed'],
  ['CSV_MAX_RECORD_SIZE', 'audit/row-too-long'],
]);

/** What the parser calls a quote that neither opens nor closes a cell. */
const STRAY: readonly string[] = ['CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE'];

/** What the parser refused, with the row and the column it had come to; there may be a line above the table. */
function refusal(error: unknown, linesAbove: number): Problem {
  const { code = '', records, column } = error as Partial<CsvError> & { records?: number; column?: number | string };
  const place =
    typeof records === 'number' ? [records + 1 + linesAbove, ...(typeof column === 'number' ? [column + 1] : [])] : [];
  return { code: CODES.get(code) ?? 'audit/not-csv', path: place, severity: 'error' };
}

const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/**
 * The cell whose opening quote is not closed: a later quote closed it instead, and the rows between are in it. A quote that stands within a row is text.
 */
function unclosed(records: readonly (readonly string[])[], linesAbove: number): Problem | null {
  for (const [at, record] of records.entries()) {
    const column = record.findIndex((cell) => cell.startsWith('"') && /[\r\n]/.test(cell));
    if (column >= 0)
      return { code: 'audit/quote-not-closed', path: [at + 1 + linesAbove, column + 1], severity: 'error' };
  }
  return null;
}

function checkHeadings(headings: readonly string[], found: FoundProblems): void {
  const seen = new Set<string>();
  for (const [at, heading] of headings.entries()) {
    if (heading === '') found.add({ code: 'audit/empty-heading', path: [1, at + 1], severity: 'warning' });
    else if (seen.has(heading)) found.add({ code: 'audit/heading-twice', path: [1, heading], severity: 'error' });
    seen.add(heading);
  }
}

/** Whether a row has a cell for every heading; told when it has not. Empty cells after the last heading are none. */
function fits(record: readonly string[], width: number, row: number, found: FoundProblems): boolean {
  if (record.length === width) return true;
  const isLonger = record.length > width;
  if (isLonger && isBlank(record.slice(width))) return true;
  const code = isLonger ? 'audit/too-many-cells' : 'audit/too-few-cells';
  found.add({ code, path: [row], severity: 'error', value: record.length, accepted: String(width) });
  return false;
}

type Reading = {
  readonly delimiter: Delimiter;
  readonly linesAbove: number;
  readonly told: (done: number) => void;
};

/** Every record of the text; throws what stopped the parser. */
function parsed(text: string, { delimiter, told }: Reading, isRelaxed: boolean): string[][] {
  const records: string[][] = [];
  const take = (record: string[], { bytes }: InfoRecord) => {
    records.push(record);
    if (records.length % TOLD_EVERY === 0) told(bytes);
    return null;
  };
  parse(text, {
    delimiter,
    // files put together of others end their lines in several ways
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: isRelaxed,
    max_record_size: LONGEST_ROW,
    on_record: take as never,
  });
  return records;
}

const isStrayQuote = (error: unknown) => STRAY.includes((error as Partial<CsvError>).code ?? '');

/** Every record of the text, or the problem for which there is none. A quote in the middle of a cell is text, so where the parser meets one it begins anew. */
function recordsOf(text: string, reading: Reading): string[][] | Problem {
  try {
    return parsed(text, reading, false);
  } catch (error) {
    if (!isStrayQuote(error)) return refusal(error, reading.linesAbove);
  }
  try {
    const records = parsed(text, reading, true);
    return unclosed(records, reading.linesAbove) ?? records;
  } catch (error) {
    return refusal(error, reading.linesAbove);
  }
}

/**
 * The table in a text of comma-, semicolon- or tab-separated values. Never throws: what is wrong is told with its row and column.
 *
 * @param told - Called from time to time with the bytes that were read.
 */
export function readCsv(given: string, told: (done: number) => void = () => {}): CsvTable {
  const text = given.replace(/^\u{FEFF}/u, '');
  const found = foundProblems();
  const { delimiter, declaration } = delimiterOf(text);
  const linesAbove = declaration === 0 ? 0 : 1;
  const all = recordsOf(text.slice(declaration), { delimiter, linesAbove, told });
  const nothing = { headings: [], records: [], rows: [], delimiter, leftOut: 0, found, isRead: false };
  if (!Array.isArray(all)) {
    found.add(all);
    return nothing;
  }
  const headings = (all[0] ?? []).map((heading) => heading.trim());
  if (isBlank(headings)) {
    found.add({ code: 'audit/no-headings', path: [1], severity: 'error' });
    return nothing;
  }
  checkHeadings(headings, found);
  const numbered = all.map((record, at) => ({ record, row: at + 1 + linesAbove })).slice(1);
  const filled = numbered.filter(({ record }) => !isBlank(record));
  const kept = filled.filter(({ record, row }) => fits(record, headings.length, row, found));
  return {
    headings,
    records: kept.map(({ record }) => record),
    rows: kept.map(({ row }) => row),
    delimiter,
    leftOut: filled.length - kept.length,
    found,
    isRead: !found.list().some(({ code }) => code === 'audit/heading-twice'),
  };
}

/** A row as a record by heading, whatever the headings are called; cells without a heading are passed over. */
export const recordOf = (headings: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headings.flatMap((heading, at) => (heading === '' ? [] : [[heading, (cells[at] ?? '').trim()] as const])),
  );
