import type { Span, TimeLimit } from '../../deadline/index.js';
import { cutoffOf, isByTheClock, NEVER_LATE, spansOf } from '../../deadline/inside.js';
import { fromMinutes } from '../../kernel/inside.js';
import type { CountedBy } from './subject.js';

type Counted = CountedBy & { readonly limit: TimeLimit };

/** The cut-off that governs, as a limit's own, so that it stays whatever becomes of the limit. */
function cutoffText({ calendar, policy, limit }: Counted): string {
  const cutoff = cutoffOf({ receivedAt: '', limit, calendar, policy });
  return cutoff === null ? NEVER_LATE : fromMinutes(cutoff.minutes);
}

/** A limit of other spans with the cut-off it had; without spans, one of no day at all. */
function limitOfSpans([first, second, ...more]: readonly Span[], by: Counted): TimeLimit {
  const receiptCutoff = cutoffText(by);
  if (first === undefined) return { unit: 'same-day', receiptCutoff };
  if (second === undefined) return { ...first, receiptCutoff };
  return { unit: 'sum', parts: [first, second, ...more], receiptCutoff };
}

/** A span without its first day; `null` when none is left, `undefined` when it is not counted in days. */
function lessOneDay({ amount, unit }: Span): Span | null | undefined {
  if (unit === 'week') return { amount: amount * 7 - 1, unit: 'calendar-day' };
  if (unit !== 'working-day' && unit !== 'calendar-day') return undefined;
  return amount === 1 ? null : { amount: amount - 1, unit };
}

/** The limit with the day of receipt as its first. */
export function withReceiptDay(by: Counted): TimeLimit | null {
  const [first, ...rest] = spansOf(by.limit);
  const less = first === undefined ? undefined : lessOneDay(first);
  if (less === undefined) return null;
  return limitOfSpans(less === null ? rest : [less, ...rest], by);
}

/** The limit counted from the working day after the receipt. */
export function fromNextDay(by: Counted): TimeLimit | null {
  const spans = spansOf(by.limit);
  const [first] = spans;
  if (by.limit.unit === 'on-the-spot' || (first !== undefined && isByTheClock(first))) return null;
  return limitOfSpans([{ amount: 1, unit: 'working-day' }, ...spans], by);
}

/** The limit with one kind of day in the place of the other. */
export function inOtherDays(by: Counted, from: Span['unit'], to: Span['unit']): TimeLimit | null {
  const spans = spansOf(by.limit);
  if (!spans.some(({ unit }) => unit === from)) return null;
  return limitOfSpans(
    spans.map(({ amount, unit }) => ({ amount, unit: unit === from ? to : unit })),
    by,
  );
}

/** The limit without the cut-off that governs it. */
export const withoutCutoff = ({ limit, calendar, policy }: Counted): TimeLimit | null =>
  cutoffOf({ receivedAt: '', limit, calendar, policy }) === null ? null : { ...limit, receiptCutoff: NEVER_LATE };
