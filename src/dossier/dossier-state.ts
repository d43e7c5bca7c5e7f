import type { CivilDate, LocalDateTime } from '../kernel/index.js';
import type { Channel } from '../procedure/index.js';
import type { DossierContext } from './context.js';
import type { DossierFacts } from './facts.js';
import type { SentLetter } from './letters/letter-kind.js';

/** Where a dossier stands. `suspended`: its clock stands still. */
export type DossierStatus =
  | 'not-received'
  | 'pending'
  | 'suspended'
  | 'finished'
  | 'refused'
  | 'withdrawn'
  | 'returned'
  | 'stopped';

/**
 * The status by which systems synchronise with the national portal: 1 newly filed, 2 received, 3 not accepted, 4 being handled, 5 supplement
 * requested, 6 payment requested, 7 withdrawn, 8 handling stopped, 9 handled, 10 result returned.
 */
export type NationalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** The due dates of a dossier, told apart. */
export type DueDates = {
  /** What was promised: the date on the slip, else computed from the promised limit. It never moves. */
  readonly promisedOn: CivilDate | null;
  /** What the law asks for: computed from the promised limit, moved by restart, pause and lawful extension; without a limit the promise, moved alike. */
  readonly lawfulOn: CivilDate | null;
  /** The day appointed anew, which never cures lateness. */
  readonly reappointedOn?: CivilDate;
  /** The minute of the promise, for limits in hours and minutes. */
  readonly promisedAt?: LocalDateTime;
  /** The minute of the lawful due date. */
  readonly lawfulAt?: LocalDateTime;
  /** `provisional` when a day the lawful date rests on is only projected. */
  readonly certainty?: 'official' | 'provisional';
};

/** What a dossier was as of a day, as it was known on a day. Plain JSON but for its context. */
export type DossierState = {
  /** The day; what happened later is not yet so. */
  readonly on: CivilDate;
  /** What was entered after this day is not yet known; `null` when all that was ever entered is. */
  readonly knownOn: CivilDate | null;
  /** Where it stands. */
  readonly status: DossierStatus;
  /** The same as other systems know it. */
  readonly nationalStatus: NationalStatus;
  /** Its due dates. */
  readonly due: DueDates;
  /** The day of valid receipt; `null` before it. */
  readonly receivedOn: CivilDate | null;
  /** The day it ended: the result came to the desk, or it was refused, withdrawn, returned or stopped. */
  readonly endedOn: CivilDate | null;
  /** The minute of it, where one was told. */
  readonly endedAt?: LocalDateTime;
  /** The first day of the standstill it is in; `null` when its clock runs. */
  readonly suspendedOn: CivilDate | null;
  /** The day the first letter of apology was sent; since the limit was counted anew, when it was: an older one was for another due date. */
  readonly apologisedOn?: CivilDate;
  /** The day an apology was first made public. */
  readonly publishedOn?: CivilDate;
  /** The letters of congratulation and condolence that were sent, in order; absent when none was. */
  readonly letters?: readonly SentLetter[];
  /** The day the result was handed over. */
  readonly handedOverOn?: CivilDate;
  /** How it came in. */
  readonly channel?: Channel;
  /** How the result was returned. */
  readonly returnChannel?: Channel;
  /** The agency that answers for it: the competent one, else the one that received it. */
  readonly unit?: string;
  /** The agency whose desk received it; absent when that is `unit`. */
  readonly desk?: string;
  /** The agency that ended it; absent when that is `unit`, or when nobody told. */
  readonly endedBy?: string;
  /** The code of its procedure. */
  readonly procedure?: string;
  /** The field of its procedure. */
  readonly field?: string;
  /** What indicators ask of it. */
  readonly facts?: DossierFacts;
  /** What it was computed with; left out of JSON. */
  readonly context: DossierContext;
};
