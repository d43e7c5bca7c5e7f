import type { LocalTime } from '../kernel/index.js';

/** The units a limit may be counted in. `working-hour` and a fraction of a `working-day` need a calendar with office hours. */
export type SpanUnit = 'working-day' | 'calendar-day' | 'week' | 'month' | 'year' | 'working-hour' | 'hour' | 'minute';

/** So many of a unit. */
export type Span = {
  /** Above 0 and at most 36,600 days; whole, except for working days and hours. */
  readonly amount: number;
  /** What is counted. */
  readonly unit: SpanUnit;
};

/**
 * What was promised (thời hạn giải quyết).
 *
 * - a {@link Span}: `{ amount: 5, unit: 'working-day' }`;
 * - `same-day`: the day of receipt, rolled when that is a rest day; - `on-the-spot`: at receipt, never rolled;
 * - `sum`: two or more spans one after the other, with one roll at the end.
 *
 * `receiptCutoff`: received strictly later than this time counts as received on the next working day, whatever the policy
 * says.
 */
export type TimeLimit = (
  | Span
  | { readonly unit: 'same-day' | 'on-the-spot' }
  | { readonly unit: 'sum'; readonly parts: readonly [Span, Span, ...Span[]] }
) & { readonly receiptCutoff?: LocalTime };
