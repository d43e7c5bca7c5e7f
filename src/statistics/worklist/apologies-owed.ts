import type { DossierState, LetterOptions } from '../../dossier/index.js';
import { lettersOwed } from '../../dossier/inside.js';
import type { CivilDate } from '../../kernel/index.js';
import { requireOn } from './require-on.js';
import { byUrgency, entryOf, type WorklistEntry } from './worklist-entry.js';

/** An apology that has to be made, and whether there is still time for it. */
export type ApologyEntry<T> = WorklistEntry<T> & {
  /** `owed`: in time yet. `missing`: the last day for it has passed. */
  readonly status: 'owed' | 'missing';
};

/**
 * Dossiers an apology is owed for and was not sent, the most urgent first.
 *
 * @param states - The dossiers as of the day.
 * @param on - The day.
 * @param options - When an apology is owed, for states made from rows, which know no policy: `{ apology: vietnam(on).policy.apology }`.
 * @returns The dossiers with the last day for the letter.
 * @throws `statistics/other-day`, `kernel/not-a-date`; as `lettersOwed`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { apologiesOwed } from 'motcua/statistics';
 * import { vietnam } from 'motcua/vn';
 *
 * const on = '2026-11-25';
 * const { calendar, policy: { apology } } = vietnam(on);
 * const row = { receivedAt: '2026-11-16', dueOn: '2026-11-20', endedOn: null };
 * apologiesOwed([stateFromRow(row, { on, calendar })], on, { apology }).map(({ by, status }) => [by, status]); // => [['2026-11-19', 'missing']]
 * ```
 */
export function apologiesOwed<T extends DossierState>(
  states: Iterable<T>,
  on: CivilDate,
  options: LetterOptions = {},
): readonly ApologyEntry<T>[] {
  const found: ApologyEntry<T>[] = [];
  for (const state of states) {
    requireOn(state, on);
    for (const { kind, status, owedBy } of lettersOwed(state, on, options)) {
      if (kind === 'apology' && (status === 'owed' || status === 'missing'))
        found.push({ ...entryOf(state, on, owedBy), status });
    }
  }
  return byUrgency(found) as readonly ApologyEntry<T>[];
}
