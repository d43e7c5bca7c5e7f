// ClickHouse as a cluster of two servers, each with half of the dossiers, behind tables that stand for both; and what comes of it when one of them dies.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classCountsSql } from 'motcua/sql';
import { check } from './check.ts';
import { type Shard, twoShards } from './clickhouse.ts';
import { ON, writeCsv } from './dossiers.ts';
import { countRow, type Engine, tableColumns } from './engine.ts';
import { columnNames } from './names.ts';

const TYPES = { int: 'Nullable(Int32)', date: 'Nullable(Date)' };

function clickhouse(shards: readonly [Shard, Shard], end: () => Promise<void>): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-halves-'));
  const [first] = shards;
  const run = async (statements: readonly string[]) => {
    for (const shard of shards) for (const statement of statements) shard.run(statement);
  };
  return {
    name: `ClickHouse ${first.run('SELECT version()').trim()}, two shards`,
    dialect: 'clickhouse',
    copies: 2,
    run,
    load: async (table, columns, by) => {
      const path = join(folder, 'half.csv');
      const types = tableColumns(columnNames('clickhouse'), by, (of) => TYPES[of]).replace('Nullable(Int32)', 'Int32');
      await run([`CREATE TABLE ${table} (${types}) ENGINE = MergeTree() ORDER BY id`]);
      for (const [at, shard] of shards.entries()) {
        writeCsv(path, columns, by, (row) => row % 2 === at);
        shard.run(`INSERT INTO ${table} FORMAT CSV`, path);
      }
    },
    view: async (name, query) => {
      await run([`CREATE VIEW ${name} AS ${query}`]);
      first.run(`CREATE TABLE all_${name} AS ${name} ENGINE = Distributed(shards, default, ${name})`);
      return `all_${name}`;
    },
    rowsTo: async (path, query) => {
      first.run(`${query} FORMAT CSV`, undefined, path);
    },
    counts: async (query) =>
      first
        .run(`${query} FORMAT TSV`)
        .trim()
        .split('\n')
        .map((line) => countRow(line.split('\t'))),
    end: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The message of what a call is refused with; fails when it is not refused. */
function failureOf(call: () => unknown): string {
  let found: unknown;
  try {
    found = call();
  } catch (error) {
    return String((error as Error).message);
  }
  throw new Error(`a dead shard gave an answer: ${String(found).slice(0, 200)}`);
}

const { shards, end } = await twoShards();
const engine = clickhouse(shards, end);
try {
  const view = await check(engine);
  const [first, second] = shards;
  await second.kill();
  for (const query of [
    classCountsSql({ dialect: 'clickhouse', classified: view, on: ON }),
    `SELECT count() FROM ${view}`,
  ]) {
    const message = failureOf(() => first.run(query));
    console.log(
      ` with one shard dead: ${message.split('\n').find((line) => line.includes('Exception')) ?? message}`.slice(
        0,
        200,
      ),
    );
  }
} finally {
  await engine.end();
}
