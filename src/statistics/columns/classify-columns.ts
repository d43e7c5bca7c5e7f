import type { WorkingCalendar } from '../../calendar/index.js';
import { requireCovered, tablesOf } from '../../calendar/inside.js';
import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import type { Period } from '../period.js';
import { badRows, noBad } from './bad-rows.js';
import { BLOCK, loadBlock, prepareBlock, storeBlock } from './block.js';
import { classPass } from './class-pass.js';
import { CLASSES } from './column-classes.js';
import type { ClassifiedColumns } from './column-counts.js';
import type { ColumnJob } from './column-job.js';
import { countPass, FLOWS } from './count-pass.js';
import type { DossierColumns } from './dossier-columns.js';
import { readColumnPeriod, requireFirstRow, requireGroups } from './read-column-options.js';
import { readColumns, requireColumn } from './read-columns.js';

/** Where to write, so that nothing new is made. None of it may share memory with the columns that are read. */
export type ColumnBuffers = {
  /** As long as the columns. */
  readonly due?: Int32Array;
  /** As long as the columns. */
  readonly code?: Uint8Array;
  /** Groups by 32. Set to zero first: counts never add to what stands in a buffer. */
  readonly counts?: Float64Array;
  /** Groups by 5 by 32, with a period. Set to zero first. */
  readonly receipts?: Float64Array;
};

/** Which day asks, and what is counted. */
export type ColumnOptions = {
  /** The day: what happened later is not yet so. A day of the calendar. */
  readonly on: CivilDate;
  /** How many groups, 1 to 10,000,000. */
  readonly groups: number;
  /** Counts only rows that came in, ended or are open in this period, whose last day must be `on`; without it every good row is counted. */
  readonly period?: Period;
  /** The number of the first row, for columns that are a part of longer ones; 0 by default. `bad` tells rows by it. */
  readonly firstRow?: number;
  /** Where to write; new memory by default. */
  readonly out?: ColumnBuffers;
};

/**
 * Classifies and counts dossiers held in columns, as `classify` classifies them one by one.
 *
 * A row is due after its limit, in working days after the day of receipt, or on its stored day; the working days its clock stood still move that
 * by as many. A row that ended by `on` is compared by the day it ended, any other by `on`, in whole days. A row that contradicts itself (ended before it
 * was received) is classified as it stands, as a row in an object is. A row that cannot be classified has class 255, is in no group, and is told in
 * `bad`; nothing is thrown for it.
 *
 * @param columns - The dossiers.
 * @param calendar - A compiled calendar.
 * @param options - The day, the groups, the period, and where to write.
 * @returns Due day and class of each row, the counts of each group, and the bad rows by reason.
 * @throws `statistics/not-a-column`, `statistics/column-lengths`, `statistics/limit-or-due`, `statistics/groups`, `statistics/first-row`,
 * `statistics/other-day` when the period does not end on the day, `statistics/no-such-period`, `kernel/not-a-date`, `calendar/out-of-coverage` for the day,
 * `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { NO_DAY, toEpochDay } from 'motcua/calendar';
 * import { classifyColumns } from 'motcua/statistics';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const day = toEpochDay('2026-11-16');
 * const columns = {
 *   received: Int32Array.of(day, day, day),
 *   limit: Int32Array.of(3, 3, 0),
 *   ended: Int32Array.of(day + 2, NO_DAY, NO_DAY),
 *   group: Int32Array.of(0, 1, 1),
 * };
 * const { code, counts, bad } = classifyColumns(columns, vietnamCalendar, { on: '2026-11-20', groups: 2 });
 * [...code]; // => [12, 4, 255]
 * counts[1 * 32 + 4]; // => 1
 * bad; // => [{ code: 'statistics/bad-limit', count: 1, first: 2 }]
 * ```
 */
export function classifyColumns(
  columns: DossierColumns,
  calendar: WorkingCalendar,
  { on, groups, period, firstRow = 0, out = {} }: ColumnOptions,
): ClassifiedColumns {
  const read = readColumns(columns);
  const rows = read.received.length;
  const first = requireFirstRow(firstRow);
  const own = readColumnPeriod(period, on);
  const cells = requireGroups(groups) * CLASSES;
  const due = out.due === undefined ? new Int32Array(rows) : requireColumn(out.due, ['out', 'due'], 'Int32Array', rows);
  const code =
    out.code === undefined ? new Uint8Array(rows) : requireColumn(out.code, ['out', 'code'], 'Uint8Array', rows);
  const tables = tablesOf(calendar);
  const onDay = requireCovered(calendar, toEpochDay(on));
  const counts = zeros(out.counts, 'counts', cells);
  const receipts = own === null ? null : zeros(out.receipts, 'receipts', cells * FLOWS);
  const from = own === null ? null : toEpochDay(own.from);
  const job: ColumnJob = { ...read, tables, on: onDay, groups, from, due, code, counts, receipts, bad: noBad() };
  runPasses(job, rows);
  const { version: calendarVersion } = calendar;
  return { on, period: own, calendarVersion, groups, due, code, counts, receipts, bad: badRows(job.bad, first) };
}

/** A buffer of so many zeros: the one given, or a new one. */
function zeros(buffer: Float64Array | undefined, name: string, length: number): Float64Array {
  if (buffer === undefined) return new Float64Array(length);
  return requireColumn(buffer, ['out', name], 'Float64Array', length).fill(0);
}

function runPasses(job: ColumnJob, all: number): void {
  prepareBlock(job);
  const rows = { from: 0, to: 0 };
  for (; rows.from < all; rows.from = rows.to) {
    rows.to = Math.min(rows.from + BLOCK, all);
    loadBlock(job, rows);
    const length = classPass(job, rows);
    countPass(job, rows.to - rows.from, length);
    storeBlock(job, rows);
  }
}
