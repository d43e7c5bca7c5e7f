import type { WorkingCalendar } from '../calendar/index.js';
import type { TimeLimit } from '../deadline/index.js';
import type { Lengthening, RunningDue } from '../deadline/inside.js';
import type { EpochDay, Moment, Problem } from '../kernel/index.js';
import type { Channel, Procedure } from '../procedure/index.js';
import type { DossierContext } from './context.js';
import type { DossierEvent, EventKind } from './dossier-event.js';
import type { DossierPolicy } from './dossier-policy.js';
import type { Entry, LifeEntry } from './entry.js';
import type { DossierFacts } from './facts.js';
import type { SentLetter } from './letters/letter-kind.js';

/** Where a dossier stands, whether its clock runs or not. */
export type Phase =
  | 'unfiled'
  | 'submitted'
  | 'received'
  | 'finished'
  | 'handed-over'
  | 'refused'
  | 'withdrawn'
  | 'returned'
  | 'stopped';

/** What a dossier waits for. A supplement that was requested is told from an applicant who is waited for otherwise. */
export type Wait = 'supplement' | 'applicant' | 'payment' | 'incident' | 'other-agency';

/** Something a dossier waits for. */
export type OpenWait = { readonly wait: Wait; readonly since: LifeEntry; readonly stopsClock: boolean };

/** A stretch in which the clock stood, from the event by which it stopped to the one by which it went on. */
export type Standstill = { readonly from: LifeEntry; readonly to: LifeEntry };

/** One setting or moving of a due date. */
export type DueChange = {
  readonly entry: LifeEntry;
  readonly reason: 'receipt' | 'arrival' | 'restart' | 'pause' | 'extension' | 'reappointment';
  readonly before: Moment | null;
  readonly after: Moment | null;
  /** The standstill behind it; `null` of any other reason. */
  readonly stood: Standstill | null;
};

/** What a dossier's events say of it, gathered one by one. */
export type Life = {
  phase: Phase;
  submitted: LifeEntry | null;
  received: EventEntry<'received'> | null;
  competent: string | undefined;
  holder: string | undefined;
  channel: Channel | undefined;
  limit: TimeLimit | null;
  /** The moment counting starts from; `null` before the receipt, or without a limit. */
  clockStart: Moment | null;
  promised: Moment | null;
  lawful: RunningDue | null;
  reappointedDay: EpochDay | null;
  pauses: Standstill[];
  lengthenings: Lengthening[];
  waits: readonly OpenWait[];
  /** The entry by which the clock stopped, while it stands. */
  stoppedBy: LifeEntry | null;
  /** From when the present standstill counts: `stoppedBy`, or a restart after it. */
  stoodFrom: LifeEntry | null;
  /** The last event before the end that told its time of day. */
  lastTimed: LifeEntry | null;
  supplementRequests: number;
  extensions: number;
  reappointments: number;
  apologised: LifeEntry | null;
  published: LifeEntry | null;
  letters: readonly SentLetter[];
  ended: LifeEntry | null;
  handedOver: EventEntry<'handed-over'> | null;
  facts: DossierFacts | null;
  changes: DueChange[];
  findings: Problem[];
};

/** The entry of one kind of event. */
export type EventEntry<K extends EventKind> = Entry<Extract<DossierEvent, { readonly kind: K }>> & LifeEntry;

/** The limit a procedure promises on a day of receipt; `null`, or the problems, when it does not say. */
export type LimitLookup = (channel: Channel, entry: EventEntry<'received'>) => TimeLimit | null | readonly Problem[];

/** What the events are read against. */
export type Setting = {
  readonly calendar: WorkingCalendar;
  readonly policy: DossierPolicy;
  readonly procedure: Procedure | null;
  /** The same, as states and timelines carry it. */
  readonly context: DossierContext;
  /** The limit, when the caller knows it better than the procedure. */
  readonly limit: TimeLimit | null | undefined;
  /** Asks the procedure; `null` when there is none. */
  readonly lookUp: LimitLookup | null;
};

/** A dossier of which nothing is known. */
export const newLife = (): Life => ({
  phase: 'unfiled',
  submitted: null,
  received: null,
  competent: undefined,
  holder: undefined,
  channel: undefined,
  limit: null,
  clockStart: null,
  promised: null,
  lawful: null,
  reappointedDay: null,
  pauses: [],
  lengthenings: [],
  waits: NOTHING,
  stoppedBy: null,
  stoodFrom: null,
  lastTimed: null,
  supplementRequests: 0,
  extensions: 0,
  reappointments: 0,
  apologised: null,
  published: null,
  letters: NO_LETTERS,
  ended: null,
  handedOver: null,
  facts: null,
  changes: [],
  findings: [],
});

const NOTHING: readonly OpenWait[] = [];
const NO_LETTERS: readonly SentLetter[] = [];
