// Events of dossiers in PostgreSQL, and form 06 of them twice: by the library from the events, and by SQL from what was kept of a day. `npm run example:postgres` starts a server for as long as it runs.
import { narrate } from 'motcua';
import { formBlocks, print } from 'motcua/narrator';
import { keepDays } from './keep-days.ts';
import { madeUpDossiers } from './lives.ts';
import { reportByLibrary } from './report-by-library.ts';
import { reportBySql } from './report-by-sql.ts';
import { connect, dropSchema, enter, makeSchema } from './store.ts';

const period = { from: '2026-10-15', to: '2026-11-14' };
const client = await connect();
await makeSchema(client);
const dossiers = madeUpDossiers(3000);
await enter(client, dossiers);
// one that contradicts itself: it is told, and in no report
await enter(client, [
  { code: 'H29-99999', procedure: '1.004222', events: [{ kind: 'resumed', at: '2026-11-02', cause: 'payment' }] },
]);

const { rows } = await client.query('SELECT count(*) AS events FROM events');
console.log(`${dossiers.length + 1} hồ sơ, ${rows[0].events} sự kiện`);
const { form, unread } = await reportByLibrary(client, period);
for (const { code, problems } of unread) console.log(`Không đọc được ${code}: ${narrate(problems, { locale: 'vi' })}`);
console.log(print(formBlocks(form, { locale: 'vi' }), 'text'));

await keepDays(client, period.to);
const bySql = await reportBySql(client, period);
const isEqual = JSON.stringify(bySql.rows) === JSON.stringify(form.rows);
console.log(
  `\nBáo cáo bằng SQL ${isEqual ? 'khớp với' : 'khác'} báo cáo bằng thư viện: ${bySql.rows.length} dòng, ${bySql.rows.length * 11} ô`,
);
await dropSchema(client);
await client.end();
