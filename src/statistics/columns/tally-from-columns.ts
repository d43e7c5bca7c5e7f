import { frozen, refuse } from '../../kernel/inside.js';
import { addCell } from '../add-cells.js';
import { byKey, cellIndex } from '../cell-index.js';
import { countedThing } from '../counted-thing.js';
import { type OpenCell, openCell } from '../open-cell.js';
import type { Period } from '../period.js';
import type { Tally, TallyKeyName } from '../tally.js';
import { tallyDigest } from '../tally-digest.js';
import { CLASSES, FIRST_ENDED } from './column-classes.js';
import type { ColumnCounts } from './column-counts.js';
import { CARRIED, FLOWS } from './count-pass.js';

/** A key of the caller's own, of which columns know nothing but its name. */
export type ColumnKeyName = {
  /** What it is called in the tally. */
  readonly name: string;
};

/** What the groups of columns are. */
export type ColumnKeys = {
  /** The period the columns were counted in. */
  readonly period: Period;
  /** By what groups are told apart: keys of a tally, or names of the caller's own. */
  readonly keys: readonly (TallyKeyName | ColumnKeyName)[];
  /** For each group the values of the keys, in their order; groups of equal values are added up. */
  readonly groups: readonly (readonly (string | null)[])[];
};

/** The flow of a tally for each flow of columns. */
const FLOW_NAMES = ['unknown', 'in-person', 'online', 'postal', 'carried'] as const;

/** So many numbers from a place on; none when all are zeros, as a cell holds them. */
function listOf(counts: Float64Array, from: number, to: number, keep: (code: number) => boolean): number[] {
  const list = Array.from(counts.subarray(from, to), (count, code) => (keep(code) ? count : 0));
  return list.some((count) => count !== 0) ? list : [];
}

/** The cell of a group; `null` when nothing was counted in it. */
function cellOf(counts: Float64Array, receipts: Float64Array, group: number, key: OpenCell['key']): OpenCell | null {
  const cell = openCell(key, null, []);
  const at = group * CLASSES;
  cell.open = listOf(counts, at, at + CLASSES, (code) => code < FIRST_ENDED);
  cell.endings = listOf(counts, at, at + CLASSES, (code) => code >= FIRST_ENDED);
  for (let flow = 0; flow <= CARRIED; flow += 1) {
    const from = (group * FLOWS + flow) * CLASSES;
    cell.receipts[FLOW_NAMES[flow] as (typeof FLOW_NAMES)[number]] = listOf(receipts, from, from + CLASSES, () => true);
  }
  const lists = [cell.open, cell.endings, ...Object.values(cell.receipts)];
  return lists.some(({ length }) => length > 0) ? cell : null;
}

/** The receipts of what was counted in a period, or a refusal. */
function receiptsIn({ receipts, period }: ColumnCounts, asked: Period): Float64Array {
  if (receipts === null || period === null) return refuse('statistics/without-period', { path: ['period'] });
  if (period.from === asked.from && period.to === asked.to) return receipts;
  const [value, accepted] = [asked, period].map(({ from, to }) => `${from}..${to}`);
  return refuse('statistics/other-columns', {
    path: ['period'],
    value,
    ...(accepted === undefined ? {} : { accepted }),
  });
}

function requireGroupKeys(groups: ColumnKeys['groups'], many: number, keys: number): void {
  if (groups.length !== many) {
    refuse('statistics/group-keys', { path: ['groups'], value: groups.length, accepted: `${many} groups` });
  }
  const at = groups.findIndex((values) => values.length !== keys);
  if (at >= 0) refuse('statistics/group-keys', { path: ['groups', at], value: groups[at], accepted: `${keys} values` });
}

/**
 * The tally of columns that were counted in a period, from which report forms are filled. Days late, causes and facts are not measured. It merges with
 * what `tally` counts by the same period and keys with `measures: []`.
 *
 * @param result - What `classifyColumns` with a period gives, or `mergeColumnCounts`.
 * @param keys - The period, the keys, and what each group is.
 * @returns The tally; a group in which nothing was counted has no cell.
 * @throws `statistics/without-period`, `statistics/other-columns` when it was counted in another period, `statistics/group-keys`, and as `tallyAccumulator`
 * for keys and periods.
 *
 * @example
 * ```ts
 * import { NO_DAY, toEpochDay } from 'motcua/calendar';
 * import { classifyColumns, tallyFromColumns } from 'motcua/statistics';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const columns = {
 *   received: Int32Array.of(toEpochDay('2026-11-02')),
 *   due: Int32Array.of(toEpochDay('2026-11-20')),
 *   ended: Int32Array.of(NO_DAY),
 *   group: Int32Array.of(1),
 *   channel: Uint8Array.of(2),
 * };
 * const result = classifyColumns(columns, vietnamCalendar, { on: period.to, groups: 2, period });
 * const { cells } = tallyFromColumns(result, { period, keys: ['unit'], groups: [['A'], ['B']] });
 * cells.map(({ key, receipts, open }) => [key[0], receipts.online[2], open[2]]); // => [['B', 1, 1]]
 * ```
 */
export function tallyFromColumns(result: ColumnCounts, { period, keys, groups }: ColumnKeys): Tally {
  const receipts = receiptsIn(result, period);
  const own = keys.map((key) => (typeof key === 'string' ? key : { name: key.name, of: () => null }));
  const counted = countedThing({ period, keys: own, measures: [] });
  requireGroupKeys(groups, result.groups, counted.keys.length);
  const cells: OpenCell[] = [];
  const index = cellIndex(cells);
  for (const [group, key] of groups.entries()) {
    const cell = cellOf(result.counts, receipts, group, [...key]);
    if (cell === null) continue;
    const sum = index.cellOf(cell.key, null, () => {
      const made = openCell(cell.key, null, []);
      cells.push(made);
      return made;
    });
    addCell(sum, cell);
  }
  const { periods, knownOn, against } = counted;
  const bad = result.bad
    .map(({ code, count }) => ({ code, dossiers: count }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const digest = tallyDigest(counted);
  return frozen({ version: 1, digest, periods, keys: counted.keys, knownOn, against, cells: cells.sort(byKey), bad });
}
