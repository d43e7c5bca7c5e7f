import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { HandOverResult } from '../dossier-event.js';
import type { DueDates } from '../dossier-state.js';
import type { LifeEntry } from '../entry.js';
import { stateAsOf } from '../state-as-of.js';
import { type AsOf, actsAsOf } from './acts-as-of.js';
import type { DossierDetails, RegisteredDossier } from './dossier-details.js';

/** One hand-over (giao, nhận) on a control sheet. */
export type HandOver = {
  /** When. */
  readonly at: CivilDate | LocalDateTime;
  /** Who gave it on; `null` for the one-stop desk where no agency was named. */
  readonly from: string | null;
  /** Who took it; `null` for the one-stop desk where no agency was named. */
  readonly to: string | null;
  /** How the giver kept its time, as the receiver entered it; `null` when it was not entered. It is never computed. */
  readonly kept: HandOverResult | null;
  /** Whether it is the result that came back to the desk. */
  readonly isResult: boolean;
  /** Why, in the words of the source; `null` when nobody told. */
  readonly reason: string | null;
};

/** The control sheet that travels with a dossier (phiếu kiểm soát quá trình giải quyết hồ sơ). Plain JSON. */
export type ControlSheet = {
  /** What is printed of the dossier. */
  readonly details: DossierDetails;
  /** The day it speaks of. */
  readonly on: CivilDate;
  /** When the complete dossier was received; `null` when it was not by then. */
  readonly receivedAt: CivilDate | LocalDateTime | null;
  /** Its due dates. */
  readonly due: DueDates;
  /** Who has the dossier; `null` for the one-stop desk where no agency was named. */
  readonly holder: string | null;
  /** The hand-overs, in order. */
  readonly handOvers: readonly HandOver[];
};

type Way = { readonly handOvers: HandOver[]; desk: string | null; holder: string | null };

/** Follows a dossier from hand to hand. */
function follow(way: Way, { event }: LifeEntry): void {
  if (event.kind === 'received') {
    way.desk = event.agency ?? null;
    way.holder = way.desk;
    return;
  }
  if (event.kind !== 'transferred' && event.kind !== 'finished') return;
  const isResult = event.kind === 'finished';
  const to = event.kind === 'finished' ? way.desk : event.to;
  // a result made at the desk passes through nobody's hands
  if (isResult && way.holder === way.desk) return;
  const { at, kept = null, reason = null } = event;
  way.handOvers.push({ at, from: way.holder, to, kept, isResult, reason });
  way.holder = to;
}

/**
 * The control sheet of a dossier as of a day, from its events: every transfer, and the way of the result back to the desk.
 *
 * @param dossier - The dossier, with what is printed of it.
 * @param asOf - The day, and the day whose knowledge counts.
 * @returns The sheet; without hand-overs when the dossier never left the desk.
 * @throws `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { controlSheet, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 3, unit: 'working-day' } as const;
 * const events = [
 *   { kind: 'received', at: '2026-11-16T09:00' },
 *   { kind: 'transferred', at: '2026-11-16T10:00', to: 'Phòng Kinh tế', kept: 'early' },
 *   { kind: 'finished', at: '2026-11-19T15:00', kept: 'on-time' },
 * ] as const;
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const dossier = { timeline: timeline(events, { procedure: null, limit, ...vietnam('2026-11-16') }), details };
 * const { handOvers } = controlSheet(dossier, { on: '2026-11-20' });
 * handOvers.map(({ from, to, kept }) => [from, to, kept]); // => [[null, 'Phòng Kinh tế', 'early'], ['Phòng Kinh tế', null, 'on-time']]
 * ```
 */
export function controlSheet({ timeline, details }: RegisteredDossier, asOf: AsOf): ControlSheet {
  const { on } = asOf;
  const way: Way = { handOvers: [], desk: null, holder: null };
  const acts = actsAsOf(timeline, asOf);
  for (const act of acts) follow(way, act);
  return {
    details,
    on,
    receivedAt: acts.find(({ event }) => event.kind === 'received')?.event.at ?? null,
    due: stateAsOf(timeline, on, asOf).due,
    holder: way.holder,
    handOvers: way.handOvers,
  };
}
