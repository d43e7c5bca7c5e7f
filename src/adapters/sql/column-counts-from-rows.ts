import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { ColumnCounts, Period } from '../../statistics/index.js';
import {
  BAD_CODE,
  badReasons,
  CARRIED,
  CLASSES,
  FLOWS,
  NOT_RECEIVED,
  readColumnPeriod,
  requireGroups,
} from '../../statistics/inside.js';

/** A whole number as engines give it: drivers return large ones as bigints or as text, and those of a column that has places for fractions as `2.00`. */
export type SqlNumber = number | bigint | string;

/** A row of the query {@link classCountsSql} gives. */
export type ClassCountRow = {
  /** The group; -1 of bad rows. */
  readonly group_no: SqlNumber;
  /** By which flow they came into the period: 0 to 4, or -1. */
  readonly flow: SqlNumber;
  /** Their class; 255 of bad rows. */
  readonly class_code: SqlNumber;
  /** 1 for what ended in the period or is open at its end, else 0. */
  readonly is_there: SqlNumber;
  /** Why they are bad; null of good rows. */
  readonly bad_reason: string | null;
  /** How many. */
  readonly dossiers: SqlNumber;
};

/** What was counted. */
export type ColumnCountsOptions = {
  /** The day the rows were classified on. */
  readonly on: CivilDate;
  /** How many groups the classification was told of, 1 to 10,000,000. */
  readonly groups: number;
  /** The period they were counted in; left out when they were counted without one. */
  readonly period?: Period;
  /** The version of the calendar whose table was joined: `calendar.version`. */
  readonly calendarVersion: string;
};

type Field = Exclude<keyof ClassCountRow, 'bad_reason'>;

/** A whole number of a row within bounds, or a refusal. */
function numberOf(row: ClassCountRow, at: number, field: Field, [least, most]: readonly [number, number]): number {
  const given: unknown = row?.[field];
  const isText = typeof given === 'string' && /^-?\d{1,16}(?:\.0{1,40})?$/.test(given);
  const value = typeof given === 'bigint' || isText ? Number(given) : given;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  const shown = typeof given === 'bigint' ? String(given) : (given ?? null);
  return refuse('sql/not-a-count', { path: [at, field], value: shown, accepted: `${least}..${most}` });
}

const refuseReason = (reason: unknown, at: number, accepted: string): never =>
  refuse('sql/not-a-count', { path: [at, 'bad_reason'], value: reason ?? null, accepted });

/** The place of a reason, or a refusal. */
function reasonOf({ bad_reason: reason }: ClassCountRow, at: number): number {
  const place = (badReasons as readonly (string | null)[]).indexOf(reason);
  return place >= 0 ? place : refuseReason(reason, at, badReasons.join(' | '));
}

type OpenCounts = {
  readonly groups: number;
  readonly counts: Float64Array;
  readonly receipts: Float64Array | null;
  readonly bad: readonly { readonly code: string; count: number; readonly first: number }[];
};

/** The flows there can be: none without a period; with one, what was received and is there came in by one. */
function flowsOf(hasPeriod: boolean, cameIn: boolean): readonly [number, number] {
  if (!hasPeriod) return [-1, -1];
  return [cameIn ? 0 : -1, CARRIED];
}

/** Counts what a row tells. */
function countRow({ groups, counts, receipts, bad }: OpenCounts, row: ClassCountRow, at: number): void {
  const dossiers = numberOf(row, at, 'dossiers', [0, Number.MAX_SAFE_INTEGER]);
  if (numberOf(row, at, 'class_code', [0, BAD_CODE]) === BAD_CODE) {
    const reason = bad[reasonOf(row, at)];
    if (reason !== undefined) reason.count += dossiers;
    return;
  }
  const found = numberOf(row, at, 'class_code', [0, CLASSES - 1]);
  if ((row.bad_reason ?? '') !== '') refuseReason(row.bad_reason, at, 'null, of good rows');
  const group = numberOf(row, at, 'group_no', [0, groups - 1]);
  const isThere = numberOf(row, at, 'is_there', [0, 1]) === 1;
  const flow = numberOf(row, at, 'flow', flowsOf(receipts !== null, isThere && found !== NOT_RECEIVED));
  if (isThere) add(counts, group * CLASSES + found, dossiers);
  if (receipts !== null && flow >= 0) add(receipts, (group * FLOWS + flow) * CLASSES + found, dossiers);
}

/**
 * What an engine counted, as columns are counted: `mergeColumnCounts` adds it to others, and `tallyFromColumns` makes a tally of it, from which the report
 * forms are built.
 *
 * The number of the first bad row is not known of a table, whose rows have no order: `first` is -1.
 *
 * @param rows - The rows of the query `classCountsSql` gives, in any order; of parts counted apart, the rows of all parts.
 * @param options - What was counted.
 * @returns The counts.
 * @throws `sql/not-a-count` when a row is none of that query's, or is out of the bounds told, as rows counted without a period are when read with one; `statistics/groups`, `statistics/other-day`,
 * `statistics/no-such-period`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { columnCountsFromRows } from 'motcua/sql';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const rows = [
 *   { group_no: 1, flow: -1, class_code: 12, is_there: 1, bad_reason: null, dossiers: 40n },
 *   { group_no: -1, flow: -1, class_code: 255, is_there: 0, bad_reason: 'statistics/bad-limit', dossiers: 2n },
 * ];
 * const options = { on: '2026-11-14', groups: 2, calendarVersion: vietnamCalendar.version };
 * const { counts, bad } = columnCountsFromRows(rows, options);
 * counts[1 * 32 + 12]; // => 40
 * bad; // => [{ code: 'statistics/bad-limit', count: 2, first: -1 }]
 * ```
 */
export function columnCountsFromRows(
  rows: Iterable<ClassCountRow>,
  { on, groups, period, calendarVersion }: ColumnCountsOptions,
): ColumnCounts {
  toEpochDay(on);
  const own = readColumnPeriod(period, on);
  const cells = requireGroups(groups) * CLASSES;
  const open: OpenCounts = {
    groups,
    counts: new Float64Array(cells),
    receipts: own === null ? null : new Float64Array(cells * FLOWS),
    bad: badReasons.map((code) => ({ code, count: 0, first: -1 })),
  };
  let at = 0;
  for (const row of rows) {
    countRow(open, row, at);
    at += 1;
  }
  const { counts, receipts, bad } = open;
  return { on, period: own, calendarVersion, groups, counts, receipts, bad: bad.filter(({ count }) => count > 0) };
}

function add(counts: Float64Array, place: number, dossiers: number): void {
  counts[place] = (counts[place] as number) + dossiers;
}
