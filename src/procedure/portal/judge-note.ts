import type { Limits } from '../limits.js';
import { contradiction } from './contradiction.js';
import type { Path } from './finding-codes.js';
import { type Ledger, tell } from './ledger.js';
import { type StatedLimit, statedLimits } from './stated-limits.js';

const MOST_SHOWN = 4;

/** The limits of notes already read: the channels of a procedure mostly have the same note. */
export type ReadNotes = Map<string, readonly StatedLimit[]>;

function readNote(read: ReadNotes, note: string): readonly StatedLimit[] {
  const known = read.get(note);
  if (known !== undefined) return known;
  const stated = statedLimits(note.normalize('NFC'));
  read.set(note, stated);
  return stated;
}

/** Compares the limit of a row with what its note says: another one, or the only one there is. */
export function judgeNote(ledger: Ledger, limits: Limits | undefined, note: string, path: Path, read: ReadNotes): void {
  const stated = readNote(read, note);
  if (stated.length === 0) return;
  const limit = limits?.statutory;
  if (limit === undefined) {
    const counted = stated.filter(({ unit }) => unit !== 'hour').map(({ text }) => text);
    if (counted.length > 0) tell(ledger, 'limit/only-in-note', path, { value: counted.slice(0, MOST_SHOWN) });
    return;
  }
  if (!('amount' in limit)) return;
  const words = contradiction(limit, stated);
  if (words !== undefined) {
    tell(ledger, 'limit/contradicts-note', path, { value: { limit: `${limit.amount} ${limit.unit}`, note: words } });
  }
}
