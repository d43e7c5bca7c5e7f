// The shape every query here has: one JOIN a level, by USING, over subqueries whose columns have their names already. Some engines read no other.

/** Each line two spaces further in. */
const indented = (text: string) => text.replaceAll(/^/gm, '  ');

/** A query as a table, under a name of its own. */
const nested = (query: string, name: string) => `(\n${indented(query)}\n) AS ${name}`;

/** A query over another: the columns named, of all its rows. */
export const selectFrom = (columns: readonly string[], query: string): string =>
  `SELECT\n${indented(columns.join(',\n'))}\nFROM ${nested(query, 'part')}`;

/** What is looked up: its columns, where it stands, and the column by which it is found. */
export type Lookup = {
  readonly columns: readonly string[];
  readonly from: string;
  readonly by: string;
  /** Whether it must be told once however often it stands there: where no key keeps a table from being filled twice, one row would become two. */
  readonly isDistinct: boolean;
};

/** A query with further columns, found by one it has; where nothing is found they are null, or zero. */
export function selectJoined(query: string, { columns, from, by, isDistinct }: Lookup): string {
  const days = `SELECT${isDistinct ? ' DISTINCT' : ''}\n${indented(columns.join(',\n'))}\nFROM ${from}`;
  return `SELECT * FROM ${nested(query, 'part')}\nLEFT JOIN ${nested(days, 'days')} USING (${by})`;
}

/** A choice, in the order of its cases. */
export const caseOf = (cases: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  `CASE${cases.map(([when, then]) => ` WHEN ${when} THEN ${then}`).join('')} ELSE ${otherwise} END`;
