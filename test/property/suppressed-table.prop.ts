import { fc, test } from '@fast-check/vitest';
import { suppressedTable } from 'motcua/survey';
import { describe, expect } from 'vitest';

const rowsOf = (counts: readonly number[]) => counts.map((count, index) => ({ id: `r${index}`, count }));
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const printed = (counts: readonly number[], minimum: number) =>
  suppressedTable(rowsOf(counts), { minimum, total: sumOf(counts) });

/** Every table of so many rows with counts from 0 to `most`. */
function* tables(rows: number, most: number): Generator<readonly number[]> {
  if (rows === 0) return yield [];
  for (const rest of tables(rows - 1, most)) for (let count = 0; count <= most; count += 1) yield [...rest, count];
}

const counted = fc.array(fc.oneof(fc.nat(12), fc.nat(2000)), { minLength: 1, maxLength: 12 });
const minimums = fc.integer({ min: 3, max: 12 });

describe('a table that is printed', () => {
  test.each([
    [2, 14, 3],
    [2, 14, 5],
    [3, 12, 3],
    [3, 12, 4],
    [3, 14, 5],
    [4, 8, 3],
    [4, 9, 5],
    [5, 6, 3],
    [5, 6, 4],
  ])(
    'of %i rows up to %i with a minimum of %i gives no hidden count away to a reader who knows the rule',
    (rows, most, minimum) => {
      // all tables that are printed alike are what such a reader is left with: a cell with one value in all of them is given away
      const worlds = new Map<string, Set<number>[]>();
      for (const counts of tables(rows, most)) {
        const table = printed(counts, minimum);
        if (table.suppressed === 0) continue;
        const shown = JSON.stringify([table.rows.map(({ count }) => count), table.total]);
        const values = worlds.get(shown) ?? counts.map(() => new Set<number>());
        for (const [index, count] of counts.entries()) values[index]?.add(count);
        worlds.set(shown, values);
      }
      expect(worlds.size).toBeGreaterThan(10);
      const known = [...worlds].filter(([shown, values]) => {
        const cells: readonly (number | null)[] = JSON.parse(shown)[0];
        return cells.some((cell, index) => cell === null && (values[index]?.size ?? 0) < 2);
      });
      expect(known.map(([shown]) => shown)).toEqual([]);
    },
  );

  test.prop([counted, minimums])('shows no count from 1 to below the minimum, and every 0', (counts, minimum) => {
    for (const [index, { count }] of printed(counts, minimum).rows.entries()) {
      if (count === null) expect(counts[index]).toBeGreaterThan(0);
      else expect(count === 0 || count >= minimum).toBe(true);
    }
  });

  test.prop([counted, minimums])(
    'with its total hides no row alone, nor rows that sum to less than the minimum',
    (counts, minimum) => {
      const { rows, total, suppressed } = printed(counts, minimum);
      if (total === null || suppressed === 0) return;
      const shown = sumOf(rows.map(({ count }) => count ?? 0));
      expect(suppressed).toBeGreaterThanOrEqual(2);
      expect(total - shown).toBeGreaterThanOrEqual(minimum + suppressed - 1);
    },
  );

  test.prop([counted, minimums])(
    'shows what it shows as it is, and hides the same whatever the order',
    (counts, minimum) => {
      const { rows, total, suppressed } = printed(counts, minimum);
      const turned = printed([...counts].reverse(), minimum);
      expect([...turned.rows].reverse().map(({ count }) => count)).toEqual(rows.map(({ count }) => count));
      expect(rows.every(({ count }, index) => count === null || count === counts[index])).toBe(true);
      expect(rows.filter(({ count }) => count === null)).toHaveLength(suppressed);
      expect(total === null || total === sumOf(counts)).toBe(true);
    },
  );
});
