import type { CivilDate } from '../kernel/index.js';
import type { Period } from './period.js';

/** By what dossiers are told apart: what their state names, or the period they are counted in. */
export type TallyKeyName = 'unit' | 'level' | 'field' | 'procedure' | 'channel' | 'returnChannel' | 'period';

/**
 * How a dossier came into a period: through a channel within it, or carried over from before. `unknown`: received within it, by nobody knows
 * which channel.
 */
export type Flow = 'in-person' | 'online' | 'postal' | 'at-home' | 'kiosk' | 'unknown' | 'carried';

/** So many dossiers of each class; the place is the code in `classes` of `motcua/dossier`. Places that are not there are zeros. */
export type ClassCounts = readonly number[];

/** So many dossiers late by so many days, the fewest days first. Two lists add up place by place, so quantiles stay exact. */
export type DayCounts = readonly (readonly [days: number, dossiers: number])[];

/** How late dossiers are: those that ended in the period, and those open on its last day. */
export type LateCounts = {
  /** Ended overdue in the period. */
  readonly ended: DayCounts;
  /** Open and overdue on the last day. */
  readonly open: DayCounts;
};

/** So many overdue dossiers with a cause; `null`: nobody told one. */
export type LatenessCause = {
  /** The coded cause, as the caller's events name it. */
  readonly cause: string | null;
  /** How many. */
  readonly dossiers: number;
};

/** Of how many dossiers a fact was told true, and of how many it was told false. Of the rest it is not known. */
export type FactCount = {
  /** Told true. */
  readonly yes: number;
  /** Told false. */
  readonly no: number;
};

/** What indicators ask of the dossiers finished in a period, and of those received in it. */
export type FactCounts = {
  /** Dossiers finished in the period. */
  readonly finished: number;
  /** Of those finished: the result is an electronic document. */
  readonly electronicResult: FactCount;
  /** Of those finished: the papers are digitised. */
  readonly digitised: FactCount;
  /** Of those finished: papers were not asked for because a database holds them. */
  readonly dataReused: FactCount;
  /** Of those finished: fees were paid online (`no`: paid otherwise). */
  readonly paidOnline: FactCount;
  /** Visits of the applicants of those finished, all together. */
  readonly visits: number;
};

/** The dossiers of one key, seen from three sides that are counted apart: what came in, what ended, what is open. */
export type TallyCell = {
  /** The values of the keys, in their order; `null` where a dossier names none. */
  readonly key: readonly (string | null)[];
  /** The key that names what nobody knows (a unit or procedure outside the lists given); `null` when all are known. */
  readonly orphan: TallyKeyName | null;
  /** What came in, by flow and by the class on the last day: counted from the days of receipt. */
  readonly receipts: { readonly [flow in Flow]: ClassCounts };
  /** What ended in the period, by class: counted from the days of ending. */
  readonly endings: ClassCounts;
  /** What is open on the last day, by class: counted from the states on it. */
  readonly open: ClassCounts;
  /** How late they are; absent when it was not measured. */
  readonly late?: LateCounts;
  /** Why overdue dossiers, ended or open, are late; absent when it was not measured. */
  readonly causes?: readonly LatenessCause[];
  /** What indicators ask; absent when it was not measured. */
  readonly facts?: FactCounts;
};

/** So many dossiers that could not be counted, and why. */
export type BadCount = {
  /** The code of the problem. */
  readonly code: string;
  /** How many. */
  readonly dossiers: number;
};

/** Dossiers counted, as plain JSON. It is the state of its accumulator too: it can be stored, sent and merged. */
export type Tally = {
  /** The version of this shape. */
  readonly version: 1;
  /** A digest of what is counted and how; tallies merge only when it is equal. */
  readonly digest: string;
  /** The periods; more than one only with the key `period`. */
  readonly periods: readonly Period[];
  /** By what dossiers are told apart. */
  readonly keys: readonly string[];
  /** What was entered after this day was not known to it; `null` when all that was ever entered is. */
  readonly knownOn: CivilDate | null;
  /** The due date that was kept or not. */
  readonly against: 'lawful' | 'promised' | 'reappointed';
  /** One cell a key, in the order of the keys' values. */
  readonly cells: readonly TallyCell[];
  /** Dossiers in no cell because their class could not be computed, by code. */
  readonly bad: readonly BadCount[];
};
