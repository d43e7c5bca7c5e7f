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

type Cut = readonly [after: LocalTime, source: Cutoff['source'], basis: readonly Basis[]];

/** The cut-off that governs a receipt: the limit's own, else that of same-day limits, else the policy's for late receipt. */
export function cutoffOf({ limit, policy }: DeadlineQuery): Cutoff | null {
  const { receiptCutoff, cutoffBasis = [], unit } = limit;
  const { value, basis } = policy.lateReceipt;
  let cutoff: Cut = [value === 'as-stamped' ? NEVER_LATE : value.after, 'policy', basis];
  if (unit === 'same-day') cutoff = [policy.sameDayCutoff.value, unit, policy.sameDayCutoff.basis];
  if (receiptCutoff !== undefined) cutoff = [receiptCutoff, 'limit', cutoffBasis];
  return cutoff[0] === NEVER_LATE ? null : { minutes: toMinutes(cutoff[0]), source: cutoff[1], basis: cutoff[2] };
}
