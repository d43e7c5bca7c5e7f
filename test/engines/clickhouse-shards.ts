// ClickHouse: half of the dossiers in each of two servers, asked through a table that stands for both; then one of them is ended.
import { rmSync } from 'node:fs';
import type { ClassCountRow } from 'motcua/sql';
import { twoShards } from './clickhouse.ts';
import { comparedWithColumns } from './engine.ts';

const { shards, end } = await twoShards();
const [one, other] = shards;

try {
  console.log(`ClickHouse ${one.run('SELECT version()').trim()}, two servers`);
  await comparedWithColumns({
    name: 'ClickHouse',
    dialect: 'clickhouse',
    load: async (calendar, by, csv, view) => {
      one.run('DROP TABLE IF EXISTS dossier_status');
      for (const [at, shard] of shards.entries()) {
        for (const table of ['dossier_status_here', 'working_calendar', 'dossier'])
          shard.run(`DROP TABLE IF EXISTS ${table}`);
        for (const statement of calendar) shard.run(statement);
        const asked = by === 'limit' ? 'Int32' : 'Date';
        shard.run(
          `CREATE TABLE dossier (id Int32, received_on Nullable(Date), ended_on Nullable(Date), unit_no Int32, "days \\"still\\"" Int32, channel Int32, asked Nullable(${asked})) ENGINE = MergeTree() ORDER BY id`,
        );
        const path = csv((row) => row % 2 === at);
        shard.run('INSERT INTO dossier FORMAT CSV', path);
        rmSync(path);
        shard.run(`CREATE VIEW dossier_status_here AS ${view}`);
      }
      one.run(
        'CREATE TABLE dossier_status AS dossier_status_here ENGINE = Distributed(shards, default, dossier_status_here)',
      );
    },
    write: async (query, path) => {
      one.run(`${query} FORMAT CSV`, undefined, path);
    },
    counts: async (query) => {
      const { data } = JSON.parse(one.run(`${query} FORMAT JSON`)) as { readonly data: readonly ClassCountRow[] };
      return data;
    },
  });
  // the other half is gone: an answer would be half of the truth
  other.process.kill('SIGKILL');
  let refusal = '';
  try {
    one.run('SELECT COUNT(*) FROM dossier_status');
  } catch (error) {
    refusal = String((error as { stderr?: unknown }).stderr ?? error);
  }
  if (!/exception/i.test(refusal))
    throw new Error('ClickHouse: a dead server must be an error, never half of the dossiers');
  console.log(`ClickHouse, one of two servers ended: ${/Code: \d+.*/.exec(refusal)?.[0].slice(0, 160)}`);
} finally {
  end();
}
