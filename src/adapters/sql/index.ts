/**
 * The working calendar as a table and the classification of dossiers as SQL, for engines that hold the dossiers of a country. Text only: which driver
 * runs it is for the caller to choose.
 *
 * @packageDocumentation
 */

export type { WorkingCalendar } from '../../calendar/index.js';
export type { CivilDate } from '../../kernel/index.js';
export type { BadRows, ColumnCounts, Period } from '../../statistics/index.js';
export type { ClassCountsSqlOptions } from './class-counts-sql.js';
export { classCountsSql } from './class-counts-sql.js';
export { classificationSql } from './classification-sql.js';
export type { ClassCountRow, ColumnCountsOptions, SqlNumber } from './column-counts-from-rows.js';
export { columnCountsFromRows } from './column-counts-from-rows.js';
export type { SqlDialect } from './dialect.js';
export type { SqlTable } from './quoted.js';
export type { ClassificationSqlOptions, DossierColumnNames } from './sql-options.js';
export type { WorkingCalendarRow } from './working-calendar-rows.js';
export { workingCalendarRows } from './working-calendar-rows.js';
export type { WorkingCalendarSqlOptions } from './working-calendar-sql.js';
export { workingCalendarSql } from './working-calendar-sql.js';
