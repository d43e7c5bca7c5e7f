// DuckDB, in this process.
import { DuckDBInstance } from '@duckdb/node-api';
import { comparedWithColumns } from './engine.ts';

const connection = await (await DuckDBInstance.create(':memory:')).connect();

await comparedWithColumns({
  name: 'DuckDB',
  dialect: 'duckdb',
  load: async (calendar, by, csv, view) => {
    for (const table of ['working_calendar', 'dossier']) await connection.run(`DROP TABLE IF EXISTS ${table} CASCADE`);
    await connection.run('DROP VIEW IF EXISTS dossier_status');
    for (const statement of calendar) await connection.run(statement);
    const asked = by === 'limit' ? 'INTEGER' : 'DATE';
    await connection.run(
      `CREATE TABLE dossier (id INTEGER, received_on DATE, ended_on DATE, unit_no INTEGER, "days ""still""" INTEGER, channel INTEGER, asked ${asked})`,
    );
    await connection.run(`COPY dossier FROM '${csv(() => true)}' (FORMAT csv, NULLSTR '\\N', HEADER false)`);
    await connection.run(`CREATE VIEW dossier_status AS ${view}`);
  },
  write: async (query, path) => {
    await connection.run(`COPY (${query}) TO '${path}' (FORMAT csv, NULLSTR '', HEADER false)`);
  },
  counts: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS(),
});
