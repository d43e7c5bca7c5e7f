import type { LatenessCause } from './tally.js';

/** The order of causes in a cell: what nobody told first, then by code units. */
export function byCause(a: LatenessCause, b: LatenessCause): number {
  if (a.cause === null || b.cause === null) return a.cause === null ? -1 : 1;
  return a.cause < b.cause ? -1 : 1;
}
