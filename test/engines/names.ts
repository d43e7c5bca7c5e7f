import type { SqlDialect } from 'motcua/sql';
import { NAMES } from './dossiers.ts';

/** The names of the columns in the order of the file, quoted by hand and not by what is tried. */
export function columnNames(dialect: SqlDialect): readonly string[] {
  const { received, ended, group, suspended, channel } = NAMES;
  const quoted = (name: string) =>
    dialect === 'clickhouse'
      ? `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
      : `"${name.replaceAll('"', '""')}"`;
  return ['id', received, ended, group, suspended, channel, 'asked'].map(quoted);
}
