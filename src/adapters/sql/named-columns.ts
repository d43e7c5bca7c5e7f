import type { Problem } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { SqlDialect } from './dialect.js';
import { quoted } from './quoted.js';
import type { ClassificationSqlOptions } from './sql-options.js';

/** The columns a classification has beside the keys. */
const CLASSIFIED = [
  'group_no',
  'channel_no',
  'received_on',
  'ended_on',
  'due_on',
  'class_code',
  'days_late',
  'calendar_days_late',
  'bad_reason',
] as const;

const folded = (name: string) => String(name).toLowerCase();

/** Whether a key has the name of another column; engines do not agree on whether capitals tell two names apart. */
function isTaken(key: string, before: readonly string[]): boolean {
  const others: readonly string[] = [...CLASSIFIED, ...before.map(folded)];
  return others.includes(folded(key));
}

/** Keys, or a refusal of what is no list of them. */
export function requireKeys(keys: readonly string[]): void {
  if (Array.isArray(keys)) return;
  refuse('sql/bad-name', { path: ['columns', 'keys'], value: keys, accepted: 'a list of names' });
}

/** A column of the table; the names that the levels of the query give are not for it. */
function quotedColumn(column: string, dialect: SqlDialect, path: Problem['path']): string {
  const name = quoted(column, dialect, path);
  return folded(column).startsWith('mc_') ? refuse('sql/column-twice', { path, value: column }) : name;
}

/**
 * The day of a column, which may hold a time of it: ClickHouse compares a time with a day as bare numbers, and a cast there takes no null. Elsewhere a time is
 * after its day.
 */
const dayOf = (column: string, dialect: SqlDialect) =>
  dialect === 'clickhouse' ? `toDate(${column})` : `CAST(${column} AS DATE)`;

/** How the columns of the table are called from here on. */
export function namedColumns({ dialect, columns }: ClassificationSqlOptions): readonly string[] {
  const { keys = [], received, ended, group, suspended, channel, limit, due } = columns;
  const name = (column: string, ...path: (string | number)[]) => quotedColumn(column, dialect, ['columns', ...path]);
  if ((limit === undefined) === (due === undefined)) {
    return refuse('statistics/limit-or-due', { path: ['columns', 'limit'], accepted: 'limit, or due' });
  }
  keys.forEach((key, at) => {
    if (isTaken(key, keys.slice(0, at))) refuse('sql/column-twice', { path: ['columns', 'keys', at], value: key });
  });
  const numbered = (column: string | undefined, field: string) =>
    column === undefined ? '0' : `COALESCE(${name(column, field)}, 0)`;
  return [
    ...keys.map((key, at) => name(key, 'keys', at)),
    `${dayOf(name(received, 'received'), dialect)} AS mc_received`,
    `${dayOf(name(ended, 'ended'), dialect)} AS mc_ended`,
    `${name(group, 'group')} AS mc_group`,
    `${limit === undefined ? dayOf(name(due as string, 'due'), dialect) : name(limit, 'limit')} AS mc_asked`,
    `${numbered(suspended, 'suspended')} AS mc_suspended`,
    `${numbered(channel, 'channel')} AS mc_channel`,
  ];
}
