// The traps that reports written in SQL fall into, each as a dossier whose answer is known: times for days, halves for days, what nobody knows, days put
// into the table twice. The numbers of the traps are those of test/cases/statistics-traps.test.ts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classCountsSql, classificationSql, columnCountsFromRows, workingCalendarSql } from 'motcua/sql';
import { checkForm06, form06, tallyFromColumns } from 'motcua/statistics';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import type { Engine } from './engine.ts';

const PERIOD = { from: '2026-10-15', to: '2026-11-14' };
const UNITS = 2;

/** A name, a dossier as a row of VALUES (received, ended, unit, limit, channel), and what is told of it (due, class, days late, calendar days late, reason). */
const TRAPS: readonly (readonly [name: string, row: string, told: string])[] = [
  [
    'trap 2: carried over and finished on the first day it is not lost',
    "'2026-10-08 08:00:00', '2026-10-15 16:59:00', 0, 8, 1",
    '2026-10-20,12,0,0,',
  ],
  [
    'trap 2: on time is a day, not a minute',
    "'2026-11-02 08:00:00', '2026-11-04 16:59:00', 0, 2, 1",
    '2026-11-04,13,0,0,',
  ],
  [
    'trap 1: ended at a time of the last day it has ended',
    "'2026-11-02 08:00:00', '2026-11-14 10:30:00', 0, 5, 2",
    '2026-11-09,14,4,5,',
  ],
  [
    'trap 1: ended after the last day it is open',
    "'2026-11-02 08:00:00', '2026-11-15 00:00:00', 0, 5, 2",
    '2026-11-09,4,4,5,',
  ],
  [
    'trap 4: due after the last day it is within the limit',
    "'2026-11-12 08:00:00', NULL, 0, 3, 3",
    '2026-11-17,2,0,0,',
  ],
  [
    'trap 5: without a limit it is not on time, but told',
    "'2026-11-02 08:00:00', '2026-11-04 08:00:00', 0, NULL, 1",
    ',255,0,0,statistics/bad-limit',
  ],
  ['trap 5: a limit of half a day is told', "'2026-11-02 08:00:00', NULL, 0, 2.5, 1", ',255,0,0,statistics/bad-limit'],
  [
    'trap 6: of a unit that nobody knows it is told, not dropped',
    "'2026-11-02 08:00:00', NULL, 99, 5, 1",
    ',255,0,0,statistics/bad-group',
  ],
  [
    'trap 6: without a unit it is told, not dropped',
    "'2026-11-02 08:00:00', NULL, NULL, 5, 1",
    ',255,0,0,statistics/bad-group',
  ],
  [
    'trap 6: received before the calendar it is told, not dropped',
    "'1999-01-04 08:00:00', NULL, 0, 5, 1",
    ',255,0,0,statistics/bad-received',
  ],
  [
    'trap 6: without a day of receipt it is told, not dropped',
    'NULL, NULL, 0, 5, 1',
    ',255,0,0,statistics/bad-received',
  ],
  [
    'another system: received as the period starts it is received in it',
    "'2026-10-15 08:00:00', NULL, 1, 40, 2",
    '2026-12-11,2,0,0,',
  ],
  [
    'another system: an overdue one that is open is not one resolved late',
    "'2026-11-02 08:00:00', NULL, 1, 5, 1",
    '2026-11-09,4,4,5,',
  ],
];

/** The types of the columns: a time where a day is wanted, and a number with fractions. */
const TYPES: { readonly [dialect in Engine['dialect']]: readonly [int: string, time: string, number: string] } = {
  duckdb: ['INTEGER', 'TIMESTAMP', 'DOUBLE'],
  postgres: ['INTEGER', 'TIMESTAMP', 'NUMERIC'],
  clickhouse: ['Nullable(Int32)', 'Nullable(DateTime)', 'Nullable(Float64)'],
};

function tableText(dialect: Engine['dialect']): readonly string[] {
  const [int, time, number] = TYPES[dialect];
  const id = dialect === 'clickhouse' ? 'Int32' : int;
  const engine = dialect === 'clickhouse' ? ' ENGINE = MergeTree() ORDER BY id' : '';
  const columns = `id ${id}, received ${time}, ended ${time}, unit ${int}, days ${number}, channel ${int}`;
  const rows = TRAPS.map(([, row], at) => `(${at}, ${row})`).join(', ');
  return [`CREATE TABLE trap (${columns})${engine}`, `INSERT INTO trap VALUES ${rows}`];
}

function requireSame(found: unknown, wanted: unknown, of: string): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${of}: ${a}, wanted ${b}`);
}

/** Puts every day into the table once more: refused where it has a key, and else of no consequence. */
async function fillTwice(engine: Engine, [, ...inserts]: readonly string[]): Promise<void> {
  const isRefused = await engine.run(inserts).then(
    () => false,
    () => true,
  );
  requireSame(isRefused, engine.dialect !== 'clickhouse', 'days put into the table twice are refused');
}

async function compareRows(engine: Engine, view: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-traps-'));
  const path = join(folder, 'rows.csv');
  await engine.rowsTo(path, `SELECT id, due_on, class_code, days_late, calendar_days_late, bad_reason FROM ${view}`);
  const lines = readFileSync(path, 'utf8').trim().replaceAll('"', '').replaceAll(String.raw`\N`, '').split('\n');
  rmSync(folder, { recursive: true, force: true });
  requireSame(lines.length, TRAPS.length * engine.copies, 'rows that come out');
  for (const [at, [name, , told]] of TRAPS.entries()) {
    const own = lines.filter((line) => line.startsWith(`${at},`));
    requireSame(own, Array(engine.copies).fill(`${at},${told}`), name);
  }
}

/** Runs the traps on an engine; throws at the first one it falls into. */
export async function traps(engine: Engine): Promise<void> {
  const { dialect, copies } = engine;
  const days = workingCalendarSql(vietnamCalendar, { dialect, table: 'trap_days' });
  await engine.run([...tableText(dialect), ...days]);
  await fillTwice(engine, days);
  const columns = {
    keys: ['id'],
    received: 'received',
    ended: 'ended',
    group: 'unit',
    limit: 'days',
    channel: 'channel',
  };
  const query = classificationSql({
    dialect,
    dossiers: 'trap',
    columns,
    calendar: 'trap_days',
    on: PERIOD.to,
    groups: UNITS,
  });
  const view = await engine.view('trap_status', query);
  await compareRows(engine, view);
  const rows = await engine.counts(classCountsSql({ dialect, classified: view, on: PERIOD.to, period: PERIOD }));
  const counted = columnCountsFromRows(rows, {
    on: PERIOD.to,
    period: PERIOD,
    groups: UNITS,
    calendarVersion: vietnamCalendar.version,
  });
  const tally = tallyFromColumns(counted, { period: PERIOD, keys: ['field'], groups: [['a'], ['b']] });
  const form = form06(tally, { disposition: vietnam(PERIOD.to).disposition });
  requireSame(checkForm06(form), [], 'form 06 balances');
  const told = Object.values(form.rows[0]?.columns ?? {}).map((dossiers) => Number(dossiers) / copies);
  requireSame(told, [7, 3, 3, 1, 3, 1, 1, 1, 4, 2, 2], 'form 06, columns 3 to 13');
  requireSame(
    counted.bad.map(({ count }) => count / copies),
    [2, 2, 2],
    'bad rows',
  );
  console.log(` ${TRAPS.length} traps of reports avoided, days put in twice among them`);
}
