import type { Basis, CivilDate, IsoWeekday } from '../../kernel/index.js';

/** What every duty has. */
export type DutyHead = {
  /** Its code. */
  readonly code: string;
  /** What is to be done. */
  readonly name: string;
  /** The first day of the duty. */
  readonly since: CivilDate;
  /** The last day of it, itself included; absent while it goes on. */
  readonly until?: CivilDate;
  /** The text it rests on. */
  readonly basis?: readonly Basis[];
};

/**
 * What becomes of a duty on a day on which the office does not work. `excused`: it is not owed. `following`, `preceding`: it is owed on the next working day, or on the last one before.
 * `kept`: it is owed all the same.
 */
export type RestDayRule = 'excused' | 'following' | 'preceding' | 'kept';

/** A duty on days of the week: a meeting every Monday, "Friday with the people" (ngày thứ sáu gặp gỡ dân). */
export type WeekdayDuty = DutyHead & {
  /** How often. */
  readonly every: 'week';
  /** The days of the week it is owed on, 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly IsoWeekday[];
  /** What becomes of it on a rest day; `excused` by default. */
  readonly restDay?: RestDayRule;
  /** Not of this kind. */
  readonly monthDays?: never;
  /** Not of this kind. */
  readonly times?: never;
};

/** A duty on days of the month: receiving citizens on the 10th and the 20th, a report on the last day. */
export type MonthDayDuty = DutyHead & {
  /** How often. */
  readonly every: 'month';
  /** The days of the month it is owed on, 1 to 28, or -1 for the last. */
  readonly monthDays: readonly number[];
  /** What becomes of it on a rest day; `excused` by default. */
  readonly restDay?: RestDayRule;
  /** Not of this kind. */
  readonly weekdays?: never;
  /** Not of this kind. */
  readonly times?: never;
};

/**
 * A duty on so many days, whichever they are: one meeting a week, two days a month at the villages, a survey each quarter. It is owed of whole weeks (Monday to Sunday), months, quarters and
 * years only, and at most once a day.
 */
export type QuotaDuty = DutyHead & {
  /** In what time. */
  readonly every: 'week' | 'month' | 'quarter' | 'year';
  /** On how many days: 1 to 7 of a week, to 28 of a month, to 90 of a quarter, to 365 of a year. */
  readonly times: number;
  /**
   * `excused`, the default: only working days count, and where there are fewer of them than days are owed the rest is not owed. `kept`: every day counts, and all are owed.
   */
  readonly restDay?: 'excused' | 'kept';
  /** Not of this kind. */
  readonly weekdays?: never;
  /** Not of this kind. */
  readonly monthDays?: never;
};

/** Something that is to be done again and again, by rule. */
export type DutyRule = WeekdayDuty | MonthDayDuty | QuotaDuty;
