import { refuse } from '../../kernel/inside.js';
import type { DossierEvent } from '../dossier-event.js';
import type { DossierRow } from '../dossier-row.js';
import { EVENT, type Kept, numbers, ROW, type Shape, type Treatment } from './treatments.js';

/** What stays as it is, beside the numbers and dates that always do. */
export type AnonymiseOptions = {
  /**
   * `agency` by default: names and codes of agencies. `id`: codes of dossiers and events. `reason` and `items`: their free text. `publishedIn`: where
   * an apology was made public. An agency, an id or a place that is not kept becomes a number, the same for the same one throughout the set;
   * free text that is not kept is dropped.
   */
  readonly keep?: readonly Kept[];
};

type Choice = { readonly keep: readonly Kept[]; readonly given: ReturnType<typeof numbers> };

/** What is put in the place of a value; nothing where it is dropped. */
function replaced(value: unknown, treatment: Kept, { keep, given }: Choice): unknown {
  if (keep.includes(treatment)) return value;
  return treatment === 'reason' || treatment === 'items' ? undefined : given(treatment, value);
}

const isThing = (thing: unknown): thing is object =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A figure, or those of a list; nothing where an object stands. */
function figure(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPlain);
  return isPlain(value) ? value : undefined;
}

/** What becomes of a field; nothing where it is dropped, or is no thing or no list where one is due. */
function copied(value: unknown, treatment: Treatment, choice: Choice): unknown {
  if (treatment === 'figure') return figure(value);
  if (typeof treatment === 'string') return replaced(value, treatment, choice);
  if (typeof treatment === 'function') return isThing(value) ? without(value, treatment(), choice) : undefined;
  return Array.isArray(value) ? value.filter(isThing).map((one) => without(one, treatment.each(), choice)) : undefined;
}

/** A thing without what tells of people: only fields of its shape are copied, and nothing else it may hold. */
function without(thing: object, shape: Shape, choice: Choice): Readonly<Record<string, unknown>> {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(thing)) {
    const treatment = shape.get(key);
    if (treatment === undefined || value === undefined) continue;
    const other = copied(value, treatment, choice);
    if (other !== undefined) copy[key] = other;
  }
  return copy;
}

/**
 * Dossiers without what tells of people, and with every number and date as it was: the events of a timeline, or rows, whose figures stay equal.
 *
 * Free text is dropped (reasons, items asked for), ids become numbers in the order in which they come, `1`, `2`, …, the same for the same
 * id throughout the set, and whatever the library does not know of is left out. Agencies stay, for figures are told by them, unless `keep`
 * leaves them out; codes of cases, procedures, fields and causes and the provisions behind an extension stay, for the law is no secret. A set is what
 * is given at once: to number the rows of an office alike, give them at once. What is rare may still tell of somebody: a single dossier of
 * its procedure on its day.
 *
 * @param set - Events, a row or rows, of the library's own shape.
 * @param options - What stays beside numbers and dates.
 * @returns The same in the same order, copied.
 * @throws `dossier/not-anonymisable` for what is neither a list of objects nor an object.
 *
 * @example
 * ```ts
 * import { anonymised } from 'motcua/dossier';
 *
 * const events = [
 *   { kind: 'received', at: '2026-11-16', id: 'H15-261116-0001/1', agency: 'H15' },
 *   { kind: 'refused', at: '2026-11-17', id: 'H15-261116-0001/2', reason: 'Bà A không có tên trong sổ' },
 * ] as const;
 * anonymised(events)[1]; // => { kind: 'refused', at: '2026-11-17', id: '2' }
 * anonymised({ id: 'H15-1', receivedAt: '2026-11-16', dueOn: null, endedOn: null, unit: 'H15' }, { keep: [] }).unit; // => '1'
 * ```
 */
export function anonymised(set: readonly DossierEvent[], options?: AnonymiseOptions): readonly DossierEvent[];
export function anonymised(set: readonly DossierRow[], options?: AnonymiseOptions): readonly DossierRow[];
export function anonymised(set: DossierRow, options?: AnonymiseOptions): DossierRow;
export function anonymised(set: object, { keep = ['agency'] }: AnonymiseOptions = {}): unknown {
  const choice: Choice = { keep, given: numbers() };
  const one = (thing: unknown, path: readonly number[]) => {
    if (isThing(thing)) return without(thing, 'kind' in thing ? EVENT : ROW, choice);
    const accepted = '{ kind, at } | { receivedAt, dueOn, endedOn }';
    return refuse('dossier/not-anonymisable', { path, value: thing ?? null, accepted });
  };
  return Array.isArray(set) ? set.map((thing, at) => one(thing, [at])) : one(set, []);
}
