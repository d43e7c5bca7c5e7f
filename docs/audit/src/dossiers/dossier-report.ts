import type { Problem } from 'motcua';
import { type TallyAccumulator, tallyAccumulator } from 'motcua/statistics';
import { decodeText } from '../text/decode-text.ts';
import { LOST } from '../text/encoding.ts';
import { type CsvTable, readCsv } from '../text/read-csv.ts';
import { dossiersIn, type PlacedDossier, type RowsReader } from './dossier-rows.ts';
import { fileSums } from './file-sums.ts';
import { findColumns } from './find-columns.ts';
import { neededColumns, type Understood } from './matching.ts';
import type { DossierNews, DossierReport, DossierRequest } from './request.ts';
import { wordReader } from './word-reader.ts';

/** How many dossiers are counted between two words of how far it has come. */
const CHUNK = 1000;

/** The text of the request, or the problems for which there is none. */
function textOf({ source, encoding }: DossierRequest) {
  if (typeof source !== 'string') return decodeText(source, encoding);
  const text = source.normalize('NFC');
  const problems: Problem[] = text.trim() === '' ? [{ code: 'audit/empty', path: [], severity: 'error' }] : [];
  return { text, encoding: null, problems };
}

/** Without these columns nothing can be said of any row, so a table without them is refused as a whole. */
function refusedHeadings({ headings }: CsvTable): readonly Problem[] {
  if (headings.length > 1) return [];
  return [
    {
      code: 'audit/one-column',
      path: [1],
      severity: 'error',
      value: headings[0] ?? '',
    },
  ];
}

/** The rows with letters that were lost, the first of them. */
function tellLost({ headings, records, rows, found }: CsvTable): void {
  let told = 0;
  for (const [at, record] of records.entries()) {
    const column = record.findIndex((cell) => cell.includes(LOST));
    if (column < 0) continue;
    const path = [rows[at] as number, headings[column] || column + 1];
    found.add({ code: 'audit/lost-letters', path, severity: 'warning', value: record[column] ?? '' });
    told += 1;
    if (told === MOST_LOST) return;
  }
}

/** Of how many rows it is told that letters were lost. */
const MOST_LOST = 20;

/** What a file was understood as. */
const understoodOf = ({ headings }: CsvTable, { columns, words }: RowsReader): Understood => ({
  headings,
  columns: columns.found,
  absent: columns.absent,
  missing: columns.missing,
  unused: columns.unused,
  words: words.words(),
});

type Counting = {
  readonly request: DossierRequest;
  readonly table: CsvTable;
  readonly reader: RowsReader;
  readonly tallies: TallyAccumulator;
};

const withLimitOf = ({ limit }: DossierRequest, { row, dossier }: PlacedDossier): PlacedDossier =>
  limit === null || dossier.limit !== undefined ? { row, dossier } : { row, dossier: { ...dossier, limit } };

/** Counts the dossiers of a table, part by part. */
function* counted({
  request,
  table,
  reader,
  tallies,
}: Counting): Generator<DossierNews, Omit<DossierReport, 'encoding'>> {
  const { period, grouping, limit } = request;
  const { records, found, delimiter } = table;
  const hasCodes = reader.columns.found.some(({ column }) => column === 'id');
  const sums = fileSums({ period, hasCodes, tallies, found });
  let read = 0;
  for (let from = 0; from < records.length; from += CHUNK) {
    const dossiers = dossiersIn(table, reader, { from, to: from + CHUNK, found }).map((one) =>
      withLimitOf(request, one),
    );
    sums.add(dossiers);
    read += dossiers.length;
    yield { kind: 'progress', stage: 'counting', done: Math.min(from + CHUNK, records.length), total: records.length };
  }
  return {
    period,
    grouping,
    limit,
    read,
    leftOut: records.length - read + table.leftOut,
    delimiter,
    understood: understoodOf(table, reader),
    problems: found.list(),
    ...sums.result(),
  };
}

const hasError = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error');

/**
 * What a file of dossiers comes to: the audit of its due dates, the tally of its report, and who waits for an apology. Yields how far it has come and ends with
 * the report, or with the problems for which there is none.
 *
 * @param told - Called while the text is read, which cannot be interrupted.
 * @throws What the library refuses of the request: a period, a limit.
 */
export function* dossierReport(
  request: DossierRequest,
  told: (news: DossierNews) => void = () => {},
): Generator<DossierNews, void> {
  const { text, encoding, problems } = textOf(request);
  const refusedBy = (why: readonly Problem[], understood: Understood | null = null): DossierNews => ({
    kind: 'refused',
    problems: why,
    understood,
  });
  if (hasError(problems)) return yield refusedBy(problems);
  const keys = request.grouping === 'none' ? [] : [request.grouping];
  const tallies = tallyAccumulator({ period: request.period, keys });
  const total = text.length;
  const table = readCsv(text, (done) =>
    told({ kind: 'progress', stage: 'reading', done: Math.min(done, total), total }),
  );
  // lost letters are told by row and column
  for (const problem of problems) if (problem.code !== 'audit/lost-letters') table.found.add(problem);
  const refused = table.isRead ? refusedHeadings(table) : [];
  if (!table.isRead || refused.length > 0) return yield refusedBy([...table.found.list(), ...refused]);
  if (text.includes(LOST)) tellLost(table);
  const columns = findColumns(table.headings, request.matching);
  const reader = { columns, words: wordReader(columns) };
  const missing = neededColumns.filter((column) => columns.missing.includes(column));
  if (missing.length > 0) {
    const none = missing.map((column): Problem => ({ code: 'audit/no-column', path: [1, column], severity: 'error' }));
    return yield refusedBy([...none, ...table.found.list()], understoodOf(table, reader));
  }
  const report = yield* counted({ request, table, reader, tallies });
  if (report.read === 0) {
    const none: Problem = { code: 'audit/no-dossiers', path: [], severity: 'error' };
    return yield refusedBy([none, ...report.problems], report.understood);
  }
  yield { kind: 'done', report: { ...report, encoding } };
}
