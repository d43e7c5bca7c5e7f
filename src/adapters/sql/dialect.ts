import { refuse } from '../../kernel/inside.js';

/**
 * Whose SQL: `duckdb` (1.x), `postgres` (15 and later), `clickhouse` (18.16 and later). The queries are one text for all; what differs is how names are
 * quoted, how a day is made of a time, how the table of days is made, and that ClickHouse, whose table has no key, is told to read each day of it once.
 */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse';

const DIALECTS: readonly SqlDialect[] = ['duckdb', 'postgres', 'clickhouse'];

/** A dialect that is known, or a refusal. */
export const requireDialect = (dialect: SqlDialect): SqlDialect =>
  DIALECTS.includes(dialect)
    ? dialect
    : refuse('sql/unknown-dialect', { path: ['dialect'], value: dialect ?? null, accepted: DIALECTS.join(' | ') });
