// PostgreSQL through its own client; run it within `pg_virtualenv`, which starts a server and ends it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClassCountRow } from 'motcua/sql';
import { comparedWithColumns } from './engine.ts';

/** Runs statements, given in a file: a command line may be too short for them. */
function run(statements: string): string {
  const path = join(tmpdir(), `motcua-${process.pid}.sql`);
  writeFileSync(path, statements);
  return execFileSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

await comparedWithColumns({
  name: 'PostgreSQL',
  dialect: 'postgres',
  load: async (calendar, by, csv, view) => {
    const asked = by === 'limit' ? 'INTEGER' : 'DATE';
    run(
      [
        'SET client_min_messages = warning',
        'DROP VIEW IF EXISTS dossier_status',
        'DROP TABLE IF EXISTS working_calendar, dossier',
        ...calendar,
        `CREATE TABLE dossier (id INTEGER, received_on DATE, ended_on DATE, unit_no INTEGER, "days ""still""" INTEGER, channel INTEGER, asked ${asked})`,
        `\\copy dossier FROM '${csv(() => true)}' WITH (FORMAT csv, NULL '\\N')\n`,
        'ANALYZE working_calendar',
        'ANALYZE dossier',
        `CREATE VIEW dossier_status AS ${view}`,
      ]
        .map((statement) => (statement.startsWith('\\') ? statement : `${statement};\n`))
        .join(''),
    );
  },
  write: async (query, path) => {
    run(`\\copy (${query}) TO '${path}' WITH (FORMAT csv, NULL '')\n`);
  },
  counts: async (query) => {
    const told = run(
      `SELECT coalesce(json_agg(row_to_json(counted)), '[]') FROM (${query}) AS counted \\g (format=unaligned tuples_only=on)\n`,
    );
    return JSON.parse(told) as readonly ClassCountRow[];
  },
});
