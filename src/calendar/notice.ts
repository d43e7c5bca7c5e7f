import type { Basis, Bilingual, CivilDate, IsoWeekday } from '../kernel/index.js';
import type { OfficeHours } from './office-hours.js';

/** A run of days, both ends included. */
export type DaySpan = {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day, itself included. */
  readonly to: CivilDate;
};

/**
 * Why a notice names a day.
 *
 * - `holiday` (nghỉ lễ), `tet` (Tết Nguyên đán), `in-lieu` (nghỉ bù): days off by statute.
 * - `swapped-off`, `swapped-work` (hoán đổi: nghỉ, làm bù): a working day given up for a rest day worked.
 * - `closure`: an office closed for its own reason.
 */
export type EntryKind = 'holiday' | 'tet' | 'in-lieu' | 'swapped-off' | 'swapped-work' | 'closure';

/** Why an office rests on a day. */
export type RestKind = 'weekly-rest' | Exclude<EntryKind, 'swapped-work'>;

/** How sure a day is: `official` by a published notice, `projected` by rule until there is one. */
export type Certainty = 'official' | 'projected';

/** One day of a notice. */
export type NoticeEntry = {
  /** The day. */
  readonly on: CivilDate;
  /** Why the notice names it. */
  readonly kind: EntryKind;
  /** The other day of a swap (required for swaps), or the holiday an in-lieu day makes up for. */
  readonly pair?: CivilDate;
  /** What the day is called. */
  readonly names?: Bilingual;
  /** The provisions behind this day; those of the notice when absent. */
  readonly basis?: readonly Basis[];
};

/** What an authority announced about a run of days: on those it names the entries hold, on the others the plain week does. */
export type Notice = {
  /** Unique within a calendar. */
  readonly id: string;
  /** The days the notice decides. */
  readonly covers: DaySpan;
  /** The day it was published; a notice without one counts as published on its first covered day. */
  readonly publishedOn?: CivilDate;
  /** `official` or `projected`; days an official notice covers ignore projections. */
  readonly certainty: Certainty;
  /** The document it is. */
  readonly basis: readonly Basis[];
  /** The days it names, in any order. */
  readonly entries: readonly NoticeEntry[];
};

/** A calendar as data: a week and a list of notices. It survives JSON; `compileCalendar` makes it answer. */
export type CalendarSpec = {
  /** A stable name for programs. */
  readonly id: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** IANA time zone of the authority, `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  /** ISO days of the week that are not worked, 1 Monday to 7 Sunday; may be empty. */
  readonly weeklyRest: readonly IsoWeekday[];
  /** What was announced, in any order; coverage is their union. */
  readonly notices: readonly Notice[];
  /** The law behind the weekly rest. */
  readonly basis?: readonly Basis[];
  /** When the office is open; without it, limits in hours are refused. */
  readonly hours?: OfficeHours;
};
