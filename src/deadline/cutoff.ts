import type { Basis, LocalTime } from '../kernel/index.js';
import { toMinutes } from '../kernel/inside.js';
import type { DeadlineQuery } from './query.js';

/** The time after which a receipt counts on the next working day, and who says so. */
export type Cutoff = {
  readonly minutes: number;
  readonly source: 'limit' | 'same-day' | 'policy';
  readonly basis: readonly Basis[];
};

/** A time of day that no receipt is later than: it cuts nothing off, not even on a day of rest. */
export const NEVER_LATE: LocalTime = '23:59';

/** The cut-off that governs a receipt: the limit's own, else that of same-day limits, else the policy's for late receipt. */
export function cutoffOf({ limit, policy }: DeadlineQuery): Cutoff | null {
  const { receiptCutoff, cutoffBasis = [], unit } = limit;
  const { sameDayCutoff, lateReceipt } = policy;
  const cut = (after: LocalTime, source: Cutoff['source'], basis: readonly Basis[]): Cutoff | null =>
    after === NEVER_LATE ? null : { minutes: toMinutes(after), source, basis };
  if (receiptCutoff !== undefined) return cut(receiptCutoff, 'limit', cutoffBasis);
  if (unit === 'same-day') return cut(sameDayCutoff.value, unit, sameDayCutoff.basis);
  return lateReceipt.value === 'as-stamped' ? null : cut(lateReceipt.value.after, 'policy', lateReceipt.basis);
}
