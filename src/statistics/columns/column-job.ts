import type { tablesOf } from '../../calendar/inside.js';
import type { EpochDay } from '../../kernel/index.js';

/** Reasons being counted: how many rows each, and the first of them. */
export type BadTally = { readonly counts: Float64Array; readonly first: Float64Array };

/** What the passes over the rows read and write; made once, so that no row makes anything. */
export type ColumnJob = {
  readonly tables: ReturnType<typeof tablesOf>;
  readonly received: Int32Array;
  readonly ended: Int32Array;
  readonly group: Int32Array;
  readonly limit: Int32Array | null;
  readonly stored: Int32Array | null;
  readonly suspended: Int32Array | null;
  readonly channel: Uint8Array | null;
  /** The day that asks. */
  readonly on: EpochDay;
  readonly groups: number;
  /** The first day of the period; `null` without one. */
  readonly from: EpochDay | null;
  readonly due: Int32Array;
  readonly code: Uint8Array;
  readonly counts: Float64Array;
  readonly receipts: Float64Array | null;
  readonly bad: BadTally;
};
