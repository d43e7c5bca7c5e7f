import type { DossierState } from '../../dossier/index.js';
import { flowOf } from '../count-state.js';
import type { Period } from '../period.js';
import { requirePeriod } from '../read-period.js';
import { requireOn } from './require-on.js';

/**
 * Dossiers carried over into a period: received before it and not ended before it; what column 6 of form 06 counts, dossier by dossier.
 *
 * @param states - The dossiers as of the last day of the period.
 * @param period - The period.
 * @returns The dossiers as they were given, those received first at the top.
 * @throws `statistics/other-day`, `statistics/no-such-period`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { carriedOver } from 'motcua/statistics';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const row = { receivedAt: '2026-10-12', dueOn: '2026-11-02', endedOn: '2026-10-15' };
 * carriedOver([stateFromRow(row, { on: period.to, calendar })], period).length; // => 1
 * ```
 */
export function carriedOver<T extends DossierState>(states: Iterable<T>, period: Period): readonly T[] {
  const { to } = requirePeriod(period);
  const found: T[] = [];
  for (const state of states) {
    requireOn(state, to);
    if (state.status !== 'refused' && flowOf(state, period) === 'carried') found.push(state);
  }
  return found.sort((a, b) => (String(a.receivedOn) < String(b.receivedOn) ? -1 : 1));
}
