import type { SpanUnit, TimeLimit } from '../deadline/index.js';
import { spansOf } from '../deadline/inside.js';
import type { Exact } from '../kernel/index.js';
import { addExact, exact, exactDecimal, multiplyExact, reduceExact, refuse } from '../kernel/inside.js';

/** The units in which shares are added up. No two of them are ever compared. */
export type MeasureUnit = 'working-day' | 'calendar-day' | 'month' | 'working-hour' | 'minute';

/** The conversions that hold on every day of every calendar. There are no others: a working day is no number of hours. */
const CONVERSIONS: ReadonlyMap<SpanUnit, readonly [MeasureUnit, number]> = /* @__PURE__ */ new Map<
  SpanUnit,
  readonly [MeasureUnit, number]
>([
  ['working-day', ['working-day', 1]],
  ['calendar-day', ['calendar-day', 1]],
  ['week', ['calendar-day', 7]],
  ['month', ['month', 1]],
  ['year', ['month', 12]],
  ['working-hour', ['working-hour', 1]],
  ['hour', ['minute', 60]],
  ['minute', ['minute', 1]],
]);

/** How much of each unit; a unit that is not there is 0. */
export type Amounts = ReadonlyMap<MeasureUnit, Exact>;

/** Nothing of a unit. */
export const NONE: Exact = /* @__PURE__ */ exact(0);

/** The sum of two amounts of one unit, in lowest terms so that long sums stay small. */
export const plus = (a: Exact, b: Exact): Exact => reduceExact(addExact(a, b));

/** Amounts one after the other. */
export function together(list: readonly Amounts[]): Amounts {
  const sums = new Map<MeasureUnit, Exact>();
  for (const [unit, amount] of list.flatMap((amounts) => [...amounts]))
    sums.set(unit, plus(sums.get(unit) ?? NONE, amount));
  return sums;
}

/** How the amounts of one limit are found. */
export type Measure = (limit: TimeLimit) => Amounts;

/** A measure that reads each limit once, for a process that is gone through many times. */
export function measuringOnce(): Measure {
  const known = new Map<TimeLimit, Amounts>();
  return (limit) => {
    const amounts = known.get(limit) ?? amountsOf([limit]);
    known.set(limit, amounts);
    return amounts;
  };
}

/** The exact amounts of limits one after the other. `same-day` and `on-the-spot` take nothing. */
export function amountsOf(limits: readonly TimeLimit[]): Amounts {
  const amounts = new Map<MeasureUnit, Exact>();
  for (const { amount, unit } of limits.flatMap(spansOf)) {
    const [to, times] =
      CONVERSIONS.get(unit) ??
      refuse('deadline/unknown-unit', { value: unit, accepted: [...CONVERSIONS.keys()].join(' | ') });
    amounts.set(to, plus(amounts.get(to) ?? NONE, multiplyExact(exactDecimal(amount), exact(times))));
  }
  return amounts;
}
