import type { Basis, Bilingual, CivilDate, IsoWeekday, LocalTime } from '../kernel/index.js';

/** A stretch of office time, from opening to closing. */
export type Session = {
  /** When it opens. */
  readonly opens: LocalTime;
  /** When it closes, later the same day; an amount that fills the session ends at this minute. */
  readonly closes: LocalTime;
};

/** The sessions of some days of the week. */
export type WeeklyHours = {
  /** ISO days of the week, 1 Monday to 7 Sunday. */
  readonly days: readonly IsoWeekday[];
  /** The sessions of each, in order, a lunch break between them. */
  readonly sessions: readonly Session[];
};

/** The sessions of one date, in place of those of its day of the week: a half-day, or none. */
export type HoursOverride = {
  /** The date. */
  readonly on: CivilDate;
  /** Its sessions, in order; empty when the office does not open. */
  readonly sessions: readonly Session[];
  /** What the day is called; stories of limits in hours tell it where its hours make a difference. */
  readonly names?: Bilingual;
  /** The provisions behind it, told likewise. */
  readonly basis?: readonly Basis[];
};

/**
 * When an office is open. Only sessions of working days count as office time: sessions of a rest day (reception on a Saturday
 * morning) say when the desk opens and change no count. A swapped-work day has the sessions of the day it pairs with.
 */
export type OfficeHours = {
  /** The week; each day of it at most once, and every day that is not a weekly rest day. */
  readonly weekly: readonly WeeklyHours[];
  /** Dates that depart from the week, each at most once. */
  readonly overrides?: readonly HoursOverride[];
  /** The provisions behind the hours. */
  readonly basis?: readonly Basis[];
};
