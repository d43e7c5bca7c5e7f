import type { Basis } from './basis.js';
import { type CivilDate, toEpochDay } from './civil-date.js';
import type { LocalDateTime } from './local-date-time.js';
import { toMoment } from './local-date-time.js';
import { refuse } from './motcua-error.js';

/** A legal value with the days on which it is the law. When the law changes an entry is added; none is edited. */
export type Dated<T> = {
  /** What was the law. */
  readonly value: T;
  /** The first day in force. */
  readonly since: CivilDate;
  /** The last day in force, itself included; absent while it still is. */
  readonly until?: CivilDate;
  /** The provisions it rests on. */
  readonly basis: readonly Basis[];
};

/**
 * The value that is the law on a day.
 *
 * @param values - The versions of one legal value, in any order.
 * @param on - The day (or a moment of it) that is asked about.
 * @returns The one value with `since` ≤ `on` ≤ `until`.
 * @throws `kernel/not-in-force` when there is none, `kernel/several-in-force` when there are more,
 * `kernel/not-a-date-time` when `on` is not a date, `kernel/not-a-date` when a `since` or `until` is not.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 *
 * const holidays = [
 *   { value: 10, since: '2013-05-01', until: '2020-12-31', basis: [] },
 *   { value: 11, since: '2021-01-01', basis: [] },
 * ];
 * inForce(holidays, '2020-12-31'); // => 10
 * inForce(holidays, '2021-01-01'); // => 11
 * inForce(holidays, '2012-01-01'); // throws 'kernel/not-in-force'
 * ```
 */
export function inForce<T>(values: readonly Dated<T>[], on: CivilDate | LocalDateTime): T {
  const { day } = toMoment(on);
  const found = values.filter(
    ({ since, until }) => toEpochDay(since) <= day && (until === undefined || day <= toEpochDay(until)),
  );
  const [first, second] = found;
  const windows = () => values.map(({ since, until }) => `${since}..${until ?? ''}`).join(', ');
  if (first === undefined) return refuse('kernel/not-in-force', { value: on, accepted: windows() });
  if (second !== undefined) return refuse('kernel/several-in-force', { value: on, accepted: windows() });
  return first.value;
}
