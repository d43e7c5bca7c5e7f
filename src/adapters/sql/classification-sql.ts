import { toEpochDay } from '../../kernel/index.js';
import { BAD_CODE, FINISHED, NOT_RECEIVED, OPEN, requireGroups } from '../../statistics/inside.js';
import { requireDialect } from './dialect.js';
import { type AskedSql, dueColumns, lookedUp } from './due-day-sql.js';
import { namedColumns, requireKeys } from './named-columns.js';
import { quoted, quotedTable } from './quoted.js';
import { classOfRow, reasonOf } from './row-class-sql.js';
import { caseOf, selectFrom } from './select-text.js';
import type { ClassificationSqlOptions } from './sql-options.js';

/** The columns a caller gets. */
function toldColumns(keys: readonly string[]): readonly string[] {
  const late = `class_code IN (${OPEN + 1}, ${FINISHED + 1})`;
  return [
    ...keys,
    'mc_group AS group_no',
    'mc_channel AS channel_no',
    'mc_received AS received_on',
    'mc_ended AS ended_on',
    `${caseOf([[`class_code IN (${BAD_CODE}, ${NOT_RECEIVED})`, 'NULL']], 'mc_due')} AS due_on`,
    'class_code',
    `CAST(${caseOf([[late, 'mc_compared_ordinal - mc_due_ordinal']], '0')} AS INT) AS days_late`,
    `CAST(${caseOf([[late, 'mc_compared - mc_due']], '0')} AS INT) AS calendar_days_late`,
    'mc_bad AS bad_reason',
  ];
}

/**
 * The query that classifies each dossier of a table, as `classifyColumns` does: one row comes out for each that goes in, in no order.
 *
 * Beside the keys it has `group_no`, `channel_no`, `received_on`, `ended_on`; `due_on`, null when there is none to tell; `class_code`, as `classify`
 * numbers it, 255 of a bad row; `days_late` and `calendar_days_late`, 0 when it is not late; `bad_reason`, null of a good row. A row that cannot be
 * classified is told, never left out. The text is portable: one JOIN a level, no arithmetic of dates but their difference, no zone; every number it works
 * with fits 32 bits.
 *
 * @param options - Whose SQL, the tables, their columns, the day and the groups.
 * @returns The query, without a semicolon.
 * @throws `sql/unknown-dialect`, `sql/bad-name`, `sql/column-twice` for two columns of one name or one that begins with `mc_`, `statistics/limit-or-due`, `statistics/groups`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { classificationSql } from 'motcua/sql';
 *
 * const columns = { keys: ['id'], received: 'received_on', ended: 'ended_on', group: 'unit_no', limit: 'limit_days' };
 * const query = classificationSql({ dialect: 'duckdb', dossiers: 'dossier', columns, on: '2026-11-20', groups: 130 });
 * query.split('\n').slice(0, 3); // => ['SELECT', '  "id",', '  mc_group AS group_no,']
 * ```
 */
export function classificationSql(options: ClassificationSqlOptions): string {
  const { dossiers, columns, on, calendar = 'working_calendar' } = options;
  const dialect = requireDialect(options.dialect);
  requireKeys(columns?.keys ?? []);
  const groups = requireGroups(options.groups);
  toEpochDay(on);
  const asked: AskedSql = {
    on: `CAST('${on}' AS DATE)`,
    calendar: quotedTable(calendar, dialect, ['calendar']),
    // the table made for ClickHouse has no key that refuses a day twice
    isDistinct: dialect === 'clickhouse',
    isStored: columns.limit === undefined,
  };
  const keys = (columns.keys ?? []).map((key, at) => quoted(key, dialect, ['columns', 'keys', at]));
  const own = `SELECT\n  ${namedColumns(options).join(',\n  ')}\nFROM ${quotedTable(dossiers, dialect, ['dossiers'])}`;
  const due = selectFrom(['*', ...dueColumns(asked)], lookedUp(own, asked));
  const sorted = selectFrom(['*', reasonOf(asked, groups)], due);
  return selectFrom(toldColumns(keys), selectFrom(['*', classOfRow(asked)], sorted));
}
