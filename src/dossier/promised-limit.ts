import type { TimeLimit } from '../deadline/index.js';
import { checkLimit } from '../deadline/inside.js';
import { attempt } from '../kernel/inside.js';
import type { Channel } from '../procedure/index.js';
import { limitFor } from '../procedure/inside.js';
import { note } from './finding.js';
import type { EventEntry, Life, Setting } from './life.js';

const isLimit = (found: TimeLimit | readonly unknown[]): found is TimeLimit => 'unit' in found;

/** The limit a dossier was promised on its day of receipt; `null`, with a finding, when nobody can tell. */
export function promisedLimit(
  life: Life,
  entry: EventEntry<'received'>,
  channel: Channel,
  setting: Setting,
): TimeLimit | null {
  const { limit, procedure } = setting;
  if (limit !== undefined) return limit;
  if (procedure === null) return null;
  const { at, case: code } = entry.event;
  const query = { channel, on: at, ...(code === undefined ? {} : { case: code }) };
  const found = attempt(() => {
    const promised = limitFor(procedure, query);
    if (promised !== null) checkLimit(promised);
    return promised;
  });
  if (found !== null && isLimit(found)) return found;
  note(life, entry, 'dossier/limit-unknown', found === null ? channel : (found[0]?.code ?? null));
  return null;
}
