// Events in a real PostgreSQL, which `PGHOST` or `DATABASE_URL` names: they come back as they went in, and form 06 by SQL is form 06 by the library in every cell.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { checkForm06, type Form06 } from 'motcua/statistics';
import type { Client } from 'pg';
import { keepDays } from './keep-days.ts';
import { madeUpDossiers } from './lives.ts';
import { readDossiers } from './read-dossiers.ts';
import { reportByLibrary } from './report-by-library.ts';
import { reportBySql } from './report-by-sql.ts';
import { connect, dropSchema, enter, makeSchema } from './store.ts';

const dossiers = madeUpDossiers(2500);
const periods = [
  { from: '2026-10-15', to: '2026-11-14' },
  { from: '2026-11-15', to: '2026-12-14' },
];
let client: Client;

before(async () => {
  client = await connect();
  await makeSchema(client);
  await enter(client, dossiers);
});
after(async () => {
  await dropSchema(client);
  await client.end();
});

/** Every cell of a form by row and column. */
const cellsOf = ({ rows }: Form06): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(({ key, columns }) =>
      Object.entries(columns).map(([column, figure]) => [JSON.stringify([...key, column]), figure] as const),
    ),
  );

const numbersOf = async (query: string, ...values: readonly unknown[]): Promise<Record<string, number>> => {
  const { rows } = await client.query<{ name: string; n: string }>(query, [...values]);
  return Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]));
};

test('the library is the built package, and the server a real one', async () => {
  assert.match(import.meta.resolve('motcua'), /\/dist\/index\.js$/);
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  assert.match(rows[0]?.server_version ?? '', /^\d+/);
});

test('events come back as they went in: days without a time, corrections, days of entry', async () => {
  let read = 0;
  for await (const { code, events } of readDossiers(client)) {
    const entered = dossiers[read];
    assert.equal(code, entered?.code);
    assert.deepEqual(events(), entered?.events);
    read += 1;
  }
  assert.equal(read, dossiers.length);
});

for (const period of periods) {
  test(`the form of ${period.from} to ${period.to} is the same by library and by SQL, cell by cell`, async () => {
    const { form, unread } = await reportByLibrary(client, period);
    assert.deepEqual([unread, await keepDays(client, period.to)], [[], []]);
    const bySql = await reportBySql(client, period);
    const [cells, sqlCells] = [cellsOf(form), cellsOf(bySql)];
    assert.equal(cells.size, form.rows.length * 11);
    assert.deepEqual([...sqlCells.keys()], [...cells.keys()]);
    for (const [cell, figure] of cells) assert.equal(sqlCells.get(cell), figure, cell);
    assert.deepEqual(bySql.excluded, form.excluded);
    assert.deepEqual([checkForm06(form), checkForm06(bySql)], [[], []]);
    // it is no form of zeros
    for (const [column, figure] of Object.entries(form.rows[0]?.columns ?? {})) assert.notEqual(figure, 0, column);
  });
}

test('there are dossiers of every status, and standstills that began in time and late', async () => {
  const [period] = periods;
  const statuses = await numbersOf(
    'SELECT status AS name, count(*) AS n FROM dossier_days WHERE as_of = $1 GROUP BY 1',
    period?.to,
  );
  const every = ['finished', 'not-received', 'pending', 'refused', 'returned', 'stopped', 'suspended', 'withdrawn'];
  assert.deepEqual(Object.keys(statuses).sort(), every);
  const still = await numbersOf(
    `SELECT CASE WHEN suspended_on > due_on THEN 'late' WHEN as_of > due_on THEN 'past due' ELSE 'in time' END AS name, count(*) AS n
     FROM dossier_days WHERE as_of = $1 AND suspended_on IS NOT NULL AND due_on IS NOT NULL GROUP BY 1`,
    period?.to,
  );
  assert.deepEqual(Object.keys(still).sort(), ['in time', 'late', 'past due']);
});

test('a due day that is written wrong is seen', async () => {
  const [period] = periods;
  if (period === undefined) return assert.fail();
  const { form } = await reportByLibrary(client, period);
  await client.query(
    `UPDATE dossier_days SET due_on = ended_on - 1 WHERE (as_of, dossier) = (
       SELECT as_of, dossier FROM dossier_days WHERE as_of = $1 AND status = 'finished' AND ended_on BETWEEN $2 AND $1 AND due_on > ended_on ORDER BY dossier LIMIT 1)`,
    [period.to, period.from],
  );
  const bySql = cellsOf(await reportBySql(client, period));
  const differing = [...cellsOf(form)]
    .filter(([cell, figure]) => bySql.get(cell) !== figure)
    .map(([cell]) => JSON.parse(cell).at(-1));
  // early became overdue, in the row, its unit and the total
  assert.deepEqual(differing.sort(), ['10', '10', '10', '8', '8', '8']);
});

test('a dossier whose events contradict themselves, or are none, is told and in no report', async () => {
  const [period] = periods;
  if (period === undefined) return assert.fail();
  const before = (await reportByLibrary(client, period)).form;
  await enter(client, [
    { code: 'X1', procedure: '1.004222', events: [{ kind: 'resumed', at: '2026-11-02', cause: 'payment' }] },
    { code: 'X2', procedure: '1.004222', events: [] },
  ]);
  await client.query(`INSERT INTO dossiers VALUES ('X3', '1.004222')`);
  await client.query(
    `INSERT INTO events (dossier, kind, happened_on, details) VALUES ('X3', 'no such', '2026-11-02', '{"<b>": 1}')`,
  );
  const { form, unread } = await reportByLibrary(client, period);
  assert.deepEqual(
    unread.map(({ code, problems }) => [code, problems[0]?.code]),
    [
      ['X1', 'dossier/impossible-order'],
      ['X3', 'kernel/invalid-shape'],
    ],
  );
  assert.deepEqual(form.rows, before.rows);
});

// it makes the schema anew, so it stands last
test('the command prints the form, and that both are equal', async () => {
  const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', 'start.ts'], { cwd: import.meta.dirname });
  assert.equal(stdout, readFileSync(new URL('start.out.txt', import.meta.url), 'utf8'));
  assert.match(stdout, /Báo cáo bằng SQL khớp với báo cáo bằng thư viện/);
});
