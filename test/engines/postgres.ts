// PostgreSQL, a server of its own for as long as this runs: `pg_virtualenv -v 15 node ... test/engines/postgres.ts`.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.ts';
import { writeCsv } from './dossiers.ts';
import { countRow, type Engine, tableColumns } from './engine.ts';
import { columnNames } from './names.ts';

const PSQL = ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1'];

/** What psql prints of some statements, read from its input: a text of half a megabyte is no argument of a command. */
const psql = (text: string, ...options: string[]): string =>
  execFileSync('psql', [...PSQL, ...options], { input: text, stdio: 'pipe', encoding: 'utf8', maxBuffer: 1 << 28 });

function postgres(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-postgres-'));
  const run = async (statements: readonly string[]) => {
    psql(statements.map((statement) => `${statement};\n`).join(''));
  };
  return {
    name: `PostgreSQL ${psql('SHOW server_version', '--tuples-only', '--no-align').trim()}`,
    dialect: 'postgres',
    copies: 1,
    run,
    load: async (table, columns, by) => {
      const path = join(folder, 'dossiers.csv');
      writeCsv(path, columns, by, () => true);
      const types = tableColumns(columnNames('postgres'), by, (of) => (of === 'int' ? 'INTEGER' : 'DATE'));
      psql(
        `CREATE TABLE ${table} (${types});\n\\copy ${table} FROM '${path}' (FORMAT csv, NULL '\\N')\nANALYZE ${table};\n`,
      );
    },
    view: async (name, query) => {
      await run([`CREATE VIEW ${name} AS ${query}`]);
      return name;
    },
    rowsTo: async (path, query) => {
      const file = openSync(path, 'w');
      const options = ['--command', `COPY (${query}) TO STDOUT (FORMAT csv)`];
      execFileSync('psql', [...PSQL, ...options], { stdio: ['ignore', file, 'inherit'] });
      closeSync(file);
    },
    counts: async (query) =>
      psql(query, '--tuples-only', '--no-align', '--field-separator', ',')
        .trim()
        .split('\n')
        .map((line) => countRow(line.split(','))),
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

const engine = postgres();
try {
  await check(engine);
} finally {
  await engine.end();
}
