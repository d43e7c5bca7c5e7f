import type { DossierEvent } from './dossier-event.js';
import { dossierEventSchema } from './event-schema.js';
import { type ListRule, parseList, type SafeParsedList, safeParseList } from './list-schema.js';
import { MOST_EVENTS } from './most.js';

const LIST: ListRule = { code: 'dossier/not-events', most: MOST_EVENTS, accepted: '[{ kind, at }]' };

/**
 * The events of one dossier from outside, such as they were stored as JSON. Their shape alone: whether they can follow on each other is for
 * {@link timeline} to say.
 *
 * @param input - Anything; a list of at most 1,000 events is accepted.
 * @returns The events, copied, in the order of the list.
 * @throws `dossier/invalid-events` with every problem and its path: `kernel/invalid-shape`, also for unknown keys, and `dossier/not-events` for
 * what is no list or is too long.
 *
 * @example
 * ```ts
 * import { parseDossierEvents } from 'motcua/dossier';
 *
 * const stored = '[{ "kind": "received", "at": "2026-11-16T09:00" }]';
 * parseDossierEvents(JSON.parse(stored)); // => [{ kind: 'received', at: '2026-11-16T09:00' }]
 * parseDossierEvents([{ kind: 'received', at: '16/11/2026' }]); // throws 'dossier/invalid-events'
 * ```
 */
export const parseDossierEvents = (input: unknown): readonly DossierEvent[] =>
  parseList(dossierEventSchema, input, LIST, 'dossier/invalid-events');

/**
 * The events of one dossier from outside, without throwing.
 *
 * @param input - Anything; a list of at most 1,000 events is accepted.
 * @returns `{ success: true, data }`, or `{ success: false, problems, understood }`: the problems (`kernel/invalid-shape`, `dossier/not-events`), each
 * with its path, and the events that have the shape.
 *
 * @example
 * ```ts
 * import { safeParseDossierEvents } from 'motcua/dossier';
 *
 * const parsed = safeParseDossierEvents([{ kind: 'received', at: '2026-11-16' }, { kind: 'gone', at: '2026-11-17' }]);
 * parsed.success ? [] : parsed.problems.map(({ path }) => path); // => [[1, 'kind']]
 * parsed.success ? [] : parsed.understood; // => [{ kind: 'received', at: '2026-11-16' }]
 * ```
 */
export const safeParseDossierEvents = (input: unknown): SafeParsedList<DossierEvent> =>
  safeParseList(dossierEventSchema, input, LIST);
