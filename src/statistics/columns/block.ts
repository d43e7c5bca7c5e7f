import type { ColumnJob } from './column-job.js';

/** So many rows at a time: what one pass writes is still near when the next reads it. */
export const BLOCK = 16_384;

/** The longest calendar whose tables are copied, in days: 179 years. */
export const MOST_TABLE = 65_536;

/**
 * The rows at hand: columns are copied here some thousand rows at a time, and every pass works on these arrays.
 *
 * They are made once and never replaced, so an engine knows where each lies when it compiles a pass. Of arrays it is handed it asks at each row what
 * they are and where they lie, and that costs more than the copy. Nothing is kept here between two calls.
 */
export const block = /* @__PURE__ */ (() => ({
  received: new Int32Array(BLOCK),
  ended: new Int32Array(BLOCK),
  group: new Int32Array(BLOCK),
  /** Limits, or stored due days; with the days the clock stood still in them once `foldPass` was there. */
  limit: new Int32Array(BLOCK),
  suspended: new Int32Array(BLOCK),
  /** Zeros without such a column. */
  channel: new Uint8Array(BLOCK),
  due: new Int32Array(BLOCK),
  code: new Uint8Array(BLOCK),
  /** Places of counts to be raised by one, one after the other. */
  places: new Int32Array(BLOCK),
  /** Rows to be read with care, one after the other. */
  rare: new Int32Array(BLOCK),
  /** Of the calendar: how many working days there are up to each day of it. */
  ordinal: new Int32Array(MOST_TABLE),
  /** Of the calendar: its working days. */
  dayAt: new Int32Array(MOST_TABLE),
}))();

/** The rows of the columns that are at hand: the first, and the one after the last. */
export type Rows = { from: number; to: number };

/** Readies the block for columns: the tables of their calendar, and zeros when they have no channels. */
export function prepareBlock({ tables, channel }: ColumnJob): void {
  if (tables.ordinal.length <= MOST_TABLE) {
    block.ordinal.set(tables.ordinal);
    block.dayAt.set(tables.dayAt);
  }
  if (channel === null) block.channel.fill(0);
}

/** Copies some rows of the columns into the block. */
export function loadBlock(job: ColumnJob, { from, to }: Rows): void {
  const { received, ended, group, limit, stored, suspended, channel } = job;
  block.received.set(received.subarray(from, to));
  block.ended.set(ended.subarray(from, to));
  block.group.set(group.subarray(from, to));
  const asked = limit ?? stored;
  if (asked !== null) block.limit.set(asked.subarray(from, to));
  if (suspended !== null) block.suspended.set(suspended.subarray(from, to));
  if (channel !== null) block.channel.set(channel.subarray(from, to));
}

/** Copies what was found of some rows out of the block. */
export function storeBlock({ due, code }: ColumnJob, { from, to }: Rows): void {
  const rows = to - from;
  due.set(rows === BLOCK ? block.due : block.due.subarray(0, rows), from);
  code.set(rows === BLOCK ? block.code : block.code.subarray(0, rows), from);
}
