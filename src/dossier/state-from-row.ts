import type { WorkingCalendar } from '../calendar/index.js';
import { type CivilDate, type EpochDay, toEpochDay } from '../kernel/index.js';
import { refuse, toMoment } from '../kernel/inside.js';
import { unprinted } from './context.js';
import type { DossierRow, Outcome } from './dossier-row.js';
import type { DossierState, DossierStatus, NationalStatus } from './dossier-state.js';

/** The day a row is looked at, and by which calendar. */
export type RowOptions = {
  /** The day; what happened later is not yet so. */
  readonly on: CivilDate;
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
};

const NATIONAL: { readonly [status in DossierStatus]: NationalStatus } = {
  'not-received': 1,
  pending: 4,
  suspended: 5,
  finished: 9,
  refused: 3,
  withdrawn: 7,
  returned: 7,
  stopped: 8,
};

const OUTCOMES: readonly Outcome[] = ['finished', 'refused', 'withdrawn', 'returned', 'stopped'];

/** A date of a row as far as it had come by a day. */
const soFar = (date: CivilDate | null | undefined, day: EpochDay): CivilDate | null =>
  date === null || date === undefined || toEpochDay(date) > day ? null : date;

function statusOf(ended: CivilDate | null, suspended: CivilDate | null, outcome: Outcome): DossierStatus {
  if (ended === null) return suspended === null ? 'pending' : 'suspended';
  return outcome;
}

/** How a row says that it ended, whenever that was: with a result unless it says otherwise, and then it says when. */
function outcomeOf({ outcome = 'finished', endedOn }: DossierRow): Outcome {
  if (!OUTCOMES.includes(outcome))
    refuse('dossier/unknown-outcome', { path: ['outcome'], value: outcome, accepted: OUTCOMES.join(' | ') });
  if (outcome !== 'finished' && (endedOn === null || endedOn === undefined))
    refuse('dossier/contradictory-row', { path: ['endedOn'], value: null, accepted: 'the day on which it ended' });
  return outcome;
}

type Draft<T> = { -readonly [key in keyof T]: T[key] };

/** What a row may name, and not every row does. */
function addNamed(state: Draft<DossierState>, { channel, unit, procedure, field }: DossierRow): void {
  if (channel !== undefined) state.channel = channel;
  if (unit !== undefined) state.unit = unit;
  if (procedure !== undefined) state.procedure = procedure;
  if (field !== undefined) state.field = field;
}

/** Where a row stood at the end of a day on or after its receipt. */
function addProgress(state: Draft<DossierState>, row: DossierRow, outcome: Outcome, day: EpochDay): void {
  const endedOn = soFar(row.endedOn, day);
  const suspendedOn = endedOn === null ? soFar(row.suspendedOn, day) : null;
  const apologisedOn = soFar(row.apologisedOn, day);
  state.status = statusOf(endedOn, suspendedOn, outcome);
  state.nationalStatus = NATIONAL[state.status];
  state.receivedOn = row.receivedAt.slice(0, 10);
  state.endedOn = endedOn;
  state.suspendedOn = suspendedOn;
  if (apologisedOn !== null) state.apologisedOn = apologisedOn;
}

/**
 * What a dossier was at the end of a day, from the row of a system that keeps no history.
 *
 * The due date stored is taken as promised and as lawful. What a row cannot show is not seen: a re-appointed date written over the due date
 * hides lateness, suspensions that ended are gone, and an outcome that was stored later is taken as it is now.
 *
 * @param row - The row.
 * @param options - The day and the calendar.
 * @returns The state; facts after the day are not yet so.
 * @throws `kernel/not-a-date`, `kernel/not-a-date-time`, `dossier/unknown-outcome`; `dossier/contradictory-row` for a row that was refused, withdrawn, returned
 * or stopped and names no day on which it was.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const row = { receivedAt: '2026-11-16T09:00', dueOn: '2026-11-19', endedOn: '2026-11-20' };
 * stateFromRow(row, { on: '2026-11-20', calendar: vietnamCalendar }).status; // => 'finished'
 * stateFromRow(row, { on: '2026-11-19', calendar: vietnamCalendar }).status; // => 'pending'
 * ```
 */
export function stateFromRow(row: DossierRow, { on, calendar }: RowOptions): DossierState {
  const day = toEpochDay(on);
  const { day: receivedDay } = toMoment(row?.receivedAt);
  const isReceived = receivedDay <= day;
  const outcome = outcomeOf(row);
  const dueOn = soFar(row.dueOn, isReceived ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  // made whole and then added to, as `stateAsOf` does: states spread from others have a shape of their own each, which makes reading them slow
  const state: Draft<DossierState> = {
    on,
    knownOn: null,
    status: 'not-received',
    nationalStatus: NATIONAL['not-received'],
    due: { promisedOn: dueOn, lawfulOn: dueOn },
    receivedOn: null,
    endedOn: null,
    suspendedOn: null,
    context: unprinted({ calendar }),
  };
  if (isReceived) addProgress(state, row, outcome, day);
  addNamed(state, row);
  return state;
}
