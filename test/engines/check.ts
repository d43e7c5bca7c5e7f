// Runs the generated SQL on an engine and compares what it finds with columns: every row, and the counts of every group.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { WorkingCalendar } from 'motcua/calendar';
import { classCountsSql, classificationSql, columnCountsFromRows, workingCalendarSql } from 'motcua/sql';
import type { ColumnCounts } from 'motcua/statistics';
import { vietnamCalendar } from 'motcua/vn';
import { compared, differenceOf, differentCounts, type Expected, expected } from './compared.ts';
import { type By, brokenCalendar, dossiers, GROUPS, NAMES, ON, PERIOD } from './dossiers.ts';
import type { Engine } from './engine.ts';
import { traps } from './traps.ts';

/** How many dossiers. */
const ROWS = Number(process.env['MOTCUA_ENGINE_ROWS'] ?? 1_000_000);

/** More are compared by their counts alone. */
const MOST_BY_ROW = 2_000_000;

/** The classes and reasons that dossiers of each kind must have met, none of them zero. */
const KINDS: { readonly [by in By]: number } = { limit: 7 + 7, due: 9 + 6 };

type Variant = {
  readonly name: string;
  readonly by: By;
  readonly rows: number;
  readonly calendar: WorkingCalendar;
};

const variants: readonly Variant[] = [
  { name: 'limits', by: 'limit', rows: ROWS, calendar: vietnamCalendar },
  { name: 'stored due days', by: 'due', rows: ROWS === 1_000_000 ? 400_000 : ROWS, calendar: vietnamCalendar },
  ...(['limit', 'due'] as const).map((by) => ({
    name: `${by === 'limit' ? 'limits' : 'stored due days'}, a calendar with a gap`,
    by,
    rows: Math.min(ROWS, 100_000),
    calendar: brokenCalendar(vietnamCalendar),
  })),
];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(2)} s`;

function require(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

/** Differences, the first few of them. */
function requireNone(different: readonly string[], of: string): void {
  require(different.length === 0, `${of}: ${different.length} differences\n${different.slice(0, 10).join('\n')}`);
}

/** A row that is planted wrong is found, and so is a count. */
async function seesPlanted(of: Expected, path: string, counts: ColumnCounts): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const planted = line.replace(
      /,(\d+),(\d+),(\d+),/,
      (_, code, ...late) => `,${Number(code) ^ 1},${late[0]},${late[1]},`,
    );
    require(differenceOf(of, line).length === 0 &&
      differenceOf(of, planted).length === 1, 'a planted row was not seen');
    break;
  }
  const wrong = { ...counts, counts: counts.counts.slice() };
  wrong.counts[0] = (wrong.counts[0] as number) + 1;
  require(differentCounts(wrong, of.all).length === 1, 'a planted count was not seen');
  console.log('  a row planted wrong and a count planted wrong were seen');
}

/** What is compared: the view of an engine with what is expected of it. */
type Case = { readonly engine: Engine; readonly view: string; readonly of: Expected; readonly name: string };

async function compareRows({ engine, view, of, name }: Case, path: string): Promise<void> {
  const since = performance.now();
  await engine.rowsTo(path, `SELECT id, due_on, class_code, days_late, calendar_days_late, bad_reason FROM ${view}`);
  const took = seconds(since);
  const { rows, dayByDay, different, kinds } = await compared(of, path);
  requireNone(different, name);
  require(kinds.size >= KINDS[of.by], `${name}: only ${[...kinds.keys()].join(', ')}`);
  console.log(`  ${rows} rows compared (told in ${took}), ${dayByDay} of them day by day too`);
  for (const [kind, many] of [...kinds].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
    console.log(`    ${kind}: ${many}`);
  }
}

async function compareCounts({ engine, view, of, name }: Case): Promise<ColumnCounts> {
  const { dialect } = engine;
  const calendarVersion = of.calendar.version;
  const since = performance.now();
  const rows = await engine.counts(classCountsSql({ dialect, classified: view, on: ON }));
  const took = seconds(since);
  const counts = columnCountsFromRows(rows, { on: ON, groups: GROUPS, calendarVersion });
  requireNone(differentCounts(counts, of.all), `${name}, counts`);
  const told = await engine.counts(classCountsSql({ dialect, classified: view, on: ON, period: PERIOD }));
  const inPeriod = columnCountsFromRows(told, { on: ON, groups: GROUPS, calendarVersion, period: PERIOD });
  requireNone(differentCounts(inPeriod, of.inPeriod), `${name}, counts in a period`);
  const all = told.reduce((sum, { dossiers: many }) => sum + Number(many), 0);
  require(all === of.all.code.length, `${name}: ${all} of ${of.all.code.length} rows were counted`);
  const cells = [counts.counts, inPeriod.counts, inPeriod.receipts ?? []].map((list) => list.length).join(' + ');
  console.log(`  counts of ${GROUPS} groups equal (${cells} places; counted in ${took})`);
  return counts;
}

/** Compares rows and counts, and looks whether a wrong one would be seen. */
async function compareAll(of: Case): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-rows-'));
  const path = join(folder, 'rows.csv');
  try {
    await compareRows(of, path);
    await seesPlanted(of.of, path, await compareCounts(of));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compares everything an engine finds with columns; throws at the first difference. */
export async function check(engine: Engine): Promise<string> {
  console.log(engine.name);
  await traps(engine);
  let last = '';
  for (const [at, { name, by, rows, calendar }] of variants.entries()) {
    const since = performance.now();
    const isByRow = rows <= MOST_BY_ROW;
    const of = expected(dossiers(rows, by), by, calendar, isByRow);
    const { dialect } = engine;
    const [table, days] = [`dossier_${at}`, `days_${at}`];
    await engine.load(table, of.columns, by);
    await engine.run(workingCalendarSql(calendar, { dialect, table: days }));
    const columns = by === 'limit' ? { ...NAMES, limit: 'asked' } : { ...NAMES, due: 'asked' };
    const query = classificationSql({ dialect, dossiers: table, columns, on: ON, groups: GROUPS, calendar: days });
    const view = await engine.view(`status_${at}`, query);
    console.log(` ${name}: ${rows} dossiers`);
    const compare = { engine, view, of, name };
    if (isByRow) await compareAll(compare);
    else await compareCounts(compare);
    console.log(`  ${seconds(since)} in all`);
    last = view;
  }
  return last;
}
