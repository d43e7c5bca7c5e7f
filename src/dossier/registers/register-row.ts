import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { Channel, ProcedureName } from '../../procedure/index.js';
import { classOf, STATUS } from '../class-of.js';
import { classes, type Timeliness } from '../classes.js';
import { comparedOn } from '../classify.js';
import type { DossierEvent } from '../dossier-event.js';
import type { DossierState, DossierStatus, DueDates } from '../dossier-state.js';
import { stateAsOf } from '../state-as-of.js';
import { type AsOf, actsAsOf } from './acts-as-of.js';
import type { RegisteredDossier } from './dossier-details.js';

/** One line of the dossier register (sổ theo dõi hồ sơ), plain JSON. The signature of who collected the result is left to paper. */
export type RegisterRow = {
  /** The code of the dossier. */
  readonly code: string;
  /** The code of the procedure; `null` when nobody knows it. */
  readonly procedure: string | null;
  /** What the procedure is called; `null` when nobody knows it. */
  readonly procedureName: ProcedureName | null;
  /** The name of the field (lĩnh vực), else its code; `null` when nobody knows it. */
  readonly field: string | null;
  /** Who asks. */
  readonly applicant: string;
  /** Their address; `null` when it was not told. */
  readonly address: string | null;
  /** Their telephone number; `null` when it was not told. */
  readonly phone: string | null;
  /** The body that leads the handling; `null` when nobody knows it. */
  readonly leadAgency: string | null;
  /** When the complete dossier was received. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** Its due dates: promised on the slip, lawful, appointed anew. */
  readonly due: DueDates;
  /** When the result was handed over; `null` while it was not. */
  readonly returnedAt: CivilDate | LocalDateTime | null;
  /** How it was returned; `null` when it was not, or nobody told. */
  readonly returnChannel: Channel | null;
  /** Where the dossier stands. */
  readonly status: DossierStatus;
  /** How it stands to its lawful due date. */
  readonly timeliness: Timeliness;
};

/** How a dossier stands to its lawful due date, by days: as `classify` says, without how late it is, which needs the calendar. */
function timelinessOf(state: DossierState): Timeliness {
  const { lawfulOn } = state.due;
  const day = comparedOn(state);
  const distance = lawfulOn === null ? null : Number(day > lawfulOn) - Number(day < lawfulOn);
  return classes[classOf(STATUS[state.status], distance, false)]?.timeliness ?? 'none';
}

/** When something of a kind happened; `null` when it did not. */
function timeOf(events: readonly DossierEvent[], kind: DossierEvent['kind']): string | null {
  return events.find((event) => event.kind === kind)?.at ?? null;
}

/**
 * The line of a dossier in the register, as of a day.
 *
 * @param dossier - The dossier, with what is printed of it.
 * @param asOf - The day, and the day whose knowledge counts.
 * @returns The line; `null` when the complete dossier was not yet received by then, for the register holds what was received.
 * @throws `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { registerRow, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 3, unit: 'working-day' } as const;
 * const events = [{ kind: 'received', at: '2026-11-16T09:00' }, { kind: 'finished', at: '2026-11-19' }] as const;
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const dossier = { timeline: timeline(events, { procedure: null, limit, ...vietnam('2026-11-16') }), details };
 * registerRow(dossier, { on: '2026-11-20' })?.timeliness; // => 'on-time'
 * registerRow(dossier, { on: '2026-11-20' })?.returnedAt; // => null
 * registerRow(dossier, { on: '2026-11-15' }); // => null
 * ```
 */
export function registerRow({ timeline, details }: RegisteredDossier, asOf: AsOf): RegisterRow | null {
  const events = actsAsOf(timeline, asOf).map(({ event }) => event);
  const receivedAt = timeOf(events, 'received');
  if (receivedAt === null) return null;
  const state = stateAsOf(timeline, asOf.on, asOf);
  const { procedure } = timeline.context;
  return {
    code: details.code,
    procedure: procedure?.code ?? null,
    procedureName: procedure?.name ?? null,
    field: procedure?.field?.name ?? procedure?.field?.code ?? null,
    applicant: details.applicant,
    address: details.address ?? null,
    phone: details.phone ?? null,
    leadAgency: details.leadAgency ?? state.unit ?? null,
    receivedAt,
    due: state.due,
    returnedAt: timeOf(events, 'handed-over'),
    returnChannel: state.returnChannel ?? null,
    status: state.status,
    timeliness: timelinessOf(state),
  };
}
