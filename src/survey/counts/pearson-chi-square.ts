import { refuse } from '../../kernel/inside.js';
import { checkWhole } from './check-count.js';
import { type ChiSquareTest, tableTest } from './table-test.js';

/** Pearson's test of a table, with the strength of the relation. */
export type PearsonChiSquare = ChiSquareTest & {
  /** Cramér's V, from 0 for no relation to 1 for a complete one; `null` without a statistic. */
  readonly cramersV: number | null;
};

function check(table: readonly (readonly number[])[]): void {
  const isTable =
    Array.isArray(table) &&
    table.length > 1 &&
    table.every((row) => Array.isArray(row) && row.length > 1 && row.length === table[0]?.length);
  if (!isTable) refuse('survey/not-a-table', { path: ['table'], accepted: 'at least 2 x 2, rows of one length' });
  for (const [at, row] of table.entries()) {
    for (const [column, count] of row.entries()) checkWhole(count, ['table', at, column]);
  }
}

/**
 * Whether two answers hang together, from a table of how many ballots gave both: Pearson's chi-square, Σ (O - E)² / E with E the product of the sums of row
 * and column by the total, without a correction. Cramér's V is √(χ² / (N · (the fewer of rows and columns, less 1))) (Cramér 1946, Mathematical
 * Methods of Statistics).
 *
 * It is for plain counts of a simple random sample; counts under a design spread more, and weights are not counts. The distribution is an
 * approximation, rough where fewer than five are expected in a cell.
 *
 * @param table - Counts of ballots, whole numbers; at least two rows of at least two.
 * @returns The test and V. All `null` but the degrees of freedom where a row or a column is empty: what cannot occur tells nothing, and R has no number there.
 * @throws `survey/not-a-table`, `survey/not-a-count`.
 *
 * @example
 * ```ts
 * import { pearsonChiSquare } from 'motcua/survey';
 *
 * const { statistic, df, pValue, cramersV } = pearsonChiSquare([[20, 30], [30, 20]]);
 * [statistic, df, pValue?.toFixed(4), cramersV?.toFixed(2)]; // => [4, 1, '0.0455', '0.20']
 * ```
 */
export function pearsonChiSquare(table: readonly (readonly number[])[]): PearsonChiSquare {
  check(table);
  const test = tableTest(table);
  if (test.statistic === null) return { ...test, cramersV: null };
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const fewer = Math.min(table.length, table[0]?.length ?? 0);
  return { ...test, cramersV: Math.sqrt(test.statistic / total / (fewer - 1)) };
}
