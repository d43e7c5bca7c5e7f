import type { RunningDue } from '../deadline/inside.js';
import { type CivilDate, fromEpochDay, type LocalDateTime, toEpochDay } from '../kernel/index.js';
import { localDateTime } from '../kernel/inside.js';
import type { DossierState, DossierStatus, DueDates, NationalStatus } from './dossier-state.js';
import type { LifeEntry } from './entry.js';
import { knownEntries } from './known-entries.js';
import type { Life, Phase, Wait } from './life.js';
import { live } from './live.js';
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

const dayOf = (due: RunningDue | null): CivilDate | null => (due === null ? null : fromEpochDay(due.day));

const minuteOf = (due: RunningDue | null): LocalDateTime | undefined =>
  due === null || due.minute === null ? undefined : localDateTime(due.day, due.minute);

function dueDatesOf({ promised, lawful, reappointedDay }: Life): DueDates {
  const lawfulOn = dayOf(lawful);
  const promisedOn = promised?.day === lawful?.day ? lawfulOn : dayOf(promised);
  const [promisedAt, lawfulAt] = [minuteOf(promised), minuteOf(lawful)];
  return {
    promisedOn,
    lawfulOn,
    ...(reappointedDay === null ? {} : { reappointedOn: fromEpochDay(reappointedDay) }),
    ...(promisedAt === undefined ? {} : { promisedAt }),
    ...(lawfulAt === undefined ? {} : { lawfulAt }),
    ...(lawful === null ? {} : { certainty: lawful.isProvisional ? 'provisional' : 'official' }),
  };
}

/** The day of an event, as it was written. */
const dateOf = ({ event }: LifeEntry): CivilDate => event.at.slice(0, 10);

const optional = <K extends string, T>(key: K, value: T | undefined | null): { readonly [k in K]?: T } =>
  (value === undefined || value === null ? {} : { [key]: value }) as { readonly [k in K]?: T };

/** The state a life amounts to. */
function stateOf(life: Life, on: CivilDate, knownOn: CivilDate | null, { context, setting }: Timeline): DossierState {
  const { received, ended, stoppedBy, apologised, published, handedOver } = life;
  const { procedure } = setting;
  return {
    on,
    knownOn,
    status: statusOf(life),
    nationalStatus: nationalStatusOf(life),
    due: dueDatesOf(life),
    receivedOn: received === null ? null : dateOf(received),
    endedOn: ended === null ? null : dateOf(ended),
    ...(ended !== null && ended.minute !== null ? { endedAt: ended.event.at } : {}),
    suspendedOn: stoppedBy === null ? null : dateOf(stoppedBy),
    ...optional('apologisedOn', apologised && dateOf(apologised)),
    ...optional('publishedOn', published && dateOf(published)),
    ...(life.letters.length === 0 ? {} : { letters: life.letters }),
    ...optional('handedOverOn', handedOver && dateOf(handedOver)),
    ...optional('channel', life.channel),
    ...optional('returnChannel', handedOver?.event.channel),
    ...optional('unit', received?.event.competent ?? received?.event.agency),
    ...optional('procedure', procedure?.code),
    ...optional('field', procedure?.field?.code ?? procedure?.field?.name),
    ...optional('facts', life.facts),
    context,
  };
}

/** What is known, on a day, of what had happened by the end of another. */
function lifeAsOf({ read, life, setting }: Timeline, on: CivilDate, knownOn: CivilDate | undefined): Life {
  const onDay = toEpochDay(on);
  const knownDay = knownOn === undefined ? Number.POSITIVE_INFINITY : toEpochDay(knownOn);
  const known = knownEntries(read, knownDay);
  const happened = known.every(({ day }) => day <= onDay) ? known : known.filter(({ day }) => day <= onDay);
  const isAll = happened === read.entries && read.corrections.length === 0;
  return isAll ? life : live(happened, setting).life;
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
 * @throws `kernel/not-a-date`.
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
  return stateOf(lifeAsOf(timeline, on, knownOn), on, knownOn ?? null, timeline);
}
