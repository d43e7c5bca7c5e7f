import type { Basis, Bilingual, EpochDay } from '../kernel/index.js';
import type { DaySpan, Notice, NoticeEntry } from './notice.js';
import type { Interval } from './sessions.js';

/**
 * The tables every verb answers from, so that no two verbs can disagree.
 *
 * @internal
 */
export type DayTables = {
  /** The first covered day. */
  readonly first: EpochDay;
  /** The last covered day. */
  readonly last: EpochDay;
  /** By day since `first`: working days up to and including it. */
  readonly ordinal: Int32Array;
  /** By working ordinal less one: the day. */
  readonly dayAt: Int32Array;
  /** By day since `first`: its mark. */
  readonly marks: Uint8Array;
  /** By day since `first`: uncovered days up to and including it; `null` when there are none. */
  readonly uncovered: Int32Array | null;
  /** By day since `first`: projected days up to and including it; `null` when there are none. */
  readonly projected: Int32Array | null;
  /** The entry that names a day, and the notice that holds it. */
  readonly entries: ReadonlyMap<EpochDay, { readonly entry: NoticeEntry; readonly notice: Notice }>;
};

/**
 * Why a date has other sessions than its week: told in stories, and read by no count.
 *
 * @internal
 */
export type Departure = {
  readonly names?: Bilingual;
  readonly basis: readonly Basis[];
  /** The sessions its week would have. */
  readonly usual: readonly Interval[];
  /** Those it has. */
  readonly own: readonly Interval[];
};

/**
 * The office hours of every day of the tables.
 *
 * @internal
 */
export type HoursTables = {
  /** By day since `first`: its sessions, those of rest days included. */
  readonly sessions: readonly (readonly Interval[])[];
  /** By day since `first`: office minutes up to the end of it. */
  readonly minutes: Int32Array;
  /** The provisions behind the hours. */
  readonly basis: readonly Basis[];
  /** The dates with other sessions than their week, where it is known why. */
  readonly departures: ReadonlyMap<EpochDay, readonly Departure[]>;
};

/** A compiled calendar: which days an office works. Every question about a day takes one. */
export type WorkingCalendar = {
  /** The id of the specification. */
  readonly id: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** IANA time zone of the authority. */
  readonly timeZone: string;
  /**
   * A digest of everything that decides a day: `sha256:` and the first 16 hexadecimal digits. It does not depend on the
   * order of notices, entries or rest days, nor on names and citations.
   */
  readonly version: string;
  /** The covered days, as runs in order; a question about any other day is refused. */
  readonly coverage: readonly DaySpan[];
  /** The law behind the weekly rest. */
  readonly basis: readonly Basis[];
  /**
   * The tables behind the verbs.
   *
   * @internal
   */
  readonly tables: DayTables;
  /**
   * What it was compiled from.
   *
   * @internal
   */
  readonly notices: readonly Notice[];
  /**
   * The office hours, when it has any.
   *
   * @internal
   */
  readonly hours: HoursTables | null;
};
