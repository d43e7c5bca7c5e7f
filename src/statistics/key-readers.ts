import type { DossierState } from '../dossier/index.js';
import { refuse } from '../kernel/inside.js';
import type { TallyKeyName } from './tally.js';
import type { CountedThing } from './tally-digest.js';
import type { CountedAt, TallyOptions } from './tally-options.js';

/** The value of a key for a dossier; `null` when it has none. */
export type KeyReader = (state: DossierState) => string | null;

const UNITS: { readonly [basis in CountedAt]: KeyReader } = {
  competent: ({ unit }) => unit ?? null,
  desk: ({ desk, unit }) => desk ?? unit ?? null,
  'ended-by': ({ endedBy, unit }) => endedBy ?? unit ?? null,
};

/** What each key is for a dossier. */
export function keyReaders({ keys = [], levelOf }: TallyOptions, { countedAt }: CountedThing): readonly KeyReader[] {
  const unitOf = UNITS[countedAt];
  const readers: { readonly [name in TallyKeyName]: KeyReader } = {
    unit: unitOf,
    level: (state) => {
      const unit = unitOf(state);
      return unit === null || levelOf === undefined ? null : levelOf(unit);
    },
    field: ({ field }) => field ?? null,
    procedure: ({ procedure }) => procedure ?? null,
    channel: ({ channel }) => channel ?? null,
    returnChannel: ({ returnChannel }) => returnChannel ?? null,
    period: ({ on }) => on,
  };
  if (levelOf === undefined && keys.includes('level')) {
    return refuse('statistics/no-levels', { path: ['levelOf'], accepted: 'the level of a unit, for the key level' });
  }
  return keys.map((key) => (typeof key === 'string' ? readers[key] : key.of));
}

/** Which key of a dossier names what nobody knows; `null` when all are known. */
export function orphanReader({ known, countedAt }: CountedThing): (state: DossierState) => 'unit' | 'procedure' | null {
  const unitOf = UNITS[countedAt];
  const lists = { unit: known.unit && new Set(known.unit), procedure: known.procedure && new Set(known.procedure) };
  const isUnknown = (list: ReadonlySet<string> | null, code: string | null) =>
    list !== null && (code === null || !list.has(code));
  return (state) => {
    if (isUnknown(lists.unit, unitOf(state))) return 'unit';
    return isUnknown(lists.procedure, state.procedure ?? null) ? 'procedure' : null;
  };
}
