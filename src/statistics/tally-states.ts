import type { DossierState } from '../dossier/index.js';
import type { Tally } from './tally.js';
import { tallyCounter } from './tally-accumulator.js';
import type { TallyOptions } from './tally-options.js';

/**
 * Counts dossiers as they are on the last day of a period.
 *
 * @param states - What `stateAsOf` or `stateFromRow` gives for each, `on` the last day of the period; any iterable, so nothing need be held at once.
 * @param options - The period, the keys, and what is counted how.
 * @returns The tally: plain JSON, one cell a key.
 * @throws As `tallyAccumulator` and its `add`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { tally } from 'motcua/statistics';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const rows = [
 *   { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-10', channel: 'online' as const },
 *   { receivedAt: '2026-10-12', dueOn: '2026-11-20', endedOn: null },
 * ];
 * const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar: vietnamCalendar }));
 * const [cell] = tally(states, { period, keys: [] }).cells;
 * [cell?.receipts.online[14], cell?.receipts.carried[2]]; // => [1, 1]
 * cell?.late?.ended; // => [[1, 1]]
 * ```
 */
export function tally(states: Iterable<DossierState>, options: TallyOptions): Tally {
  const { create, add, close } = tallyCounter(options);
  const counted = create();
  for (const state of states) add(counted, state);
  return close(counted);
}

/**
 * Counts dossiers that come one by one, from a file or a cursor of a database.
 *
 * @param states - As for {@link tally}, in an async iterable.
 * @param options - The period, the keys, and what is counted how.
 * @returns The tally.
 * @throws As {@link tally}, by rejecting.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { tallyAsync } from 'motcua/statistics';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * async function* cursor() {
 *   yield stateFromRow({ receivedAt: '2026-11-02', dueOn: null, endedOn: null }, { on: period.to, calendar: vietnamCalendar });
 * }
 * const { cells } = await tallyAsync(cursor(), { period, keys: [] });
 * cells[0]?.open[6]; // => 1
 * ```
 */
export async function tallyAsync(states: AsyncIterable<DossierState>, options: TallyOptions): Promise<Tally> {
  const { create, add, close } = tallyCounter(options);
  const counted = create();
  for await (const state of states) add(counted, state);
  return close(counted);
}
