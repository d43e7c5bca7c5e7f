import type { Basis } from '../kernel/index.js';
import { toMinutes } from '../kernel/inside.js';
import type { DeadlineQuery } from './query.js';

/** The time after which a receipt counts on the next working day, and who says so. */
export type Cutoff = {
  readonly minutes: number;
  readonly source: 'limit' | 'same-day' | 'policy';
  readonly basis: readonly Basis[];
};

/** The cut-off that governs a receipt: the limit's own, else that of same-day limits, else the policy's for late receipt. */
export function cutoffOf({ limit, policy }: DeadlineQuery): Cutoff | null {
  if (limit.receiptCutoff !== undefined) {
    return { minutes: toMinutes(limit.receiptCutoff), source: 'limit', basis: [] };
  }
  if (limit.unit === 'same-day') {
    const { value, basis } = policy.sameDayCutoff;
    return { minutes: toMinutes(value), source: 'same-day', basis };
  }
  const { value, basis } = policy.lateReceipt;
  return value === 'as-stamped' ? null : { minutes: toMinutes(value.after), source: 'policy', basis };
}
