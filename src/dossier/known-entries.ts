import type { EpochDay } from '../kernel/index.js';
import type { CorrectionEntry, Entry, LifeEntry } from './entry.js';
import { inOrder } from './in-order.js';

const byRecording = (a: Entry, b: Entry): number => a.recorded - b.recorded || a.sequence - b.sequence;

/** What stands in the place of a corrected entry; nothing when it never happened. */
function replaced(entry: LifeEntry, { replacement }: ReadCorrection): LifeEntry | null {
  return replacement === null ? null : { ...replacement, sequence: entry.sequence, position: entry.position };
}

/** A correction with what it puts in the place of an entry. */
export type ReadCorrection = { readonly entry: CorrectionEntry; readonly replacement: LifeEntry | null };

/** Every event of a dossier with its times read: what happened, and what was put right later. */
export type ReadEvents = {
  /** What happened, as it was first entered, in order. */
  readonly entries: readonly LifeEntry[];
  /** What was put right, in the order in which it was recorded. */
  readonly corrections: readonly ReadCorrection[];
};

/** Corrections in the order in which they were recorded; those recorded at once in that of the list. */
export const inOrderOfRecording = (corrections: readonly ReadCorrection[]): readonly ReadCorrection[] =>
  [...corrections].sort((a, b) => byRecording(a.entry, b.entry));

/** What had happened as it was known at the end of a day, in order: late entries are left out, corrections stand in. */
export function knownEntries({ entries, corrections }: ReadEvents, knownDay: EpochDay): readonly LifeEntry[] {
  if (knownDay === Number.POSITIVE_INFINITY && corrections.length === 0) return entries;
  const isKnown = ({ recordedDay }: Entry) => recordedDay <= knownDay;
  const known = entries.every(isKnown) ? entries : entries.filter(isKnown);
  const made = corrections.filter(({ entry }) => isKnown(entry));
  if (made.length === 0) return known;
  const latest = new Map(made.map((correction) => [correction.entry.event.corrects, correction]));
  const right = known.flatMap((entry) => {
    const correction = entry.event.id === undefined ? undefined : latest.get(entry.event.id);
    return (correction === undefined ? entry : replaced(entry, correction)) ?? [];
  });
  return inOrder(right);
}
