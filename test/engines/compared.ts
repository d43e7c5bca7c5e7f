// What an engine found, compared row by row with what columns find, and now and then with what is found day by day.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { countWorkingDays, fromEpochDay, NO_DAY, toEpochDay, type WorkingCalendar } from 'motcua/calendar';
import { classes } from 'motcua/dossier';
import { type ClassifiedColumns, type ColumnCounts, classifyColumns } from 'motcua/statistics';
import { naiveColumnsRow } from '../reference/naive-columns.ts';
import { asColumns, type By, type Columns, GROUPS, ON, PERIOD } from './dossiers.ts';

/** One row in so many is also found day by day, and the first so many of every class and reason. */
const SAMPLED = 997;
const FIRST_OF_A_KIND = 40;

const BAD = 255;

/** What columns find of the dossiers. */
export type Expected = {
  readonly columns: Columns;
  readonly by: By;
  readonly calendar: WorkingCalendar;
  readonly all: ClassifiedColumns;
  readonly inPeriod: ClassifiedColumns;
  /** Why each bad row is bad. */
  readonly reasons: ReadonlyMap<number, string>;
};

/** Columns tell of reasons how many rows they have: a row asked about alone has one. */
function reasonsOf(columns: Columns, by: By, calendar: WorkingCalendar, code: Uint8Array): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  const out = { counts: new Float64Array(GROUPS * 32) };
  for (let row = 0; row < code.length; row += 1) {
    if (code[row] !== BAD) continue;
    const alone = Object.fromEntries(
      Object.entries(asColumns(columns, by)).map(([name, column]) => [name, column.subarray(row, row + 1)]),
    ) as typeof columns & { limit: Int32Array };
    const { bad } = classifyColumns(alone, calendar, { on: ON, groups: GROUPS, out });
    reasons.set(row, bad[0]?.code ?? 'none');
  }
  return reasons;
}

/** What columns find; why each bad row is bad only when rows are to be compared one by one. */
export function expected(columns: Columns, by: By, calendar: WorkingCalendar, isByRow: boolean): Expected {
  const given = asColumns(columns, by);
  const options = { on: ON, groups: GROUPS };
  const all = classifyColumns(given, calendar, options);
  const inPeriod = classifyColumns(given, calendar, { ...options, period: PERIOD });
  const reasons = isByRow ? reasonsOf(columns, by, calendar, all.code) : new Map<number, string>();
  return { columns, by, calendar, all, inPeriod, reasons };
}

const dateOf = (day: number) => (day === NO_DAY ? null : fromEpochDay(day));

/** Why a row is bad, or its due day and class, found day by day. */
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
  const day = classes[code].status === 'finished' ? (columns.ended[row] as number) : toEpochDay(ON);
  return [countWorkingDays(calendar, fromEpochDay(due), fromEpochDay(day)), day - due];
}

/** A line of an engine: `id,due_on,class_code,days_late,calendar_days_late,bad_reason`, however it writes what is not there. */
const plainLine = (text: string) => text.replaceAll('"', '').replaceAll(String.raw`\N`, '');

/** What an engine must say of a row, as its line of text. */
function lineOf(of: Expected, row: number): string {
  const { due, code } = of.all;
  const [working, calendar] = latenessOf(of, row);
  const reason = of.reasons.get(row) ?? '';
  return `${row},${dateOf(due[row] as number) ?? ''},${code[row]},${working},${calendar},${reason}`;
}

/** The same found day by day, without how late it is. */
function naiveLineOf(of: Expected, row: number): string {
  const found = naive(of, row);
  return 'bad' in found ? `${row},,${BAD},${found.bad}` : `${row},${found.dueOn ?? ''},${found.code},`;
}

const withoutLateness = (line: string) => line.replace(/^(\d+,[^,]*,\d+),\d+,\d+,/, '$1,');

/** How a line differs from what columns find; nothing when it does not. */
export function differenceOf(of: Expected, text: string): readonly string[] {
  const line = plainLine(text);
  const wanted = lineOf(of, Number.parseInt(line, 10));
  return line === wanted ? [] : [`${line}: wanted ${wanted}`];
}

/** What came of comparing: how many rows, how many of them day by day, which differ, and how many there are of each class and reason. */
export type Compared = {
  readonly rows: number;
  readonly dayByDay: number;
  readonly different: readonly string[];
  readonly kinds: ReadonlyMap<string, number>;
};

const kindOf = (line: string): string => {
  const [, , code, , , reason] = line.split(',');
  const found = classes[Number(code)];
  return found === undefined ? (reason as string) : `${code} ${found.status} ${found.timeliness}`;
};

/** Compares the lines of a file with what is expected of each row; every row must be told once. */
export async function compared(of: Expected, path: string): Promise<Compared> {
  const rows = of.all.code.length;
  const seen = new Uint8Array(rows);
  const different: string[] = [];
  const kinds = new Map<string, number>();
  let dayByDay = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const line = plainLine(text);
    const row = Number.parseInt(line, 10);
    if (seen[row] !== 0) different.push(`${line}: not a row, or one told twice`);
    seen[row] = 1;
    different.push(...differenceOf(of, line));
    const kind = kindOf(line);
    const many = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, many);
    if (row % SAMPLED !== 0 && many > FIRST_OF_A_KIND) continue;
    dayByDay += 1;
    const wanted = naiveLineOf(of, row);
    if (withoutLateness(line) !== wanted) different.push(`${line}: day by day ${wanted}`);
  }
  const missing = seen.filter((one) => one === 0).length;
  if (missing > 0) different.push(`${missing} rows went in and did not come out`);
  return { rows: rows - missing, dayByDay, different, kinds };
}

/** Where counts differ from those of columns; the number of the first bad row is not asked for. */
export function differentCounts(counts: ColumnCounts, wanted: ColumnCounts): readonly string[] {
  const places = (['counts', 'receipts'] as const).flatMap((name) => {
    const [own, other] = [counts[name] ?? [], wanted[name] ?? []];
    if (own.length !== other.length) return [`${name}: ${own.length} places, wanted ${other.length}`];
    return Array.from(own).flatMap((count, at) =>
      count === other[at] ? [] : [`${name} at ${at}: ${count}, wanted ${other[at]}`],
    );
  });
  const reasons = ({ bad }: ColumnCounts) => bad.map(({ code, count }) => `${code} ${count}`).join(', ');
  const isSame = reasons(counts) === reasons(wanted);
  return isSame ? places : [...places, `bad: ${reasons(counts)}, wanted ${reasons(wanted)}`];
}
