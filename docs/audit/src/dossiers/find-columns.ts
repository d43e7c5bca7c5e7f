import { type DossierColumn, dossierRowMapping, dossierRowsFromRows } from 'motcua/dossier';
import { type FoundColumn, isOfSame, type Matching, noMatching, type ReadColumn, readColumns } from './matching.ts';

/** The headings under which a row may say its own limit in working days. */
const LIMIT_HEADINGS = new Set([
  'thời hạn (ngày làm việc)',
  'số ngày làm việc',
  'limit (working days)',
  'working days',
]);

type Names = { readonly [column in DossierColumn]: readonly string[] };

const NONE = Object.fromEntries(Object.keys(dossierRowMapping.columns).map((column) => [column, []])) as never as Names;

/** So many headings are asked about at once: the library tells the first hundred it does not use. */
const AT_ONCE = 50;

/** The headings the library knows as one column. */
function known(headings: readonly string[], column: DossierColumn): readonly string[] {
  const columns = { ...NONE, [column]: dossierRowMapping.columns[column] };
  const found: string[] = [];
  for (let from = 0; from < headings.length; from += AT_ONCE) {
    const asked = headings.slice(from, from + AT_ONCE);
    const { unused } = dossierRowsFromRows([Object.fromEntries(asked.map((heading) => [heading, '']))], { columns });
    found.push(...asked.filter((heading) => !unused.includes(heading)));
  }
  return found;
}

const headingsOf = (headings: readonly string[], column: ReadColumn): readonly string[] =>
  column === 'limit'
    ? headings.filter((heading) => LIMIT_HEADINGS.has(heading.toLowerCase()))
    : known(headings, column);

/** Which columns a file has. */
export type Columns = {
  readonly found: readonly FoundColumn[];
  readonly absent: readonly ReadColumn[];
  readonly missing: readonly ReadColumn[];
  readonly unused: readonly string[];
  /** By what names the library is to look for them. */
  readonly names: Names;
  /** What was said of this file. */
  readonly matching: Matching;
};

/** The columns of a file, by the names that are known and by what was said of it. */
export function findColumns(all: readonly string[], said: Matching): Columns {
  const headings = all.filter((heading) => heading !== '');
  const matching = isOfSame(said.headings, all) ? said : noMatching(all);
  const chosen = Object.values(matching.columns);
  const found = readColumns.flatMap((column): readonly FoundColumn[] => {
    const heading = matching.columns[column];
    if (heading === null) return [];
    if (heading !== undefined) return [{ column, heading, isChosen: true }];
    return headingsOf(headings, column)
      .filter((one) => !chosen.includes(one))
      .map((one) => ({ column, heading: one, isChosen: false }));
  });
  const absent = readColumns.filter((column) => matching.columns[column] === null);
  const names = Object.fromEntries(
    Object.keys(NONE).map((column) => [
      column,
      found.filter((one) => one.column === column).map(({ heading }) => heading),
    ]),
  );
  return {
    found,
    absent,
    missing: readColumns.filter((column) => !absent.includes(column) && !found.some((one) => one.column === column)),
    unused: headings.filter((heading) => !found.some((one) => one.heading === heading)),
    names: names as unknown as Names,
    matching,
  };
}
