import { chiSquareCdf } from '../../kernel/inside.js';

/** A test by the distribution of chi-square. */
export type ChiSquareTest = {
  /** How far the counts are from what was expected of them; `null` where something was expected not to occur at all. */
  readonly statistic: number | null;
  /** Degrees of freedom. */
  readonly df: number;
  /** How likely counts as far or farther are, were there no relation; `null` without a statistic. */
  readonly pValue: number | null;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Pearson's test of a table whose rows are of one length.
 *
 * @param table - Counts, rows first.
 * @param correction - How much nearer to its expectation each count is taken, at most all the way; Yates has a half.
 */
export function tableTest(table: readonly (readonly number[])[], correction = 0): ChiSquareTest {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const df = (rows.length - 1) * (columns.length - 1);
  if (rows.includes(0) || columns.includes(0)) return { statistic: null, df, pValue: null };
  const total = sum(rows);
  const statistic = sum(
    table.map((row, at) =>
      sum(
        row.map((count, column) => {
          const expected = ((rows[at] ?? 0) / total) * (columns[column] ?? 0);
          return Math.max(0, Math.abs(count - expected) - correction) ** 2 / expected;
        }),
      ),
    ),
  );
  return { statistic, df, pValue: chiSquareCdf(statistic, df, 'upper') };
}
