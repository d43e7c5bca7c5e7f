import type { Problem } from '../../kernel/index.js';
import { problemList } from '../../kernel/inside.js';
import type { Criterion } from './framework.js';

/** A criterion as a row of a table. */
export type CriterionRow = Omit<Criterion, 'children'> & {
  /** The code of its parent; `null` or an empty text for the root. */
  readonly parent?: string | null;
};

const parentOf = ({ parent }: CriterionRow): string | null => (parent === undefined || parent === '' ? null : parent);

const problem = (code: string, at: number, key: string, value: string, accepted: string): Problem => ({
  code,
  path: [at, key],
  severity: 'error',
  value,
  accepted,
});

/** Whether the way up from a row comes back to itself. */
function isInCycle(row: CriterionRow, byCode: ReadonlyMap<string, CriterionRow>): boolean {
  let above: CriterionRow | undefined = row;
  for (let steps = 0; steps <= byCode.size; steps += 1) {
    const parent: string | null = parentOf(above);
    if (parent === null) return false;
    above = byCode.get(parent);
    if (above === undefined) return false;
    if (above.code === row.code) return true;
  }
  return false;
}

function requireRows(rows: readonly CriterionRow[], byCode: ReadonlyMap<string, CriterionRow>): void {
  const problems = problemList();
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const parent = parentOf(row);
    if (typeof row.code !== 'string' || row.code === '') {
      problems.add({ code: 'score/no-code', path: [at, 'code'], severity: 'error', value: null, accepted: 'a text' });
      continue;
    }
    if (seen.has(row.code)) problems.add(problem('score/code-twice', at, 'code', row.code, 'a code of its own'));
    seen.add(row.code);
    if (parent !== null && !byCode.has(parent)) {
      problems.add(problem('score/unknown-parent', at, 'parent', parent, 'a code of the table'));
    }
    if (isInCycle(row, byCode)) problems.add(problem('score/cycle', at, 'parent', `${parent}`, 'a parent above it'));
  }
  const roots = rows.filter((row) => parentOf(row) === null);
  if (roots.length !== 1) {
    problems.add({ code: 'score/many-roots', path: [], severity: 'error', value: roots.length, accepted: 'one' });
  }
  problems.throwAs('score/invalid-rows');
}

/**
 * The tree of criteria of a printed table, in which every row names its parent.
 *
 * @param rows - The rows; children stand in the order of their rows. At most 10,000 are of use.
 * @returns The root with all its children; `checkFramework` tells whether it can be scored by.
 * @throws `score/invalid-rows` with every problem and its row: `score/no-code`, `score/code-twice`, `score/unknown-parent`, `score/cycle`, `score/many-roots`.
 *
 * @example
 * ```ts
 * import { criteriaFromRows } from 'motcua/score';
 *
 * const names = { vi: 'Tiêu chí', en: 'Criterion' };
 * const rule = { kind: 'points', input: 'judged' } as const;
 * const root = criteriaFromRows([
 *   { code: 'T', parent: null, names, max: 5 },
 *   { code: '1', parent: 'T', names, max: 5, rule },
 * ]);
 * root.children?.map(({ code }) => code); // => ['1']
 * criteriaFromRows([{ code: '1', parent: '1', names, max: 5 }]); // throws 'score/invalid-rows'
 * ```
 */
export function criteriaFromRows(rows: readonly CriterionRow[]): Criterion {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  requireRows(rows, byCode);
  const below = new Map<string | null, CriterionRow[]>();
  for (const row of rows) {
    const parent = parentOf(row);
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [row]);
    else siblings.push(row);
  }
  const grown = (row: CriterionRow): Criterion => {
    const { parent: _, ...criterion } = row;
    const children = (below.get(row.code) ?? []).map(grown);
    return children.length === 0 ? criterion : { ...criterion, children };
  };
  return grown((below.get(null) as CriterionRow[])[0] as CriterionRow);
}
