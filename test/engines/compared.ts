// What an engine found, compared row by row with what columns find, and now and then with what is found day by day.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { countWorkingDays, fromEpochDay, NO_DAY, toEpochDay, type WorkingCalendar } from 'motcua/calendar';
import { classes } from 'motcua/dossier';
import { type ClassifiedColumns, type ColumnCounts, classifyColumns } from 'motcua/statistics';
import { naiveColumnsRow } from '../reference/naive-columns.ts';
import { asColumns, type By, type Columns, GROUPS, ON, PERIOD } from './dossiers.ts';

/** One row in so many is also found day by day. */
const SAMPLED = 997;

/** What columns find of the dossiers. */
export type Expected = {
  readonly columns: Columns;
  readonly by: By;
  readonly calendar: WorkingCalendar;
  readonly all: ClassifiedColumns;
  readonly inPeriod: ClassifiedColumns;
};

export function expected(columns: Columns, by: By, calendar: WorkingCalendar): Expected {
  const given = asColumns(columns, by);
  const options = { on: ON, groups: GROUPS };
  const all = classifyColumns(given, calendar, options);
  return { columns, by, calendar, all, inPeriod: classifyColumns(given, calendar, { ...options, period: PERIOD }) };
}

const dateOf = (day: number) => (day === NO_DAY ? null : fromEpochDay(day));

/** Why a row is bad, or its due day, found day by day. */
function naive({ columns, by, calendar }: Expected, row: number) {
  const at = (column: { readonly [row: number]: number }) => column[row] as number;
  const asked = at(columns.asked);
  return naiveColumnsRow(
    {
      received: dateOf(at(columns.received)),
      ended: dateOf(at(columns.ended)),
      group: at(columns.group),
      suspended: at(columns.suspended),
      channel: at(columns.channel),
      // a limit that is not there is none, as 0 is
      limit: by === 'limit' ? Math.max(asked, -1) : null,
      due: by === 'due' ? dateOf(asked) : null,
    },
    calendar,
    ON,
    GROUPS,
  );
}

/** How late a row is that columns find late: working and calendar days. */
function latenessOf({ columns, calendar, all }: Expected, row: number): readonly [number, number] {
  const code = all.code[row] as number;
  if (classes[code]?.timeliness !== 'overdue') return [0, 0];
  const due = all.due[row] as number;
  const compared = code >= 12 ? (columns.ended[row] as number) : toEpochDay(ON);
  return [countWorkingDays(calendar, fromEpochDay(due), fromEpochDay(compared)), compared - due];
}

/** What an engine must say of a row, as its line of text. */
function lineOf(of: Expected, row: number): string {
  const { due, code } = of.all;
  const [working, calendar] = latenessOf(of, row);
  return `${dateOf(due[row] as number) ?? ''},${code[row]},${working},${calendar}`;
}

/** What came of comparing: how many rows, which differ, and how many there are of each class and reason. */
export type Compared = {
  readonly rows: number;
  readonly different: readonly string[];
  readonly classes: ReadonlyMap<string, number>;
  readonly reasons: ReadonlyMap<string, number>;
};

/** A line of a file as it is compared: without quotes, and with nothing for what is not there. */
const fieldsOf = (text: string) => text.replaceAll('"', '').replaceAll(String.raw`\N`, '').split(',');

/** What is wrong with the line of a row; `null` when nothing is. */
function faultOf(
  of: Expected,
  row: number,
  [, due, code, working, calendar, reason]: readonly string[],
): string | null {
  const line = lineOf(of, row);
  if (`${due},${code},${working},${calendar}` !== line) return `wanted ${line}`;
  if ((code === '255') === (reason === '')) return 'a reason is for bad rows';
  if (row % SAMPLED !== 0) return null;
  const found = naive(of, row);
  const wanted = 'bad' in found ? `,255,${found.bad}` : `${found.dueOn ?? ''},${found.code},`;
  return `${due},${code},${reason}` === wanted ? null : `day by day ${wanted}`;
}

/** A class as it is printed. */
const className = (code: number) => `${code} ${classes[code]?.status} ${classes[code]?.timeliness}`;

/**
 * Compares the lines of a file (`id,due_on,class_code,days_late,calendar_days_late,bad_reason`) with what is expected of each row.
 */
export async function compared(of: Expected, path: string): Promise<Compared> {
  const rows = of.all.code.length;
  const seen = new Uint8Array(rows);
  const different: string[] = [];
  const [kinds, reasons] = [new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const fields = fieldsOf(text);
    const row = Number(fields[0]);
    const fault = seen[row] === 0 ? faultOf(of, row, fields) : 'no row, or one told twice';
    if (fault !== null) different.push(`${text}: ${fault}`);
    seen[row] = 1;
    const code = Number(fields[2]);
    if (code === 255) count(reasons, fields[5] as string);
    else count(kinds, className(code));
  }
  const missing = seen.reduce((sum, one) => sum + (one === 0 ? 1 : 0), 0);
  if (missing > 0) different.push(`${missing} rows went in and did not come out`);
  return { rows: rows - missing, different, classes: kinds, reasons };
}

/** Where counts differ from those of columns; the number of the first bad row is not asked for. */
export function differentCounts(counts: ColumnCounts, wanted: ColumnCounts): readonly string[] {
  const different: string[] = [];
  for (const name of ['counts', 'receipts'] as const) {
    const [own, other] = [counts[name] ?? [], wanted[name] ?? []];
    if (own.length !== other.length) different.push(`${name}: ${own.length} places, wanted ${other.length}`);
    own.forEach((count, at) => {
      if (count !== other[at]) different.push(`${name} at ${at}: ${count}, wanted ${other[at]}`);
    });
  }
  const reasons = ({ bad }: ColumnCounts) => bad.map(({ code, count }) => `${code} ${count}`).join(', ');
  if (reasons(counts) !== reasons(wanted)) different.push(`bad: ${reasons(counts)}, wanted ${reasons(wanted)}`);
  return different;
}
