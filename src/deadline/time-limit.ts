import type { Basis, LocalTime } from '../kernel/index.js';

/** The units a limit may be counted in. `working-hour` and a fraction of a `working-day` need a calendar with office hours. */
export type SpanUnit = 'working-day' | 'calendar-day' | 'week' | 'month' | 'year' | 'working-hour' | 'hour' | 'minute';

/** So many of a unit. */
export type Span = {
  /** Above 0 and at most 36,600 days; whole, except for working days and hours. */
  readonly amount: number;
  /** What is counted. */
  readonly unit: SpanUnit;
};

/** Due on the day of receipt, rolled when that is a rest day; or at receipt, never rolled. */
export type Immediate = {
  /** Which of the two. */
  readonly unit: 'same-day' | 'on-the-spot';
};

/** Spans one after the other, with one roll at the end. */
export type Sum = {
  /** What it is. */
  readonly unit: 'sum';
  /** Two to a hundred spans; each starts where the last ended. */
  readonly parts: readonly [Span, Span, ...Span[]];
};

/** The cut-off of one limit, which goes before that of the policy. */
export type ReceiptCutoff = {
  /** Received strictly later than this, or on a day of rest, counts as received on the next working day; `23:59` cuts nothing off. */
  readonly receiptCutoff?: LocalTime;
  /** The provisions behind the cut-off, for the explanation. */
  readonly cutoffBasis?: readonly Basis[];
};

/** What was promised (thời hạn giải quyết): `{ amount: 5, unit: 'working-day' }`, `{ unit: 'same-day' }`, a sum of spans. */
export type TimeLimit = (Span | Immediate | Sum) & ReceiptCutoff;

/**
 * Whether a span runs from one minute to another, and not by days.
 */
export const isByTheClock = ({ unit }: Span): boolean =>
  unit === 'hour' || unit === 'minute' || unit === 'working-hour';

/**
 * Whether a span is so many working days and a part of one.
 */
export const hasFraction = ({ amount, unit }: Span): boolean => unit === 'working-day' && !Number.isInteger(amount);

/**
 * The spans of a limit, one after the other; none for same-day and on-the-spot.
 */
export function spansOf(limit: TimeLimit): readonly Span[] {
  switch (limit.unit) {
    case 'sum':
      return limit.parts;
    case 'same-day':
    case 'on-the-spot':
      return [];
    default:
      return [limit];
  }
}
