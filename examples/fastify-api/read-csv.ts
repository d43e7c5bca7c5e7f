import { CsvError, parse } from 'csv-parse/sync';
import { decodeCsv } from './decode-csv.ts';
import { type PlacedProblem, problem, refusal } from './refusal.ts';
import { MOST_ROWS } from './shapes.ts';

/** The records of a file by the names of its columns, and the row each stands in, the heading being row 1. */
export type CsvRecords = {
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly rowNumbers: readonly number[];
};

type Cells = readonly string[];

/** The longest row, in bytes: a cell of nothing but marks takes long to read, and none needs more. */
const LONGEST_ROW = 8_192;

/** The separator that stands most often in the first row, outside quotation marks. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/\r\n|\n|\r/, 1);
  const bare = head.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((mark) => ({ mark, times: bare.split(mark).length - 1 }));
  const most = counted.reduce((best, one) => (one.times > best.times ? one : best));
  if (most.times === 0) throw refusal(422, [problem('csv/one-column', { row: 1, value: head.slice(0, 100) })]);
  return most.mark;
}

const CODES = new Map<string, string>([
  ['CSV_QUOTE_NOT_CLOSED', 'csv/unclosed-quote'],
  ['INVALID_OPENING_QUOTE', 'csv/stray-quote'],
  ['CSV_INVALID_CLOSING_QUOTE', 'csv/stray-quote'],
  ['CSV_MAX_RECORD_SIZE', 'csv/long-row'],
]);

/** What the parser found wrong, with its row and column as far as it had come. */
function ofParser(error: CsvError, rows: readonly Cells[]): PlacedProblem {
  const { column } = error as unknown as { readonly column?: unknown };
  const place = typeof column === 'number' ? column : 0;
  return problem(CODES.get(error.code) ?? 'csv/unreadable', {
    row: rows.length + 1,
    column: rows[0]?.[place]?.trim() || String(place + 1),
  });
}

function cellsOf(text: string): readonly Cells[] {
  const rows: Cells[] = [];
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 2,
      on_record: (cells: Cells) => {
        rows.push(cells);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw refusal(422, [ofParser(error, rows)]);
    throw error;
  }
  if (rows.length > MOST_ROWS + 1)
    throw refusal(422, [problem('csv/too-many-rows', { row: MOST_ROWS + 2, accepted: `≤ ${MOST_ROWS}` })]);
  return rows;
}

function headingProblems(heads: Cells): readonly PlacedProblem[] {
  const seen = new Set<string>();
  return heads.flatMap((name) => {
    const isAgain = name !== '' && seen.has(name);
    seen.add(name);
    return isAgain ? [problem('csv/same-column', { row: 1, column: name })] : [];
  });
}

/** What is wrong with the cells of a row beside the headings. */
function rowProblems(cells: Cells, heads: Cells, row: number): readonly PlacedProblem[] {
  if (cells.length !== heads.length)
    return [problem('csv/cell-count', { row, value: cells.length, accepted: String(heads.length) })];
  return cells.flatMap((cell, place) =>
    heads[place] === '' && cell.trim() !== ''
      ? [problem('csv/unnamed-column', { row, column: String(place + 1), value: cell.slice(0, 100) })]
      : [],
  );
}

const isBlank = (cells: Cells) => cells.every((cell) => cell.trim() === '');

/** Reads a CSV file with commas, semicolons or tabs, with or without a byte order mark; blank rows are passed over and keep their number. */
export function readCsv(bytes: Uint8Array, charset?: string): CsvRecords {
  const text = decodeCsv(bytes, charset);
  if (text.trim() === '') throw refusal(422, [problem('csv/empty', { row: 1 })]);
  const [first = [], ...rest] = cellsOf(text);
  const heads = first.map((name) => name.trim());
  if (heads.filter((name) => name !== '').length < 2)
    throw refusal(422, [problem('csv/one-column', { row: 1, value: (first[0] ?? '').slice(0, 100) })]);
  const rows = rest.map((cells, at) => ({ cells, row: at + 2 })).filter(({ cells }) => !isBlank(cells));
  const problems = [...headingProblems(heads), ...rows.flatMap(({ cells, row }) => rowProblems(cells, heads, row))];
  if (problems.length > 0) throw refusal(422, problems);
  return {
    records: rows.map(({ cells }) =>
      Object.fromEntries(heads.flatMap((name, at) => (name === '' ? [] : [[name, cells[at] ?? ''] as const]))),
    ),
    rowNumbers: rows.map(({ row }) => row),
  };
}
