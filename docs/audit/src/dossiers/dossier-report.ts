import { type Classification, isMotcuaError, type Problem } from 'motcua';
import { classify, type DossierState, stateFromRow } from 'motcua/dossier';
import { catalogue } from 'motcua/procedure';
import { type TallyAccumulator, tallyAccumulator } from 'motcua/statistics';
import { vietnamCalendar as calendar, policies } from 'motcua/vn';
import { procedures } from 'motcua/vn/procedures';
import { decodeText } from '../text/decode-text.ts';
import { type CsvTable, readCsv } from '../text/read-csv.ts';
import { auditSums } from './audit-sums.ts';
import { dossiersIn, type PlacedDossier } from './dossier-rows.ts';
import type { DossierNews, DossierReport, DossierRequest, LateDossier } from './request.ts';

/** How many dossiers are counted between two words of how far it has come. */
const CHUNK = 1000;

/** How a dossier stands; `null` where that cannot be said, which the tally counts and the form tells. */
function classOf(state: DossierState): Classification | null {
  try {
    return classify(state);
  } catch (error) {
    if (isMotcuaError(error)) return null;
    throw error;
  }
}

/** A dossier of the report that is overdue and nobody apologised for; `null` for any other. One that ended before the period is in no report. */
function lateOf({ row, dossier }: PlacedDossier, state: DossierState, from: string): LateDossier | null {
  if (state.endedOn !== null && state.endedOn < from) return null;
  const { timeliness, apologised, dueOn = null, daysLate } = classOf(state) ?? {};
  if (timeliness !== 'overdue' || apologised || dueOn === null) return null;
  const { id = null, unit = null } = dossier;
  return { row, id, unit, dueOn, endedOn: state.endedOn, workingDays: daysLate?.working ?? 0 };
}

/** The text of the request, or the problems for which there is none. */
function textOf({ source, encoding }: DossierRequest) {
  if (typeof source !== 'string') return decodeText(source, encoding);
  const text = source.normalize('NFC');
  const problems: Problem[] = text.trim() === '' ? [{ code: 'audit/empty', path: [], severity: 'error' }] : [];
  return { text, encoding: null, problems };
}

/** Without these columns nothing can be said of any row, so a table without them is refused as a whole. */
function refusedHeadings({ headings, delimiter }: CsvTable): readonly Problem[] {
  if (headings.length > 1) return [];
  return [
    {
      code: 'audit/one-column',
      path: [1],
      severity: 'error',
      value: headings[0] ?? '',
      accepted: `, ; Tab (${delimiter})`,
    },
  ];
}

type Counting = {
  readonly request: DossierRequest;
  readonly table: CsvTable;
  readonly tallies: TallyAccumulator;
};

const withLimitOf = ({ limit }: DossierRequest, { row, dossier }: PlacedDossier): PlacedDossier =>
  limit === null || dossier.limit !== undefined ? { row, dossier } : { row, dossier: { ...dossier, limit } };

/** Counts the dossiers of a table, part by part. */
function* counted({ request, table, tallies }: Counting): Generator<DossierNews, Omit<DossierReport, 'encoding'>> {
  const { period } = request;
  const { records, found, delimiter } = table;
  const options = { on: period.to, calendar, policy: policies, catalogue: catalogue(procedures) };
  const [sums, counts] = [auditSums(options, found), tallies.create()];
  const late: LateDossier[] = [];
  const unused = new Set<string>();
  let read = 0;
  for (let from = 0; from < records.length; from += CHUNK) {
    const part = dossiersIn(table, { from, to: from + CHUNK }, found);
    const dossiers = part.dossiers.map((one) => withLimitOf(request, one));
    for (const one of dossiers) {
      const state = stateFromRow(one.dossier, { on: period.to, calendar });
      tallies.add(counts, state);
      const overdue = lateOf(one, state, period.from);
      if (overdue !== null) late.push(overdue);
    }
    sums.add(dossiers);
    for (const heading of part.unused) unused.add(heading);
    read += dossiers.length;
    yield { kind: 'progress', stage: 'counting', done: Math.min(from + CHUNK, records.length), total: records.length };
  }
  return {
    period,
    read,
    leftOut: records.length - read + table.leftOut,
    delimiter,
    unused: [...unused],
    problems: found.list(),
    audit: sums.summary(),
    differences: sums.differences,
    anomalies: sums.anomalies,
    late,
    tally: tallies.extract(counts),
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
  if (hasError(problems)) return yield { kind: 'refused', problems };
  const keys = request.grouping === 'none' ? [] : [request.grouping];
  const tallies = tallyAccumulator({ period: request.period, keys });
  const total = text.length;
  const table = readCsv(text, (done) =>
    told({ kind: 'progress', stage: 'reading', done: Math.min(done, total), total }),
  );
  for (const problem of problems) table.found.add(problem);
  const refused = table.isRead ? refusedHeadings(table) : [];
  if (!table.isRead || refused.length > 0)
    return yield { kind: 'refused', problems: [...table.found.list(), ...refused] };
  const report = yield* counted({ request, table, tallies });
  if (report.read === 0) {
    const none: Problem = { code: 'audit/no-dossiers', path: [], severity: 'error' };
    return yield { kind: 'refused', problems: [none, ...report.problems] };
  }
  yield { kind: 'done', report: { ...report, encoding } };
}
