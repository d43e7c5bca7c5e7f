import type { CivilDate } from '../../kernel/index.js';
import type { Period } from '../period.js';

/** So many rows that could not be classified for one reason. */
export type BadRows = {
  /** The code of the reason. */
  readonly code: string;
  /** How many rows. */
  readonly count: number;
  /** The number of the first of them, from 0 (or from `firstRow`); -1 when rows have no numbers, as in a table of a database. */
  readonly first: number;
};

/** Rows counted. Two of them that count the same add up: `mergeColumnCounts`. */
export type ColumnCounts = {
  /** The day as of which the rows are classified. */
  readonly on: CivilDate;
  /** The period whose rows are counted; `null` when every row is. */
  readonly period: Period | null;
  /** The version of the calendar. */
  readonly calendarVersion: string;
  /** How many groups. */
  readonly groups: number;
  /** Groups by classes: rows of group `g` and class `c` stand at `g * 32 + c`. Exact up to 2^53. */
  readonly counts: Float64Array;
  /**
   * With a period, groups by flows by classes: what came in of group `g`, flow `f`, class `c` stands at `(g * 5 + f) * 32 + c`. Flows are the codes of
   * channels (0 unknown, 1 in person, 2 online, 3 by post) for what was received in the period, and 4 for what was carried over into it.
   * Without a period `null`.
   */
  readonly receipts: Float64Array | null;
  /** Rows in no group, by reason: each counted once, by the first reason in the order of the codes' table in docs/columns.md. */
  readonly bad: readonly BadRows[];
};

/** Rows classified, and counted. */
export type ClassifiedColumns = ColumnCounts & {
  /** The due day of each row; `NO_DAY` when it has none, is not yet received, or is bad. */
  readonly due: Int32Array;
  /** The class of each row, as `classify` numbers it; 255 when it is bad. */
  readonly code: Uint8Array;
};
