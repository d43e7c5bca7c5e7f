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

type Found = Pick<Cutoff, 'source' | 'basis'> & { readonly after: LocalTime };

function found({ limit, policy }: DeadlineQuery): Found | null {
  const { receiptCutoff, cutoffBasis = [] } = limit;
  if (receiptCutoff !== undefined) return { after: receiptCutoff, source: 'limit', basis: cutoffBasis };
  const { sameDayCutoff, lateReceipt } = policy;
  if (limit.unit === 'same-day') return { after: sameDayCutoff.value, source: 'same-day', basis: sameDayCutoff.basis };
  const { value, basis } = lateReceipt;
  return value === 'as-stamped' ? null : { after: value.after, source: 'policy', basis };
}

/** The cut-off that governs a receipt: the limit's own, else that of same-day limits, else the policy's for late receipt. */
export function cutoffOf(query: DeadlineQuery): Cutoff | null {
  const cutoff = found(query);
  if (cutoff === null || cutoff.after === NEVER_LATE) return null;
  const { after, source, basis } = cutoff;
  return { minutes: toMinutes(after), source, basis };
}
