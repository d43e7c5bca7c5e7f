import type { DossierState } from '../../dossier/index.js';
import type { WorklistEntry } from './worklist-entry.js';

/** What one holder has to see to. */
export type HolderList<T> = {
  /** Who holds them; `null` when nobody is known to. */
  readonly holder: string | null;
  /** The dossiers, in the order they had. */
  readonly entries: readonly WorklistEntry<T>[];
};

/**
 * A list of dossiers by who holds them, the one with the most first.
 *
 * @param entries - A list, such as {@link overdueDossiers} gives.
 * @param holderOf - Who holds a dossier; by default the agency that answers for it.
 * @returns The lists.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { byHolder, overdueDossiers } from 'motcua/statistics';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const on = '2026-11-25';
 * const state = (unit: string) => stateFromRow({ receivedAt: '2026-11-16', dueOn: '2026-11-20', endedOn: null, unit }, { on, calendar });
 * const lists = byHolder(overdueDossiers([state('A'), state('B'), state('B')], on));
 * lists.map(({ holder, entries }) => [holder, entries.length]); // => [['B', 2], ['A', 1]]
 * ```
 */
export function byHolder<T extends DossierState>(
  entries: readonly WorklistEntry<T>[],
  holderOf: (item: T) => string | null = ({ unit }) => unit ?? null,
): readonly HolderList<T>[] {
  const lists = new Map<string | null, WorklistEntry<T>[]>();
  for (const entry of entries) {
    const holder = holderOf(entry.item);
    const list = lists.get(holder);
    if (list === undefined) lists.set(holder, [entry]);
    else list.push(entry);
  }
  const found = [...lists].map(([holder, list]) => ({ holder, entries: list }));
  return found.sort((a, b) => b.entries.length - a.entries.length || (String(a.holder) < String(b.holder) ? -1 : 1));
}
