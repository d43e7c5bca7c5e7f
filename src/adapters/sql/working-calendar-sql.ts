import type { WorkingCalendar } from '../../calendar/index.js';
import { refuse } from '../../kernel/inside.js';
import { requireDialect, type SqlDialect } from './dialect.js';
import { quotedTable, type SqlTable } from './quoted.js';
import { type WorkingCalendarRow, workingCalendarRows } from './working-calendar-rows.js';

/** Where the days of a calendar go. */
export type WorkingCalendarSqlOptions = {
  /** Whose SQL. */
  readonly dialect: SqlDialect;
  /** The table to be made; `working_calendar` by default. */
  readonly table?: SqlTable;
};

/** The types of the columns, what a table is made with, and the days a date can be. */
type Make = {
  readonly date: string;
  readonly int: string;
  readonly with: string;
  readonly days: readonly [first: string, last: string];
};

const STANDARD: Make = {
  date: 'DATE NOT NULL PRIMARY KEY',
  int: 'INTEGER NOT NULL',
  with: '',
  days: ['0001-01-01', '9999-12-31'],
};

const MAKES: { readonly [dialect in SqlDialect]: Make } = {
  duckdb: STANDARD,
  postgres: STANDARD,
  clickhouse: {
    date: 'Date',
    int: 'Int32',
    with: ' ENGINE = MergeTree() ORDER BY calendar_date',
    // two bytes a day, of which zero is no day; others would become other days in silence
    days: ['1970-01-02', '2105-12-31'],
  },
};

/** Refuses a calendar with days that a date of the engine cannot be. */
function requireDays({ coverage }: WorkingCalendar, [first, last]: Make['days']): void {
  const beyond = coverage.find(({ from, to }) => from < first || to > last);
  if (beyond === undefined) return;
  const accepted = `${first}..${last}`;
  refuse('sql/days-of-engine', { path: ['calendar'], value: `${beyond.from}..${beyond.to}`, accepted });
}

/** So many days are inserted by one statement. */
const ROWS = 1000;

const rowText = ({ date, isWorking, ordinal, stretch }: WorkingCalendarRow) =>
  `('${date}', ${isWorking ? 1 : 0}, ${ordinal}, ${stretch})`;

/**
 * The statements that make a table of the days of a calendar and fill it.
 *
 * Its columns are `calendar_date`, `is_working` (1 or 0), `working_ordinal` and `stretch`, as {@link workingCalendarRows} gives them. No statement
 * drops or replaces anything: that a table of this name is not there yet is for the caller to see to, and a table is of one calendar. Rows that are put
 * in twice are refused by the key of DuckDB and PostgreSQL, and change no answer in ClickHouse.
 *
 * @param calendar - A compiled calendar.
 * @param options - Whose SQL, and the name of the table.
 * @returns The statements in order, without semicolons.
 * @throws `sql/unknown-dialect`, `sql/bad-name`, `calendar/not-compiled`, `sql/days-of-engine` for days before 1970-01-02 or after 2105-12-31 in ClickHouse.
 *
 * @example
 * ```ts
 * import { workingCalendarSql } from 'motcua/sql';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const [create, insert] = workingCalendarSql(vietnamCalendar, { dialect: 'postgres' });
 * create?.split('\n')[0]; // => 'CREATE TABLE "working_calendar" ('
 * insert?.split('\n')[1]; // => "('2014-12-01', 1, 1, 1),"
 * ```
 */
export function workingCalendarSql(
  calendar: WorkingCalendar,
  { dialect, table = 'working_calendar' }: WorkingCalendarSqlOptions,
): readonly string[] {
  const { date, int, with: made, days } = MAKES[requireDialect(dialect)];
  const name = quotedTable(table, dialect, ['table']);
  const columns = [`calendar_date ${date}`, `is_working ${int}`, `working_ordinal ${int}`, `stretch ${int}`];
  const statements = [`CREATE TABLE ${name} (\n  ${columns.join(',\n  ')}\n)${made}`];
  const rows = [...workingCalendarRows(calendar)];
  requireDays(calendar, days);
  for (let from = 0; from < rows.length; from += ROWS) {
    const values = rows.slice(from, from + ROWS).map(rowText);
    statements.push(
      `INSERT INTO ${name} (calendar_date, is_working, working_ordinal, stretch) VALUES\n${values.join(',\n')}`,
    );
  }
  return statements;
}
