import { form06 } from 'motcua';
import {
  type ClassCountRow,
  classCountsSql,
  classificationSql,
  columnCountsFromRows,
  workingCalendarSql,
} from 'motcua/sql';
import { type Form06, type Period, tallyFromColumns } from 'motcua/statistics';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import type { Client } from 'pg';
import { keys } from './report-by-library.ts';

/**
 * The rows of a report. Those refused or not yet received are in no report. While a clock stands still a dossier is not late unless it was so when the standstill began, so its due day is not before
 * the day that asks.
 */
const rowsOf = (on: string) => `
  CREATE TEMPORARY VIEW report_rows AS
  SELECT dossier, received_on, ended_on, channel, unit, field,
    CASE WHEN suspended_on <= due_on THEN greatest(due_on, as_of) ELSE due_on END AS due_on,
    CAST(dense_rank() OVER (ORDER BY unit, field) - 1 AS integer) AS group_no
  FROM dossier_days
  WHERE as_of = DATE '${on}' AND received_on IS NOT NULL AND status <> 'refused'`;

type Group = { readonly unit: string | null; readonly field: string | null };

/** Form 06 by the engine: it joins the table of working days, classifies and counts; the library fills the form from some dozens of counts. */
export async function reportBySql(client: Client, period: Period): Promise<Form06> {
  const on = period.to;
  for (const statement of workingCalendarSql(vietnamCalendar, { dialect: 'postgres' })) await client.query(statement);
  await client.query(rowsOf(on));
  const { rows: found } = await client.query<Group>(
    'SELECT DISTINCT unit, field, group_no FROM report_rows ORDER BY group_no',
  );
  const groups = found.map(({ unit, field }) => [unit, field]);

  const classified = classificationSql({
    dialect: 'postgres',
    dossiers: 'report_rows',
    columns: {
      keys: ['dossier'],
      received: 'received_on',
      ended: 'ended_on',
      due: 'due_on',
      group: 'group_no',
      channel: 'channel',
    },
    on,
    groups: groups.length,
  });
  await client.query(`CREATE TEMPORARY VIEW report_classes AS ${classified}`);
  const { rows } = await client.query<ClassCountRow>(
    classCountsSql({ dialect: 'postgres', classified: 'report_classes', on, period }),
  );
  const counted = columnCountsFromRows(rows, {
    on,
    period,
    groups: groups.length,
    calendarVersion: vietnamCalendar.version,
  });
  await client.query('DROP VIEW report_classes; DROP VIEW report_rows; DROP TABLE working_calendar');
  return form06(tallyFromColumns(counted, { period, keys, groups }), { disposition: vietnam(on).disposition });
}
