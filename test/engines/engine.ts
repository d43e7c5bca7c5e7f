import type { ClassCountRow, SqlDialect } from 'motcua/sql';
import type { By, Columns } from './dossiers.ts';

/** An engine that runs, as the comparison sees it. */
export type Engine = {
  /** What it is and which version of it. */
  readonly name: string;
  readonly dialect: SqlDialect;
  /** In how many places: what is put in by a statement is there so many times. */
  readonly copies: number;
  /** Runs statements everywhere the dossiers are. */
  readonly run: (statements: readonly string[]) => Promise<void>;
  /** Makes a table of dossiers and fills it. */
  readonly load: (table: string, columns: Columns, by: By) => Promise<void>;
  /** Makes a query a view; gives what stands for it wherever dossiers are. */
  readonly view: (name: string, query: string) => Promise<string>;
  /** Writes the rows of a query to a file: without quotes or with them, what is not there empty or `\N`. */
  readonly rowsTo: (path: string, query: string) => Promise<void>;
  /** The rows of a query that counts. */
  readonly counts: (query: string) => Promise<readonly ClassCountRow[]>;
  /** Ends it and leaves nothing behind. */
  readonly end: () => Promise<void>;
};

/** The columns of a table of dossiers, whole numbers and dates by the names of their types. */
export const tableColumns = (names: readonly string[], by: By, type: (of: 'int' | 'date') => string): string =>
  names
    .map((name, at) => {
      const isDate = at === 1 || at === 2 || (at === 6 && by === 'due');
      return `${name} ${type(isDate ? 'date' : 'int')}`;
    })
    .join(', ');

/** A row of counts from the fields of a line; what is not there is empty or `\N`. */
export function countRow(fields: readonly string[]): ClassCountRow {
  const [group_no, flow, class_code, is_there, reason, dossiers] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const bad_reason = reason === '' || reason === String.raw`\N` ? null : reason;
  return { group_no, flow, class_code, is_there, bad_reason, dossiers };
}
