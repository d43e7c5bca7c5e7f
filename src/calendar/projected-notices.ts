import { type EpochDay, fromEpochDay, toEpochDay } from '../kernel/index.js';
import { isoWeekday, refuse } from '../kernel/inside.js';
import type { HolidayStatute, LunarDates, OffsetsByWeekday, StatutoryHoliday } from './holiday-statute.js';
import type { Notice, NoticeEntry } from './notice.js';

const MOST_YEARS = 200;
const MOST_OFFSET = 366;

type DayOff = { readonly day: EpochDay; readonly holiday: StatutoryHoliday };

const twoDigits = (value: number) => `${value}`.padStart(2, '0');

const FIRST_LATE_MONTH = 11;

const textOf = (year: number) => `${year}`.padStart(4, '0');

const isLate = ({ anchor }: StatutoryHoliday): boolean =>
  'lunarMonth' in anchor && anchor.lunarMonth >= FIRST_LATE_MONTH;

/** The days a holiday is reckoned from: of the last months of a lunar year those of two, for they may lie in the next solar year. */
function anchorDays(holiday: StatutoryHoliday, year: number, lunarDates: LunarDates): readonly EpochDay[] {
  const { anchor } = holiday;
  if (!('lunarMonth' in anchor))
    return [toEpochDay(`${textOf(year)}-${twoDigits(anchor.month)}-${twoDigits(anchor.day)}`)];
  const years = isLate(holiday) && year > 1 ? [year - 1, year] : [year];
  return years.map((of) => toEpochDay(lunarDates(of, anchor.lunarMonth, anchor.lunarDay)));
}

const isList = (offsets: readonly number[] | OffsetsByWeekday): offsets is readonly number[] => Array.isArray(offsets);

/** Days from the anchor: further away they are of another year, and without end they are of none. */
function requireOffset(offset: number): number {
  if (Number.isInteger(offset) && Math.abs(offset) <= MOST_OFFSET) return offset;
  return refuse('calendar/not-a-day-count', {
    path: ['holidays', 'offsets'],
    value: offset,
    accepted: `-${MOST_OFFSET}..${MOST_OFFSET}, whole`,
  });
}

function daysOff(holiday: StatutoryHoliday, year: number, lunarDates: LunarDates): readonly DayOff[] {
  const { offsets = [0], since, until } = holiday;
  const isLaw = (day: EpochDay) => toEpochDay(since) <= day && (until === undefined || day <= toEpochDay(until));
  const isOfYear = (day: EpochDay) => !isLate(holiday) || fromEpochDay(day).startsWith(`${textOf(year)}-`);
  return anchorDays(holiday, year, lunarDates)
    .flatMap((anchor) =>
      (isList(offsets) ? offsets : offsets[isoWeekday(anchor)]).map((offset) => anchor + requireOffset(offset)),
    )
    .filter((day) => isLaw(day) && isOfYear(day))
    .map((day) => ({ day, holiday }));
}

/** The days in lieu: for each holiday on a day of weekly rest, in order, the next day that is neither rest nor taken. */
function daysInLieu(off: readonly DayOff[], statute: HolidayStatute): readonly NoticeEntry[] {
  const rest = new Set<number>(statute.weeklyRest);
  if (rest.size > 6) return [];
  const taken = new Set(off.map(({ day }) => day));
  return off
    .filter(({ day, holiday }) => holiday.inLieu && rest.has(isoWeekday(day)))
    .map(({ day, holiday }) => {
      let next = day + 1;
      while (taken.has(next) || rest.has(isoWeekday(next))) next += 1;
      taken.add(next);
      const names = {
        vi: `${statute.inLieu.names.vi} ${holiday.names.vi}`,
        en: `${statute.inLieu.names.en} ${holiday.names.en}`,
      };
      return { on: fromEpochDay(next), kind: 'in-lieu', pair: fromEpochDay(day), names, basis: statute.inLieu.basis };
    });
}

function noticeOf(year: number, statute: HolidayStatute, lunarDates: LunarDates): Notice {
  const seen = new Set<EpochDay>();
  const off = statute.holidays
    .flatMap((holiday) => daysOff(holiday, year, lunarDates))
    .sort((a, b) => a.day - b.day)
    // where two holidays fall on one day, the first named keeps it
    .filter(({ day }) => !seen.has(day) && seen.add(day));
  const entries = off.map(({ day, holiday: { kind, names, basis } }) => ({
    on: fromEpochDay(day),
    kind,
    names,
    basis,
  }));
  const text = textOf(year);
  return {
    id: `${statute.id}-${text}-projected`,
    covers: { from: `${text}-01-01`, to: `${text}-12-31` },
    certainty: 'projected',
    basis: statute.inLieu.basis,
    entries: [...entries, ...daysInLieu(off, statute)],
  };
}

/**
 * What the law alone says of years nobody has announced yet: one `projected` notice a year, with statutory holidays and the days in
 * lieu of those that fall on weekly rest. Swaps cannot be foreseen and are not guessed.
 *
 * Join the notices to a specification with {@link withNotice}: days an official notice covers ignore them, and due dates that
 * touch them are `provisional`.
 *
 * @param statute - The law; `holidayStatute` of `motcua/vn` for Viet Nam, each assumption named in the basis of its day.
 * @param lunarDates - The lunar calendar; `vietnameseLunarDates()` of `motcua/date-holidays` for Viet Nam.
 * @param years - Solar years, 1 to 9999, at most 200 of them.
 * @returns One notice a year, in the order given.
 * @throws `calendar/not-a-year`; `calendar/not-a-day-count` for an offset that is not whole or beyond 366 days; whatever `lunarDates` throws.
 *
 * @example
 * ```ts
 * import { compileCalendar, dayStatus, projectedNotices, withNotice } from 'motcua/calendar';
 * import { vietnameseLunarDates } from 'motcua/date-holidays';
 * import { holidayStatute, vietnamCalendarSpec } from 'motcua/vn';
 *
 * const notices = projectedNotices(holidayStatute, vietnameseLunarDates(), [2028, 2029, 2030]);
 * const calendar = compileCalendar(notices.reduce(withNotice, vietnamCalendarSpec));
 * dayStatus(calendar, '2030-02-04').certainty; // => 'projected'
 * dayStatus(calendar, '2030-02-02').names.en; // => 'Lunar New Year'
 * ```
 */
export function projectedNotices(
  statute: HolidayStatute,
  lunarDates: LunarDates,
  years: readonly number[],
): readonly Notice[] {
  if (years.length > MOST_YEARS) {
    return refuse('calendar/not-a-year', {
      path: ['years'],
      value: years.length,
      accepted: `at most ${MOST_YEARS} years`,
    });
  }
  for (const [at, year] of years.entries()) {
    if (!(Number.isInteger(year) && year >= 1 && year <= 9999)) {
      refuse('calendar/not-a-year', { path: ['years', at], value: year, accepted: '1..9999' });
    }
  }
  return years.map((year) => noticeOf(year, statute, lunarDates));
}
