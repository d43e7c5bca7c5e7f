import type { DossierState } from '../../dossier/index.js';
import { classify } from '../../dossier/inside.js';
import type { CivilDate } from '../../kernel/index.js';
import { requireOn } from './require-on.js';
import { byUrgency, entryOf, type WorklistEntry } from './worklist-entry.js';

/**
 * Dossiers that are open and overdue on a day, the longest overdue first. What is suspended is among them when it was overdue on the first day of the
 * standstill.
 *
 * @param states - The dossiers as of the day.
 * @param on - The day.
 * @returns The dossiers with their lawful due dates and the working days since, negative.
 * @throws `statistics/other-day` for a state of another day; `kernel/not-a-date`; `calendar/out-of-coverage`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { overdueDossiers } from 'motcua/statistics';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const on = '2026-11-25';
 * const state = stateFromRow({ receivedAt: '2026-11-16', dueOn: '2026-11-20', endedOn: null }, { on, calendar });
 * overdueDossiers([state], on).map(({ by, workingDays }) => [by, workingDays]); // => [['2026-11-20', -2]]
 * ```
 */
export function overdueDossiers<T extends DossierState>(
  states: Iterable<T>,
  on: CivilDate,
): readonly WorklistEntry<T>[] {
  const found: WorklistEntry<T>[] = [];
  for (const state of states) {
    requireOn(state, on);
    const { status, timeliness, dueOn } = classify(state);
    const isOpen = status === 'pending' || status === 'suspended';
    if (isOpen && timeliness === 'overdue' && dueOn !== null) found.push(entryOf(state, on, dueOn));
  }
  return byUrgency(found);
}
