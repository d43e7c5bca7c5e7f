// The shape every query here has: one JOIN a level, by USING, over subqueries whose columns have their names already. Some engines read no other.

/** Each line two spaces further in. */
const indented = (text: string) => text.replaceAll(/^/gm, '  ');

/** A query as a table, under a name of its own. */
const nested = (query: string, name: string) => `(\n${indented(query)}\n) AS ${name}`;

/** A query over another: the columns named, of all its rows. */
export const selectFrom = (columns: readonly string[], query: string): string =>
  `SELECT\n${indented(columns.join(',\n'))}\nFROM ${nested(query, 'part')}`;

/** A query with further columns, found by one it has; where nothing is found they are null, or zero. */
export const selectJoined = (query: string, columns: readonly string[], from: string, by: string): string =>
  [
    `SELECT * FROM ${nested(query, 'part')}`,
    `LEFT JOIN ${nested(`SELECT\n${indented(columns.join(',\n'))}\nFROM ${from}`, 'days')} USING (${by})`,
  ].join('\n');

/** A choice, in the order of its cases. */
export const caseOf = (cases: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  `CASE${cases.map(([when, then]) => ` WHEN ${when} THEN ${then}`).join('')} ELSE ${otherwise} END`;
