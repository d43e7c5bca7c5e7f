import type { Problem } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { requiredNumber } from '../planning/required-number.js';

/** A row of a table: what is counted, and how many. */
export type CountedRow = {
  /** Its name; no two rows share one. */
  readonly id: string;
  /** How many; 0 or more. */
  readonly count: number;
};

/** What {@link suppressedTable} is told beside the rows. */
export type SuppressionOptions = {
  /** The smallest count that may be shown, other than 0; 3 or more. */
  readonly minimum: number;
  /** The total as it would be printed: the sum of the rows. */
  readonly total: number;
};

/** A row as it may be printed. */
export type SuppressedRow = {
  /** Its name. */
  readonly id: string;
  /** How many; `null` where it is not to be shown. */
  readonly count: number | null;
};

/** A table as it may be printed. It does not say which cells are small and which only hide them. */
export type SuppressedTable = {
  /** The rows, in their order. */
  readonly rows: readonly SuppressedRow[];
  /** The total; `null` where it would give a cell away. */
  readonly total: number | null;
  /** How many rows are not shown. */
  readonly suppressed: number;
  /** `survey/total-suppressed` when the total is not shown either. */
  readonly problems: readonly Problem[];
};

const ROW_COUNT = { low: 0, high: 1e12, whole: true };

const isTable = (row: unknown) => Array.isArray(row) || (typeof row === 'object' && row !== null && 'rows' in row);

function checkRows(rows: readonly CountedRow[]): void {
  if (!Array.isArray(rows)) refuse(isTable(rows) ? 'survey/linked-tables' : 'survey/no-rows', { path: ['rows'] });
  if (rows.length === 0) refuse('survey/no-rows', { path: ['rows'] });
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (isTable(row)) refuse('survey/linked-tables', { path: ['rows', index], accepted: 'the rows of one table' });
    requiredNumber(row?.count, ['rows', index, 'count'], ROW_COUNT);
    const { id } = row;
    if (typeof id !== 'string' || seen.has(id))
      refuse('survey/row-twice', { path: ['rows', index, 'id'], value: id ?? null });
    seen.add(id);
  }
}

/**
 * The largest count that is hidden: every row from 1 up to it is. `null` when hiding every row is not enough and the total has to go too.
 *
 * `hidden` rows sum to `sum`, which a reader can work out. They know that none is 0, and that none is as large as the smallest row that is shown.
 */
function largestHidden(counts: readonly number[], minimum: number): number | null {
  const ascending = counts.filter((count) => count > 0).sort((a, b) => a - b);
  let sum = 0;
  for (const [place, count] of ascending.entries()) {
    sum += count;
    const next = ascending[place + 1];
    // equal rows are hidden together: which of them was chosen would tell something
    if (next !== undefined && (next === count || next < minimum)) continue;
    const hidden = place + 1;
    const most = next === undefined ? Number.POSITIVE_INFINITY : next - 1;
    if (hidden >= 2 && sum - (hidden - 1) >= minimum && sum < hidden * most) return count;
  }
  return null;
}

/**
 * A one-way table with a total as it may be printed: small counts are left out, and as many others as it takes that nobody can work them out.
 *
 * Hidden are the counts from 1 to below the minimum, and then the smallest of the others, equal ones together, until there are at least two; until
 * any of them could, by what is printed, be as large as the minimum (their sum less one for each of the others reaches it); and until they are not
 * all as large as they can be (their sum is below their number times the smallest count that is shown, less one). So no hidden count can be
 * computed, even by a reader who knows the minimum and this rule. Where hiding every row is not enough, the total is hidden too; it must then not
 * stand anywhere else. A count of 0 is shown: it is about nobody. Where a 0 would itself say something of everybody, such as that nobody was
 * satisfied, think again. A share or a mean of a hidden row has to be left out with it. Who gave one of the hidden answers knows one more than the
 * rule reckons with.
 *
 * It protects one table by itself. Rows that also stand in another table, by another fact or of another period, can be worked out from both together;
 * a list of tables is refused.
 *
 * @param rows - The rows of one table; no row is the sum of others.
 * @param options - The minimum and the total.
 * @returns The table to print.
 * @throws `survey/linked-tables`, `survey/no-rows`, `survey/row-twice`, `survey/out-of-range`, `survey/other-total`.
 *
 * @example
 * ```ts
 * import { suppressedTable } from 'motcua/survey';
 *
 * const rows = [
 *   { id: 'very satisfied', count: 120 },
 *   { id: 'satisfied', count: 64 },
 *   { id: 'neutral', count: 9 },
 *   { id: 'dissatisfied', count: 2 },
 *   { id: 'very dissatisfied', count: 0 },
 * ];
 * const { rows: printed, total } = suppressedTable(rows, { minimum: 5, total: 195 });
 * printed.map(({ count }) => count); // => [120, 64, null, null, 0]
 * total; // => 195
 * suppressedTable([rows, rows] as never, { minimum: 5, total: 390 }); // throws 'survey/linked-tables'
 * ```
 */
export function suppressedTable(rows: readonly CountedRow[], { minimum, total }: SuppressionOptions): SuppressedTable {
  checkRows(rows);
  requiredNumber(minimum, ['minimum'], { low: 3, high: 1e12, whole: true });
  const counts = rows.map(({ count }) => count);
  const sum = counts.reduce((all, count) => all + count, 0);
  if (total !== sum) refuse('survey/other-total', { path: ['total'], value: total ?? null, accepted: `${sum}` });
  const isSmall = (count: number) => count > 0 && count < minimum;
  const largest = counts.some(isSmall) ? largestHidden(counts, minimum) : 0;
  const isHidden = (count: number) => count > 0 && count <= (largest ?? Number.POSITIVE_INFINITY);
  return {
    rows: rows.map(({ id, count }) => ({ id, count: isHidden(count) ? null : count })),
    total: largest === null ? null : total,
    suppressed: counts.filter(isHidden).length,
    problems: largest === null ? [{ code: 'survey/total-suppressed', path: ['total'], severity: 'warning' }] : [],
  };
}
