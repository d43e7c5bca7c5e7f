// A province's warehouse of two hundred thousand made-up dossiers in DuckDB: the calendar put beside them as a table, every dossier classified and every office
// counted by the engine, a few rows shown, and form 06 printed from the counts. `npm run example:warehouse` installs the engine and runs it.

import { DuckDBInstance } from '@duckdb/node-api';
import { form06, narrate } from 'motcua';
import { classes } from 'motcua/dossier';
import { formBlocks, print } from 'motcua/narrator';
import {
  type ClassCountRow,
  classCountsSql,
  classificationSql,
  columnCountsFromRows,
  workingCalendarSql,
} from 'motcua/sql';
import { checkForm06, tallyFromColumns } from 'motcua/statistics';
import { vietnam, vietnamCalendar } from 'motcua/vn';

const period = { from: '2026-10-15', to: '2026-11-14' };
const fields = ['Hộ tịch', 'Đất đai', 'Xây dựng', 'Chứng thực'];
/** The warehouse numbers its offices; what each of them is stands here. */
const offices = Array.from({ length: 12 }, (_, office) => fields[office % fields.length] as string);

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const run = async (statements: readonly string[]) => {
  for (const statement of statements) await connection.run(statement);
};
const rowsOf = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();

// what is there already: one row a dossier, the same in every run
await run([
  `CREATE TABLE ho_so AS SELECT
    n AS so, CAST('2026-08-03' AS DATE) + CAST(n * 7919 % 100 AS INT) AS ngay_nhan,
    CASE WHEN n % 900 = 7 THEN 0 ELSE 3 + n % 13 END AS so_ngay, CASE WHEN n % 40 = 0 THEN 2 ELSE 0 END AS tam_dung,
    n * 31 % ${offices.length} AS noi_nhan, 1 + n % 3 AS kenh
  FROM (SELECT CAST(range AS INT) AS n FROM range(200000))`,
  `CREATE VIEW ho_so_ket_thuc AS SELECT *,
    CASE WHEN so % 17 = 0 THEN NULL ELSE ngay_nhan + so_ngay + CAST(CASE WHEN so % 11 = 0 THEN 7 ELSE so % 5 - 1 END AS INT) END AS ngay_tra
  FROM ho_so`,
]);

// the calendar as a table, the classification as a view
await run(workingCalendarSql(vietnamCalendar, { dialect: 'duckdb', table: 'lich_lam_viec' }));
const classified = classificationSql({
  dialect: 'duckdb',
  dossiers: 'ho_so_ket_thuc',
  calendar: 'lich_lam_viec',
  columns: {
    keys: ['so'],
    received: 'ngay_nhan',
    ended: 'ngay_tra',
    limit: 'so_ngay',
    suspended: 'tam_dung',
    group: 'noi_nhan',
    channel: 'kenh',
  },
  on: period.to,
  groups: offices.length,
});
await run([`CREATE VIEW tinh_trang AS ${classified}`]);

console.log('Some dossiers, as the engine tells them:');
for (const row of await rowsOf('SELECT * FROM tinh_trang WHERE so IN (1, 2, 7, 17, 40, 44) ORDER BY so')) {
  const { so, received_on, due_on, ended_on, days_late, bad_reason } = row;
  const found = classes[Number(row['class_code'])];
  const told = found === undefined ? bad_reason : `${found.status} ${found.timeliness}`;
  console.log(
    `  ${so}: received ${received_on}, due ${due_on}, ended ${ended_on}: ${told}, ${days_late} working days late`,
  );
}

const [sum] = await rowsOf(
  'SELECT (SELECT count(*) FROM ho_so) AS went_in, (SELECT count(*) FROM tinh_trang) AS came_out',
);
console.log(`\nDossiers that went in: ${sum?.['went_in']}; that came out: ${sum?.['came_out']}`);

// the counts of the offices: few rows, whatever the number of dossiers
const told = await connection.runAndReadAll(
  classCountsSql({ dialect: 'duckdb', classified: 'tinh_trang', on: period.to, period }),
);
const counted = columnCountsFromRows(told.getRowObjects() as unknown as ClassCountRow[], {
  on: period.to,
  period,
  groups: offices.length,
  calendarVersion: vietnamCalendar.version,
});
console.log(`Rows of counts read from the engine: ${told.currentRowCount}`);
for (const office of [0, 1, 2]) {
  const own = counted.counts.subarray(office * 32, office * 32 + 32);
  const cells = [...own].flatMap((dossiers, code) =>
    dossiers === 0 ? [] : [`${classes[code]?.status} ${classes[code]?.timeliness} ${dossiers}`],
  );
  console.log(`  office ${office}: ${cells.join(', ')}`);
}

console.log('\nDossiers that could not be counted:');
for (const { code, count } of counted.bad) {
  console.log(narrate([{ code, path: [], severity: 'error', value: count }], { locale: 'vi' }));
}

const tally = tallyFromColumns(counted, { period, keys: ['field'], groups: offices.map((field) => [field]) });
const form = form06(tally, { disposition: vietnam(period.to).disposition });
console.log(`\nForm 06; problems found in it: ${checkForm06(form).length}`);
console.log(print(formBlocks(form, { locale: 'vi' }), 'text'));
connection.closeSync();
