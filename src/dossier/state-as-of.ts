import { type CivilDate, fromEpochDay, type Moment, toEpochDay } from '../kernel/index.js';
import { localDateTime } from '../kernel/inside.js';
import type { DossierState, DossierStatus, DueDates, NationalStatus } from './dossier-state.js';
import type { LifeEntry } from './entry.js';
import { knownEntries } from './known-entries.js';
import type { Life, Phase, Setting, Wait } from './life.js';
import { live } from './live.js';
import { settingAsOf } from './setting-as-of.js';
import type { Timeline } from './timeline.js';

/** Which day, and as known when. */
export type StateOptions = {
  /** The day whose knowledge counts: what was entered after it is left out. Without it everything ever entered is known. */
  readonly knownOn?: CivilDate;
};

function statusOf({ phase, received, stoppedBy }: Life): DossierStatus {
  if (phase === 'refused') return 'refused';
  if (received === null) return 'not-received';
  if (phase === 'handed-over') return 'finished';
  if (phase !== 'received') return phase as DossierStatus;
  return stoppedBy === null ? 'pending' : 'suspended';
}

const ENDED: { readonly [phase in Phase]?: NationalStatus } = {
  finished: 9,
  'handed-over': 10,
  refused: 3,
  withdrawn: 7,
  returned: 7,
  stopped: 8,
};

const WAITING: { readonly [wait in Wait]: NationalStatus } = {
  supplement: 5,
  applicant: 5,
  payment: 6,
  incident: 8,
  'other-agency': 8,
};

/** The code of what was last asked for, else of how far the dossier has come. */
function nationalStatusOf({ phase, waits, holder }: Life): NationalStatus {
  const ended = ENDED[phase];
  if (ended !== undefined) return ended;
  const last = waits.at(-1);
  if (last !== undefined) return WAITING[last.wait];
  if (phase !== 'received') return 1;
  return holder === undefined ? 2 : 4;
}

const dayOf = (due: Moment | null): CivilDate | null => (due === null ? null : fromEpochDay(due.day));

/** A value under construction. */
type Draft<T> = { -readonly [key in keyof T]: T[key] };

function dueDatesOf({ promised, lawful, reappointedDay }: Life): DueDates {
  const lawfulOn = dayOf(lawful);
  const due: Draft<DueDates> = { promisedOn: promised?.day === lawful?.day ? lawfulOn : dayOf(promised), lawfulOn };
  if (reappointedDay !== null) due.reappointedOn = fromEpochDay(reappointedDay);
  if (lawful === null) return due;
  due.certainty = lawful.isProvisional ? 'provisional' : 'official';
  if (lawful.minute !== null) due.lawfulAt = localDateTime(lawful.day, lawful.minute);
  if (promised !== null && promised.minute !== null) due.promisedAt = localDateTime(promised.day, promised.minute);
  return due;
}

/** The day of an event, as it was written. */
const dateOf = ({ event: { at } }: LifeEntry): CivilDate => (at.length === 10 ? at : at.slice(0, 10));

/** Who answers for it, and the desk and the agency that ended it where these are others. */
function addAgencies(state: Draft<DossierState>, { received, ended }: Life): void {
  const desk = received?.event.agency;
  const unit = received?.event.competent ?? desk;
  if (unit !== undefined) state.unit = unit;
  if (desk !== undefined && desk !== unit) state.desk = desk;
  const endedBy = ended?.event.agency;
  if (endedBy !== undefined && endedBy !== unit) state.endedBy = endedBy;
}

/** What a dossier may have, and most do not have all of. */
function addRest(state: Draft<DossierState>, life: Life): void {
  const { ended, apologised, published, handedOver } = life;
  if (ended !== null && ended.minute !== null) state.endedAt = ended.event.at;
  if (apologised !== null) state.apologisedOn = dateOf(apologised);
  if (published !== null) state.publishedOn = dateOf(published);
  if (handedOver !== null) state.handedOverOn = dateOf(handedOver);
  if (handedOver?.event.channel !== undefined) state.returnChannel = handedOver.event.channel;
  if (life.channel !== undefined) state.channel = life.channel;
  addAgencies(state, life);
  if (life.facts !== null) state.facts = life.facts;
  if (life.letters.length > 0) state.letters = life.letters;
}

function addProcedure(state: Draft<DossierState>, { procedure }: Setting): void {
  if (procedure === null) return;
  state.procedure = procedure.code;
  const field = procedure.field?.code ?? procedure.field?.name;
  if (field !== undefined) state.field = field;
}

/** A life, and what its events were read against. */
type Lived = { readonly life: Life; readonly setting: Setting };

/** The state a life amounts to. */
function stateOf({ life, setting }: Lived, on: CivilDate, knownOn: CivilDate | null): DossierState {
  const { received, ended, stoppedBy } = life;
  const state: Draft<DossierState> = {
    on,
    knownOn,
    status: statusOf(life),
    nationalStatus: nationalStatusOf(life),
    due: dueDatesOf(life),
    receivedOn: received === null ? null : dateOf(received),
    endedOn: ended === null ? null : dateOf(ended),
    suspendedOn: stoppedBy === null ? null : dateOf(stoppedBy),
    context: setting.context,
  };
  addRest(state, life);
  addProcedure(state, setting);
  return state;
}

/** What is known, at the end of a day, of what had happened by the end of another, in order. */
export function entriesAsOf({ read }: Timeline, on: CivilDate, knownOn: CivilDate | undefined): readonly LifeEntry[] {
  const onDay = toEpochDay(on);
  const known = knownEntries(read, knownOn === undefined ? Number.POSITIVE_INFINITY : toEpochDay(knownOn));
  // the last of them is the latest
  return (known.at(-1)?.day ?? onDay) <= onDay ? known : known.filter(({ day }) => day <= onDay);
}

/** What those events amount to; the life already lived when they are all there are. */
export function lifeAsOf(timeline: Timeline, on: CivilDate, knownOn: CivilDate | undefined): Lived {
  const { read } = timeline;
  const entries = entriesAsOf(timeline, on, knownOn);
  if (entries === read.entries && read.corrections.length === 0) return timeline;
  const setting = settingAsOf(timeline, entries);
  return { life: live(entries, setting).life, setting };
}

/**
 * What a dossier was at the end of a day, as it was known at the end of another: the same question gets the same answer for ever, whatever
 * happens or is entered later.
 *
 * With what was known on a day an event may stand without the one before it, which was entered later; then it changes nothing yet.
 *
 * @param timeline - The dossier.
 * @param on - The day.
 * @param options - The day whose knowledge counts.
 * @returns The state; plain JSON but for its context.
 * @throws `kernel/not-a-date`; `kernel/not-in-force` when, with a list of policies, none was in force on a day of receipt that was put right later.
 *
 * @example
 * ```ts
 * import { stateAsOf, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const events = [
 *   { kind: 'received', at: '2026-11-16T09:00' },
 *   { kind: 'finished', at: '2026-11-19T10:00', recordedAt: '2026-11-23T08:00' },
 * ] as const;
 * const limit = { amount: 3, unit: 'working-day' } as const;
 * const dossier = timeline(events, { procedure: null, limit, ...vietnam('2026-11-16') });
 * stateAsOf(dossier, '2026-11-18').status; // => 'pending'
 * stateAsOf(dossier, '2026-11-20').status; // => 'finished'
 * stateAsOf(dossier, '2026-11-20', { knownOn: '2026-11-20' }).status; // => 'pending'
 * ```
 */
export function stateAsOf(timeline: Timeline, on: CivilDate, { knownOn }: StateOptions = {}): DossierState {
  return stateOf(lifeAsOf(timeline, on, knownOn), on, knownOn ?? null);
}
