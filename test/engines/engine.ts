// What every engine is asked, and what its answers must equal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkingCalendar } from 'motcua/calendar';
import {
  type ClassCountRow,
  classCountsSql,
  classificationSql,
  columnCountsFromRows,
  type SqlDialect,
  workingCalendarSql,
} from 'motcua/sql';
import type { Period } from 'motcua/statistics';
import { vietnamCalendar } from 'motcua/vn';
import { type Compared, compared, differentCounts, type Expected, expected } from './compared.ts';
import { type By, brokenCalendar, dossiers, GROUPS, NAMES, ON, PERIOD, writeCsv } from './dossiers.ts';

/** How many dossiers are compared; more by hand. */
export const ROWS = Number(process.env['MOTCUA_ENGINE_ROWS'] ?? 1_000_000);

/** What is done with an engine. */
export type Engine = {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Takes everything away and makes the calendar, the table of dossiers from a file, and a view of the classification. */
  readonly load: (
    calendar: readonly string[],
    by: By,
    csv: (isWanted: (row: number) => boolean) => string,
    view: string,
  ) => Promise<void>;
  /** Writes the rows of a query to a file, with commas. */
  readonly write: (query: string, path: string) => Promise<void>;
  /** The rows of a count. */
  readonly counts: (query: string) => Promise<readonly ClassCountRow[]>;
};

const shown = (counted: ReadonlyMap<string, number>) =>
  [...counted]
    .sort(([a], [b]) => (Number.parseInt(a, 10) || 0) - (Number.parseInt(b, 10) || 0) || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count.toLocaleString('en')}`)
    .join(', ');

/** The classes that rows of a kind can have, and the reasons they can be bad for. */
const CLASSES_OF: { readonly [by in By]: number } = { limit: 7, due: 9 };
const REASONS_OF: { readonly [by in By]: number } = { limit: 7, due: 6 };

function demand(name: string, isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`${name}: ${what}`);
}

/** An altered copy of what is expected, of which one row is wrong. */
function planted(of: Expected): Expected {
  const due = of.all.due.slice();
  const row = of.all.code.indexOf(12);
  due[row] = (due[row] as number) + 1;
  return { ...of, all: { ...of.all, due } };
}

async function comparedCounts(engine: Engine, of: Expected, period: Period | undefined): Promise<void> {
  const options = { on: ON, ...(period === undefined ? {} : { period }) };
  const query = classCountsSql({ dialect: engine.dialect, classified: 'dossier_status', ...options });
  const rows = await engine.counts(query);
  const counts = columnCountsFromRows(rows, { ...options, groups: GROUPS, calendarVersion: of.calendar.version });
  const different = differentCounts(counts, period === undefined ? of.all : of.inPeriod);
  demand(engine.name, different.length === 0, `counts differ: ${different.slice(0, 5).join('; ')}`);
  const sum = rows.reduce((all, { dossiers: count }) => all + Number(count), 0);
  demand(engine.name, sum === of.all.code.length, `${sum} dossiers in the counts, ${of.all.code.length} went in`);
}

type Case = { readonly by: By; readonly rows: number; readonly calendar: WorkingCalendar; readonly name: string };

const CASES: readonly Case[] = [
  { by: 'limit', rows: ROWS, calendar: vietnamCalendar, name: 'limits' },
  { by: 'due', rows: ROWS / 4, calendar: vietnamCalendar, name: 'stored due days' },
  { by: 'limit', rows: ROWS / 10, calendar: brokenCalendar(vietnamCalendar), name: 'limits over a gap' },
  { by: 'due', rows: ROWS / 10, calendar: brokenCalendar(vietnamCalendar), name: 'stored days over a gap' },
];

async function comparedCase(engine: Engine, { by, rows, calendar, name }: Case, folder: string): Promise<void> {
  const columns = dossiers(rows, by);
  const of = expected(columns, by, calendar);
  const { dialect } = engine;
  const asked = by === 'limit' ? { limit: 'asked' } : { due: 'asked' };
  const view = classificationSql({
    dialect,
    dossiers: 'dossier',
    columns: { ...NAMES, ...asked },
    on: ON,
    groups: GROUPS,
  });
  let files = 0;
  const csv = (isWanted: (row: number) => boolean) => {
    files += 1;
    const path = join(folder, `dossiers-${files}.csv`);
    writeCsv(path, columns, by, isWanted);
    return path;
  };
  await engine.load(workingCalendarSql(calendar, { dialect }), by, csv, view);
  const start = performance.now();
  const path = join(folder, 'found.csv');
  await engine.write(
    'SELECT id, due_on, class_code, days_late, calendar_days_late, bad_reason FROM dossier_status',
    path,
  );
  const seconds = (performance.now() - start) / 1000;
  const found: Compared = await compared(of, path);
  demand(
    engine.name,
    found.different.length === 0,
    `${found.different.length} rows differ: ${found.different.slice(0, 5).join('; ')}`,
  );
  const isWhole = found.classes.size === CLASSES_OF[by] && found.reasons.size === REASONS_OF[by];
  demand(engine.name, isWhole, `not every class or reason was met: ${shown(found.classes)}; ${shown(found.reasons)}`);
  const red = await compared(planted(of), path);
  demand(engine.name, red.different.length === 1, `a planted wrong row gave ${red.different.length} differences`);
  await comparedCounts(engine, of, undefined);
  await comparedCounts(engine, of, PERIOD);
  const whole = `${found.rows.toLocaleString('en')} rows and ${GROUPS.toLocaleString('en')} groups compared`;
  console.log(`${engine.name}, ${name}: ${whole}, none differs; a planted wrong row was seen; ${seconds.toFixed(2)} s`);
  console.log(`  classes: ${shown(found.classes)}`);
  console.log(`  bad: ${shown(found.reasons)}`);
}

/** Compares everything with what columns find; throws on the first difference. */
export async function comparedWithColumns(engine: Engine): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-engine-'));
  try {
    for (const one of CASES) await comparedCase(engine, one, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
