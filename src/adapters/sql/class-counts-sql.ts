import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import type { Period } from '../../statistics/index.js';
import { BAD_CODE, CARRIED, FIRST_ENDED, NOT_RECEIVED, readColumnPeriod } from '../../statistics/inside.js';
import { requireDialect, type SqlDialect } from './dialect.js';
import { quotedTable, type SqlTable } from './quoted.js';
import { caseOf, selectFrom } from './select-text.js';

/** What is counted. */
export type ClassCountsSqlOptions = {
  /** Whose SQL. */
  readonly dialect: SqlDialect;
  /** The view whose query `classificationSql` gives, or the table its rows were kept in; of many shards, the one that stands for all of them. */
  readonly classified: SqlTable;
  /** The day as of which it is classified. */
  readonly on: CivilDate;
  /** Counts only rows that came in, ended or are open in this period, whose last day must be `on`; without it every good row is counted. */
  readonly period?: Period;
};

/**
 * The query that counts a classified table by group, flow and class: its rows are few whatever the number of dossiers, and
 * {@link columnCountsFromRows} reads them. Every classified row is in one of the counts, so they add up to all of them.
 *
 * Its columns are `group_no` (-1 of bad rows), `flow` (a code of channels, 4 for what was carried over, -1 for what did not come into the period),
 * `class_code`, `is_there` (1 for what ended in the period or is open at its end), `bad_reason` and `dossiers`.
 *
 * @param options - Whose SQL, what is counted, the day and the period.
 * @returns The query, without a semicolon.
 * @throws `sql/unknown-dialect`, `sql/bad-name`, `statistics/other-day` when the period does not end on the day, `statistics/no-such-period`,
 * `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { classCountsSql } from 'motcua/sql';
 *
 * const query = classCountsSql({ dialect: 'clickhouse', classified: 'dossier_status', on: '2026-11-14' });
 * query.split('\n').at(-1); // => 'GROUP BY mc_group, mc_flow, class_code, mc_there, bad_reason'
 * ```
 */
export function classCountsSql({ dialect, classified, on, period }: ClassCountsSqlOptions): string {
  const table = quotedTable(classified, requireDialect(dialect), ['classified']);
  toEpochDay(on);
  const own = readColumnPeriod(period, on);
  const isBad = `class_code = ${BAD_CODE}`;
  const first = own === null ? null : `CAST('${own.from}' AS DATE)`;
  const isOver = first === null ? null : `class_code >= ${FIRST_ENDED} AND ended_on < ${first}`;
  const flows: readonly (readonly [string, string])[] =
    first === null || isOver === null
      ? [['1 = 1', '-1']]
      : [
          [`class_code IN (${BAD_CODE}, ${NOT_RECEIVED})`, '-1'],
          [`received_on >= ${first}`, 'channel_no'],
          [isOver, '-1'],
        ];
  const there: readonly (readonly [string, string])[] = [
    [isBad, '0'],
    ...(isOver === null ? [] : [[isOver, '0'] as const]),
  ];
  const counted = [
    `${caseOf([[isBad, '-1']], 'group_no')} AS mc_group`,
    `${caseOf(flows, String(CARRIED))} AS mc_flow`,
    'class_code',
    `${caseOf(there, '1')} AS mc_there`,
    'bad_reason',
  ];
  const told = [
    'mc_group AS group_no',
    'mc_flow AS flow',
    'class_code',
    'mc_there AS is_there',
    'bad_reason',
    'COUNT(*) AS dossiers',
  ];
  const rows = `SELECT\n  ${counted.join(',\n  ')}\nFROM ${table}`;
  return `${selectFrom(told, rows)}\nGROUP BY mc_group, mc_flow, class_code, mc_there, bad_reason`;
}
