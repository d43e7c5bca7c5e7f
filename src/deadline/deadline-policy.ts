import type { RestKind } from '../calendar/index.js';
import type { Basis, Choice, LocalTime } from '../kernel/index.js';
import type { SpanUnit } from './time-limit.js';

/** A rule of counting that is no switch but has a law behind it. */
export type CountingRule = 'receipt' | 'first-day' | SpanUnit;

/** A time after which a receipt counts on the next working day. */
export type LateAfter = {
  /** Strictly later than this. */
  readonly after: LocalTime;
};

/** How limits are counted: a set of switches, each with the law behind the position it is in. It survives JSON. */
export type DeadlinePolicy = {
  /** Named on every due date. */
  readonly id: string;
  /** Receipt on a rest day counts on that day (`as-stamped`), or on the next working day. */
  readonly restDayReceipt: Choice<'as-stamped' | 'next-working-day'>;
  /** Receipt late in the day counts on that day, or, strictly after a time, on the next working day. */
  readonly lateReceipt: Choice<'as-stamped' | LateAfter>;
  /** Of a same-day limit: receipt strictly after this time counts on the next working day. */
  readonly sameDayCutoff: Choice<LocalTime>;
  /** Whether a limit that ends on a rest day of each kind goes on to the next working day. */
  readonly roll: { readonly [kind in RestKind]: Choice<boolean> };
  /** Where a limit of months or years ends when the last month has no such day: on its last day, or on the day after that. */
  readonly missingDay: Choice<'last-day' | 'next-day'>;
  /** The law behind the rules that are no switches, where it is known. */
  readonly basis?: { readonly [rule in CountingRule]?: readonly Basis[] };
};
