import {
  type Basis,
  type Bilingual,
  type CivilDate,
  type EpochDay,
  fromEpochDay,
  toEpochDay,
} from '../kernel/index.js';
import { KIND_BITS, PROJECTED, WORKING } from './day-mark.js';
import { requireCovered } from './days.js';
import type { Certainty, EntryKind } from './notice.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a calendar knows of a day. */
export type DayStatus = {
  /** The day. */
  readonly date: CivilDate;
  /** Whether the office works. */
  readonly working: boolean;
  /** Why: the entry that names the day, else the plain week. A holiday on a Sunday is a `holiday`. */
  readonly kind: EntryKind | 'weekly-rest' | 'working-day';
  /** What the day is called, or its kind in words. */
  readonly names: Bilingual;
  /** The provisions behind it: of the entry, of its notice, or of the weekly rest. */
  readonly basis: readonly Basis[];
  /** `official` when a published notice covers the day, else `projected`. */
  readonly certainty: Certainty;
  /** The other day of a swap, or the holiday an in-lieu day makes up for. */
  readonly pair?: CivilDate;
  /** The id of the notice whose entry names the day. */
  readonly notice?: string;
};

/**
 * What each kind of day is called.
 *
 * @internal
 */
export const KIND_NAMES: Readonly<Record<DayStatus['kind'], Bilingual>> = {
  'working-day': { vi: 'Ngày làm việc', en: 'Working day' },
  'weekly-rest': { vi: 'Ngày nghỉ hằng tuần', en: 'Weekly rest day' },
  holiday: { vi: 'Nghỉ lễ', en: 'Public holiday' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  'in-lieu': { vi: 'Nghỉ bù', en: 'Day off in lieu' },
  'swapped-off': { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  'swapped-work': { vi: 'Làm bù', en: 'Worked in exchange' },
  closure: { vi: 'Cơ quan đóng cửa', en: 'Office closed' },
};

/**
 * What a calendar knows of a covered epoch day.
 *
 * @internal
 */
export function statusOfDay(calendar: WorkingCalendar, day: EpochDay): DayStatus {
  const { tables, basis } = calendar;
  const mark = tables.marks[day - tables.first] as number;
  const named = (mark & KIND_BITS) === 0 ? undefined : tables.entries.get(day);
  const date = fromEpochDay(day);
  const certainty = (mark & PROJECTED) === 0 ? 'official' : 'projected';
  if (named === undefined) {
    const working = (mark & WORKING) !== 0;
    const kind = working ? 'working-day' : 'weekly-rest';
    return { date, working, kind, names: KIND_NAMES[kind], basis, certainty };
  }
  const { entry, notice } = named;
  return {
    date,
    working: entry.kind === 'swapped-work',
    kind: entry.kind,
    names: entry.names ?? KIND_NAMES[entry.kind],
    basis: entry.basis ?? notice.basis,
    certainty,
    ...(entry.pair === undefined ? {} : { pair: entry.pair }),
    notice: notice.id,
  };
}

/**
 * What the calendar knows of a day: whether it is worked, why, what it is called, by which law, and how surely.
 *
 * @param calendar - A compiled calendar.
 * @param date - The day, within coverage.
 * @returns The day's status.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { dayStatus } from 'motcua/calendar';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const saturday = dayStatus(vietnamCalendar, '2026-08-22');
 * saturday.working; // => true
 * saturday.kind; // => 'swapped-work'
 * saturday.pair; // => '2026-08-31'
 * dayStatus(vietnamCalendar, '2026-11-24').names.en; // => 'Vietnam Culture Day'
 * ```
 */
export function dayStatus(calendar: WorkingCalendar, date: CivilDate): DayStatus {
  return statusOfDay(calendar, requireCovered(calendar, toEpochDay(date)));
}
