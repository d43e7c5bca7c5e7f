import type { CivilDate } from '../kernel/index.js';
import type { Form06 } from './form-figures.js';
import type { Period } from './period.js';
import { type Rate, type RateDefinition, rate } from './rate.js';

/** What a portal shows of an office: counts and one named rate, no dossier and no person. */
export type PublicSnapshot = {
  /** The period. */
  readonly period: Period;
  /** As of which day. */
  readonly on: CivilDate;
  /** As known on which day; `null` when all that was ever entered is. */
  readonly knownOn: CivilDate | null;
  /** Received in the period. */
  readonly received: number;
  /** Resolved in the period. */
  readonly resolved: number;
  /** Pending on the day. */
  readonly pending: number;
  /** The rate, with its counts and its definition. */
  readonly rate: Rate;
  /** How many dossiers stand in no figure. */
  readonly excluded: number;
};

/**
 * What a portal widget shows: received, resolved, pending, and the share within the limit with its definition and its day.
 *
 * @param form - Form 06 of the office.
 * @param definition - The rate that is shown.
 * @returns The figures, plain but for the exact value of the rate.
 * @throws `statistics/not-a-count`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { form06, publicSnapshot, tally } from 'motcua/statistics';
 * import { rates, vietnam } from 'motcua/vn';
 *
 * const period = { from: '2026-10-15', to: '2026-11-14' };
 * const { calendar, disposition } = vietnam(period.to);
 * const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06' };
 * const form = form06(tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: [] }), { disposition });
 * const { received, resolved, rate } = publicSnapshot(form, rates.withinLimit);
 * [received, resolved, rate.value]; // => [1, 1, { n: 1n, d: 1n }]
 * ```
 */
export function publicSnapshot({ header, rows, excluded }: Form06, definition: RateDefinition): PublicSnapshot {
  const { period, on, knownOn } = header;
  const columns = rows.find(({ key }) => key.length === 0)?.columns;
  const shown = rate({ columns: columns as NonNullable<typeof columns> }, definition);
  return {
    period,
    on,
    knownOn,
    received: (columns?.[4] ?? 0) + (columns?.[5] ?? 0),
    resolved: columns?.[7] ?? 0,
    pending: columns?.[11] ?? 0,
    rate: shown,
    excluded: excluded.reduce((sum, { received, carried }) => sum + received + carried, 0),
  };
}
