import { MINUTES_PER_DAY } from '../kernel/inside.js';
import type { LifeEntry } from './entry.js';

const bySequence = (a: LifeEntry, b: LifeEntry): number =>
  a.day - b.day || a.sequence - b.sequence || a.position - b.position;

/** Where an event stands on the line of minutes, after one that stands at `last`. */
function placeOf({ day, minute }: LifeEntry, last: number): number {
  const start = day * MINUTES_PER_DAY;
  return minute === null ? Math.max(start, last) : start + minute;
}

/** Whether a list has the order already, as most have. */
function isSorted(entries: readonly LifeEntry[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  let previous = entries[0];
  for (const entry of entries) {
    const place = placeOf(entry, last);
    if (place < last || bySequence(previous as LifeEntry, entry) > 0) return false;
    last = place;
    previous = entry;
  }
  return true;
}

/**
 * Events by time and then by sequence, in the same order however they were listed. A bare date has no time of day: it stands after what comes
 * before it, by sequence, on that day.
 */
export function inOrder(entries: readonly LifeEntry[]): readonly LifeEntry[] {
  if (isSorted(entries)) return entries;
  let last = Number.NEGATIVE_INFINITY;
  return [...entries]
    .sort(bySequence)
    .map((entry) => {
      const place = placeOf(entry, last);
      last = Math.max(last, place);
      return { entry, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
