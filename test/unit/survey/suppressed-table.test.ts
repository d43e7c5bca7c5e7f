import { type CountedRow, type SuppressionOptions, suppressedTable } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const rowsOf = (counts: readonly number[]) => counts.map((count, index) => ({ id: `r${index}`, count }));

const printed = (minimum: number, ...counts: number[]) => {
  const { rows, total } = suppressedTable(rowsOf(counts), { minimum, total: counts.reduce((a, b) => a + b, 0) });
  return [...rows.map(({ count }) => count ?? '*'), total];
};

describe('a table', () => {
  test('without small counts is printed as it is', () => {
    const rows = rowsOf([5, 0, 12]);
    expect(suppressedTable(rows, { minimum: 5, total: 17 })).toEqual({ rows, total: 17, suppressed: 0, problems: [] });
    expect(printed(5, 0, 0)).toEqual([0, 0, 0]);
  });

  test.each([
    ['one small count takes the smallest other with it', 5, [4, 20, 9, 0], ['*', 20, '*', 0, 33]],
    ['two that could be as large as the minimum are enough', 5, [3, 3, 20], ['*', '*', 20, 26]],
    ['two that could not are joined by a third', 5, [3, 2, 20, 30], ['*', '*', '*', 30, 55]],
    ['three, too', 5, [1, 2, 3, 20, 30], ['*', '*', '*', '*', 30, 56]],
    ['equal ones go together', 5, [1, 7, 7, 9], ['*', '*', '*', 9, 24]],
    ['all as large as they can be are joined by the next', 5, [4, 4, 5, 60, 90], ['*', '*', '*', 60, 90, 163]],
    ['with a larger next one they are not', 5, [4, 4, 6, 60], ['*', '*', 6, 60, 74]],
  ])('%s', (_, minimum, counts, wanted) => {
    expect(printed(minimum, ...counts)).toEqual(wanted);
  });

  test('that cannot be protected loses its total, and says so', () => {
    expect(printed(5, 3, 0, 0)).toEqual(['*', 0, 0, null]);
    expect(printed(5, 1, 1, 1)).toEqual(['*', '*', '*', null]);
    expect(suppressedTable(rowsOf([2, 1]), { minimum: 3, total: 3 })).toEqual({
      rows: [
        { id: 'r0', count: null },
        { id: 'r1', count: null },
      ],
      total: null,
      suppressed: 2,
      problems: [{ code: 'survey/total-suppressed', path: ['total'], severity: 'warning' }],
    });
    expect(printed(3, 2, 2)).toEqual(['*', '*', 4]);
  });

  const ok: SuppressionOptions = { minimum: 5, total: 8 };
  const rows = rowsOf([3, 5]);
  test.each([
    ['a list of tables', [rows, rows], ok, 'survey/linked-tables', 'rows.0'],
    ['tables with their rows', [{ rows }], ok, 'survey/linked-tables', 'rows.0'],
    ['a table in place of its rows', { rows }, ok, 'survey/linked-tables', 'rows'],
    ['no rows', [], ok, 'survey/no-rows', 'rows'],
    ['no list', 'rows', ok, 'survey/no-rows', 'rows'],
    ['a name twice', [rows[0], rows[0]], ok, 'survey/row-twice', 'rows.1.id'],
    ['no name', [{ count: 8 }], ok, 'survey/row-twice', 'rows.0.id'],
    ['no count', [{ id: 'a' }], ok, 'survey/out-of-range', 'rows.0.count'],
    ['nothing', [null], ok, 'survey/out-of-range', 'rows.0.count'],
    ['half a count', [{ id: 'a', count: 0.5 }], ok, 'survey/out-of-range', 'rows.0.count'],
    ['fewer than none', [{ id: 'a', count: -1 }], ok, 'survey/out-of-range', 'rows.0.count'],
    ['another total', rows, { minimum: 5, total: 9 }, 'survey/other-total', 'total'],
    ['no total', rows, { minimum: 5 }, 'survey/other-total', 'total'],
    ['a minimum that hides only one value', rows, { minimum: 2, total: 8 }, 'survey/out-of-range', 'minimum'],
    ['no minimum', rows, { total: 8 }, 'survey/out-of-range', 'minimum'],
  ])('is refused with %s', (_, given, options, code, path) => {
    const error = refused(() => suppressedTable(given as CountedRow[], options as SuppressionOptions));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([code, path]);
  });
});
