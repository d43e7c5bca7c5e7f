/**
 * The phrase of a code, from the first of some tables that has it. The tables are made when a phrase is first wanted: most processes that
 * import the library tell nothing, and making them is a tenth of the import.
 */
export function phraseLookup<T>(
  makers: readonly (() => Readonly<Record<string, T>>)[],
): (code: string) => T | undefined {
  let tables: readonly Readonly<Record<string, T>>[] | undefined;
  return (code) => {
    tables ??= makers.map((make) => make());
    return tables.find((table) => Object.hasOwn(table, code))?.[code];
  };
}
