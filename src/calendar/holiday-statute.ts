import type { Basis, Bilingual, CivilDate, IsoWeekday } from '../kernel/index.js';

/** A day of the solar year. */
export type SolarDay = {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
};

/** A day of the lunar year that begins in the solar year asked for. */
export type LunarDay = {
  /** 1 to 12. */
  readonly lunarMonth: number;
  /** 1 to 30. */
  readonly lunarDay: number;
};

/** Whole days before (negative) or after an anchor, by the day of the week the anchor falls on. */
export type OffsetsByWeekday = { readonly [weekday in IsoWeekday]: readonly number[] };

/** A holiday the law names for every year. */
export type StatutoryHoliday = {
  /** `holiday`, or `tet`. */
  readonly kind: 'holiday' | 'tet';
  /** What it is called. */
  readonly names: Bilingual;
  /** The day it is reckoned from. */
  readonly anchor: SolarDay | LunarDay;
  /** The days off, counted from the anchor; the anchor alone by default. */
  readonly offsets?: readonly number[] | OffsetsByWeekday;
  /** The first day on which it is the law. */
  readonly since: CivilDate;
  /** The last, itself included. */
  readonly until?: CivilDate;
  /** Whether a day of it on weekly rest is made up on the next working day. */
  readonly inLieu: boolean;
  /** The provisions behind it; what is assumed and not law yet stands here as an `unverified` one that says so. */
  readonly basis: readonly Basis[];
};

/** What a day in lieu is called, and by which law. */
export type InLieuRule = {
  /** The beginning of its name; the name of the holiday follows. */
  readonly names: Bilingual;
  /** The provisions behind it. */
  readonly basis: readonly Basis[];
};

/** What the law says of the days off of any year, before anybody announces them. */
export type HolidayStatute = {
  /** The beginning of the ids of the notices made from it. */
  readonly id: string;
  /** ISO days of the week that are not worked. */
  readonly weeklyRest: readonly IsoWeekday[];
  /** The holidays. */
  readonly holidays: readonly StatutoryHoliday[];
  /** The provisions behind days in lieu. */
  readonly inLieu: InLieuRule;
};

/**
 * The solar date of a day of the lunar year that begins in a solar year. In Viet Nam the lunar calendar of UTC+7; for dates of
 * `motcua/date-holidays`, `vietnameseLunarDates()`.
 *
 * @param year - The solar year in which the lunar year begins.
 * @param lunarMonth - 1 to 12.
 * @param lunarDay - 1 to 30.
 * @returns The solar date.
 */
export type LunarDates = (year: number, lunarMonth: number, lunarDay: number) => CivilDate;
