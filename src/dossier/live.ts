import { isMotcuaError, type Problem } from '../kernel/index.js';
import type { DossierEvent, EventKind } from './dossier-event.js';
import type { LifeEntry } from './entry.js';
import type { DossierFacts } from './facts.js';
import { grants } from './grants.js';
import type { Handler } from './handler.js';
import { handling } from './handling.js';
import { type Life, newLife, type Setting } from './life.js';
import { reception } from './reception.js';
import { suspension } from './suspension.js';
import { isOfSuspension, suspensionCauses } from './suspension-cause.js';

/** Every kind of event but corrections, which say what is known and not what happens. */
const HANDLERS: ReadonlyMap<EventKind, Handler<EventKind>> = /* @__PURE__ */ new Map(
  Object.entries({ ...reception, ...suspension, ...grants, ...handling }) as [EventKind, Handler<EventKind>][],
);

/** Every kind of event, as told where another is found. */
export const kinds = (): readonly EventKind[] => [...HANDLERS.keys(), 'corrected'];

/** Whether a word is a kind of event. */
export const isKind = (kind: unknown): boolean => HANDLERS.has(kind as EventKind) || kind === 'corrected';

/** An event in a word: its kind, and the cause of a suspension, which is waited for by cause. */
const wordOf = ({ kind, cause }: { readonly kind: EventKind; readonly cause?: string }): string =>
  cause === undefined || !isOfSuspension(kind) ? kind : `${kind} (${cause})`;

/** What could have happened instead, worded as the kinds of events; of suspensions for which cause, unless for any. */
function expected(life: Life): string {
  const words = [...HANDLERS].flatMap(([kind, { allowed }]) => {
    const causes = suspensionCauses.filter((cause) => allowed(life, { kind, at: '', cause } as DossierEvent));
    if (causes.length === 0) return [];
    return [causes.length === suspensionCauses.length ? kind : wordOf({ kind, cause: causes.join(', ') })];
  });
  return words.join(' | ');
}

const addFacts = (known: DossierFacts | null, { visits, ...more }: DossierFacts): DossierFacts => {
  const total = (known?.visits ?? 0) + (visits ?? 0);
  return { ...known, ...more, ...(total > 0 ? { visits: total } : {}) };
};

/** What every event leaves behind, whatever its kind. */
function keepOf(life: Life, entry: LifeEntry): void {
  if (entry.event.facts !== undefined) life.facts = addFacts(life.facts, entry.event.facts);
  if (entry.minute !== null && life.ended === null) life.lastTimed = entry;
}

/** An event that cannot follow on what came before, and what could. */
const impossible = ({ event, position }: LifeEntry, life: Life): Problem => ({
  code: 'dossier/impossible-order',
  path: ['events', position],
  severity: 'error',
  value: wordOf(event),
  accepted: expected(life),
});

/** A life as its events tell it, and what could not have happened; such an event changes nothing. */
export type Told = { readonly life: Life; readonly impossible: readonly Problem[] };

/** Looks at a life after each event that changed it. */
export type Watch = (entry: LifeEntry, life: Life) => void;

/** Folds events, in order, into the life of a dossier. */
export function live(entries: readonly LifeEntry[], setting: Setting, watch?: Watch): Told {
  const life = newLife();
  const wrong: Problem[] = [];
  for (const entry of entries) {
    const handler = HANDLERS.get(entry.event.kind);
    if (handler?.allowed(life, entry.event) !== true) {
      wrong.push(impossible(entry, life));
      continue;
    }
    try {
      handler.apply(life, entry as never, setting);
    } catch (error) {
      if (!isMotcuaError(error)) throw error;
      wrong.push(
        ...error.problems.map((problem) => ({ ...problem, path: ['events', entry.position, ...problem.path] })),
      );
    }
    keepOf(life, entry);
    watch?.(entry, life);
  }
  return { life, impossible: wrong };
}
