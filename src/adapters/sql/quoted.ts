import type { Problem } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { octetsOf } from '../octets-of.js';
import type { SqlDialect } from './dialect.js';

/** The longest name in octets of UTF-8: PostgreSQL cuts a longer one, and two names may then be one. */
const MOST_OCTETS = 63;

/** Characters no name has: those that end a line or a text, and what cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * A name as an engine reads it, whatever is in it.
 *
 * @param name - The name of a table or a column.
 * @param dialect - Whose SQL.
 * @param path - Where the name was given, for the refusal.
 * @returns The name in quotes.
 * @throws `sql/bad-name` when it is empty, longer than 63 bytes in UTF-8, or holds a character that cannot be seen.
 *
 * @internal
 */
export function quoted(name: string, dialect: SqlDialect, path: Problem['path']): string {
  const isName = typeof name === 'string' && name !== '' && !UNSEEN.test(name);
  if (!isName || [...name].reduce((octets, character) => octets + octetsOf(character), 0) > MOST_OCTETS) {
    return refuse('sql/bad-name', { path, value: name ?? null, accepted: '1..63 bytes, no control characters' });
  }
  const doubled = name.replaceAll('"', '""');
  // in ClickHouse a backslash escapes within quotes
  return dialect === 'clickhouse' ? `"${name.replace(/[\\"]/g, String.raw`\$&`)}"` : `"${doubled}"`;
}

/**
 * A table as an engine reads it: its name, or the names of what it lies in and its own.
 *
 * @param table - The name, or `[schema, name]`.
 * @param dialect - Whose SQL.
 * @param path - Where the name was given, for the refusal.
 * @returns The names in quotes, with points between them.
 * @throws As {@link quoted}.
 *
 * @internal
 */
export function quotedTable(table: SqlTable, dialect: SqlDialect, path: Problem['path']): string {
  if (!Array.isArray(table)) return quoted(table as string, dialect, path);
  if (table.length === 2) return table.map((name) => quoted(name, dialect, path)).join('.');
  return refuse('sql/bad-name', { path, value: table, accepted: 'a name, or [schema, name]' });
}

/** The name of a table, or the names of its schema (database) and its own. A point in a name does not part it. */
export type SqlTable = string | readonly [schema: string, table: string];
