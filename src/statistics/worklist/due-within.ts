import { addWorkingDays } from '../../calendar/inside.js';
import type { DossierState } from '../../dossier/index.js';
import type { CivilDate } from '../../kernel/index.js';
import { requireOn } from './require-on.js';
import { byUrgency, entryOf, type WorklistEntry } from './worklist-entry.js';

/** Which dossiers are due soon. */
export type DueWithinOptions = {
  /** The day that asks: that of the states. */
  readonly on: CivilDate;
  /** Within how many working days after it, 0 or more; 0 asks for what is due on the day itself. */
  readonly workingDays: number;
};

/**
 * Pending dossiers that are due on a day or within so many working days after it, the most urgent first. What is overdue already is in
 * {@link overdueDossiers}; what is suspended has no day that comes nearer.
 *
 * @param states - The dossiers as of the day; what the caller adds to a state (a code, a name) comes back with it.
 * @param options - The day, and how far ahead.
 * @returns The dossiers with their lawful due dates and the working days left.
 * @throws `statistics/other-day` for a state of another day; `kernel/not-a-date`; `calendar/out-of-coverage`, `calendar/not-a-day-count` as `addWorkingDays`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { dueWithin } from 'motcua/statistics';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const on = '2026-11-20';
 * const row = (id: string, dueOn: string) => ({ id, ...stateFromRow({ receivedAt: '2026-11-16', dueOn, endedOn: null }, { on, calendar }) });
 * const list = dueWithin([row('a', '2026-11-27'), row('b', '2026-11-25'), row('c', '2026-11-20')], { on, workingDays: 2 });
 * list.map(({ item, by, workingDays }) => [item.id, by, workingDays]); // => [['c', '2026-11-20', 0], ['b', '2026-11-25', 2]]
 * ```
 */
export function dueWithin<T extends DossierState>(
  states: Iterable<T>,
  { on, workingDays }: DueWithinOptions,
): readonly WorklistEntry<T>[] {
  const found: WorklistEntry<T>[] = [];
  for (const state of states) {
    requireOn(state, on);
    const { lawfulOn } = state.due;
    if (state.status !== 'pending' || lawfulOn === null || lawfulOn < on) continue;
    if (lawfulOn <= addWorkingDays(state.context.calendar, on, workingDays)) found.push(entryOf(state, on, lawfulOn));
  }
  return byUrgency(found);
}
