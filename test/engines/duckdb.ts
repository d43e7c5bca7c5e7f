// DuckDB, in this process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ClassCountRow } from 'motcua/sql';
import { check } from './check.ts';
import { writeCsv } from './dossiers.ts';
import { type Engine, tableColumns } from './engine.ts';
import { columnNames } from './names.ts';

async function duckdb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-duckdb-'));
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await connection.run(statement);
  };
  const [[version]] = (await connection.runAndReadAll('SELECT version()')).getRows() as [[string]];
  return {
    name: `DuckDB ${version}`,
    dialect: 'duckdb',
    copies: 1,
    run,
    load: async (table, columns, by) => {
      const path = join(folder, 'dossiers.csv');
      writeCsv(path, columns, by, () => true);
      const types = tableColumns(columnNames('duckdb'), by, (of) => (of === 'int' ? 'INTEGER' : 'DATE'));
      await run([
        `CREATE TABLE ${table} (${types})`,
        String.raw`COPY ${table} FROM '${path}' (FORMAT csv, HEADER false, NULLSTR '\N')`,
      ]);
    },
    view: async (name, query) => {
      await run([`CREATE VIEW ${name} AS ${query}`]);
      return name;
    },
    rowsTo: (path, query) => run([`COPY (${query}) TO '${path}' (FORMAT csv, HEADER false)`]),
    counts: async (query) =>
      (await connection.runAndReadAll(query)).getRowObjects() as unknown as readonly ClassCountRow[],
    end: async () => {
      connection.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const engine = await duckdb();
try {
  await check(engine);
} finally {
  await engine.end();
}
