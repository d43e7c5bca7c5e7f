import { type EpochDay, toEpochDay } from '../kernel/index.js';

/** Some days as integers, the first and the last included. */
export type Days = { readonly from: EpochDay; readonly to: EpochDay };

/** The days from `since` to `until`; without them from the first or to the last day there is. */
export const daysOf = ({ since = '0001-01-01', until = '9999-12-31' }: { since?: string; until?: string }): Days => ({
  from: toEpochDay(since),
  to: toEpochDay(until),
});

/** How many of a list in the order of its days come on or before a day. */
export function countUpTo<T>(list: readonly T[], dayOf: (item: T) => EpochDay, day: EpochDay): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(list[middle] as T) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of a list that begins on or before a day. */
export const lastBegun = <T extends Days>(list: readonly T[], day: EpochDay): T | undefined =>
  list[countUpTo(list, ({ from }) => from, day) - 1];

/** The one of a list that a day falls into. */
export function holding<T extends Days>(list: readonly T[] | undefined, day: EpochDay): T | undefined {
  const last = list === undefined ? undefined : lastBegun(list, day);
  return last !== undefined && day <= last.to ? last : undefined;
}

/** The days of both; null when they have none in common. */
export function commonDays(a: Days, b: Days): Days | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? { from, to } : null;
}

/** The days of a list in order, those that follow on each other joined. */
export function joinedDays(list: readonly Days[]): readonly Days[] {
  const joined: Days[] = [];
  for (const { from, to } of list) {
    const last = joined.at(-1);
    if (last !== undefined && last.to + 1 === from) joined[joined.length - 1] = { from: last.from, to };
    else joined.push({ from, to });
  }
  return joined;
}
