import type { TimeLimit } from '../deadline/index.js';
import { checkLimit } from '../deadline/inside.js';
import type { Problem } from '../kernel/index.js';
import { attempt } from '../kernel/inside.js';
import type { Channel, Procedure } from '../procedure/index.js';
import { limitFor } from '../procedure/inside.js';
import { note } from './finding.js';
import type { EventEntry, Life, LimitLookup, Setting } from './life.js';

type Found = ReturnType<LimitLookup>;

const isLimit = (found: TimeLimit | readonly Problem[]): found is TimeLimit => 'unit' in found;

function limitOf(procedure: Procedure, channel: Channel, { event: { at, case: code } }: EventEntry<'received'>): Found {
  const query = { channel, on: at, ...(code === undefined ? {} : { case: code }) };
  return attempt(() => {
    const promised = limitFor(procedure, query);
    if (promised !== null) checkLimit(promised);
    return promised;
  });
}

/** One text for a day, a channel and a case; no other three make the same. */
const keyOf = (channel: Channel, { day, event: { case: code } }: EventEntry<'received'>): string =>
  code === undefined ? `${day} ${channel}` : `${channel.length}/${day} ${channel} ${code}`;

/** The limits of a procedure, each asked for once: of one channel and case there is one a day. */
export function limitLookup(procedure: Procedure): LimitLookup {
  const known = new Map<string, Found>();
  return (channel, entry) => {
    const key = keyOf(channel, entry);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = limitOf(procedure, channel, entry);
    known.set(key, found);
    return found;
  };
}

/** The limit a dossier was promised on its day of receipt; `null`, with a finding, when nobody can tell. */
export function promisedLimit(
  life: Life,
  entry: EventEntry<'received'>,
  channel: Channel,
  { limit, lookUp }: Setting,
): TimeLimit | null {
  if (limit !== undefined) return limit;
  if (lookUp === null) return null;
  const found = lookUp(channel, entry);
  if (found !== null && isLimit(found)) return found;
  note(life, entry, 'dossier/limit-unknown', found === null ? channel : (found[0]?.code ?? null));
  return null;
}
