import { refuse } from '../../kernel/inside.js';
import { addBadRows } from './bad-rows.js';
import type { ColumnCounts } from './column-counts.js';

/** What two counts must have in common, as text. */
const countedBy = ({ on, period, calendarVersion, groups }: ColumnCounts): string =>
  [on, period?.from ?? 'every row', calendarVersion, `${groups} groups`].join(', ');

const sum = (a: Float64Array, b: Float64Array) => a.map((count, at) => count + (b[at] as number));

/**
 * Adds up what was counted in two parts of the same dossiers, however they were parted and in whatever order. Columns without rows count nothing and
 * change nothing. The first bad rows are told right when each part was given the number of its first row.
 *
 * @param a - What `classifyColumns` gives for one part; due days and classes of rows are not kept.
 * @param b - The same for another part.
 * @returns A new sum; both are left as they are.
 * @throws `statistics/other-columns` when day, period, calendar or number of groups differ.
 *
 * @example
 * ```ts
 * import { NO_DAY, toEpochDay } from 'motcua/calendar';
 * import { classifyColumns, mergeColumnCounts } from 'motcua/statistics';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const day = toEpochDay('2026-11-16');
 * const one = { received: Int32Array.of(day), limit: Int32Array.of(3), ended: Int32Array.of(NO_DAY), group: Int32Array.of(0) };
 * const part = (firstRow: number) => classifyColumns(one, vietnamCalendar, { on: '2026-11-20', groups: 1, firstRow });
 * mergeColumnCounts(part(0), part(1)).counts[4]; // => 2
 * ```
 */
export function mergeColumnCounts(a: ColumnCounts, b: ColumnCounts): ColumnCounts {
  const accepted = countedBy(a);
  if (countedBy(b) !== accepted) return refuse('statistics/other-columns', { value: countedBy(b), accepted });
  const { on, period, calendarVersion, groups } = a;
  const counts = sum(a.counts, b.counts);
  const receipts = a.receipts === null || b.receipts === null ? null : sum(a.receipts, b.receipts);
  return { on, period, calendarVersion, groups, counts, receipts, bad: addBadRows(a.bad, b.bad) };
}
