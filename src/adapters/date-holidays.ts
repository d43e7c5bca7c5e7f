/**
 * What the optional peer date-holidays knows: the Vietnamese lunar calendar, and the holidays of other countries.
 *
 * @packageDocumentation
 */

import Holidays from 'date-holidays';
import type { CalendarSpec, LunarDates, Notice, NoticeEntry } from '../calendar/index.js';
import { type CivilDate, fromEpochDay, type IsoWeekday, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';

export type { CalendarSpec, LunarDates } from '../calendar/index.js';

const MS_PER_DAY = 86_400_000;

// the library takes two digits for a year of the twentieth century, and does not end on the year 1
const FIRST_YEAR = 100;
const LAST_YEAR = 9999;

// the later months may end in the next solar year, of which the library tells days one by one
const LAST_WHOLE_MONTH = 10;

const isYear = (year: unknown): year is number =>
  Number.isInteger(year) && (year as number) >= FIRST_YEAR && (year as number) <= LAST_YEAR;

/**
 * The lunar calendar of Viet Nam (UTC+7), as date-holidays reckons it. It differs from the Chinese one in some years: Tết 2030 is
 * on 2 February, the Chinese New Year on the 3rd. Of months 11 and 12 it tells the day that falls in the solar year asked for, which may be of the lunar year that
 * began in the year before. In 2033, whose eleventh month is doubled, it puts months 9 and 10 a month late.
 *
 * @returns A function from a solar year, a lunar month and a lunar day to the solar date.
 * @throws `adapters/no-lunar-date`, by the function, for a day that lunar year does not have, and for years before 100 or after 9999.
 *
 * @example
 * ```ts
 * import { vietnameseLunarDates } from 'motcua/date-holidays';
 *
 * vietnameseLunarDates()(2030, 1, 1); // => '2030-02-02'
 * ```
 */
export function vietnameseLunarDates(): LunarDates {
  const known = new Map<string, CivilDate | undefined>();
  const find = (year: number, lunarMonth: number, lunarDay: number, leap: 0 | 1 = 0): CivilDate | undefined => {
    const rule = `vietnamese ${lunarMonth}-${leap}-${lunarDay}`;
    const key = `${year} ${rule}`;
    if (known.has(key)) return known.get(key);
    const calendar = new Holidays('VN');
    calendar.setHoliday(rule, { name: { en: rule }, type: 'observance' });
    const date = calendar
      .getHolidays(year)
      .find((holiday) => holiday.rule === rule)
      ?.date.slice(0, 10);
    known.set(key, date);
    return date;
  };
  const isInside = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  // after a new moon near midnight the library tells later days of the month a day too early: they are counted from the first
  const dateOf = (year: number, lunarMonth: number, lunarDay: number): CivilDate | undefined => {
    if (lunarMonth > LAST_WHOLE_MONTH) return find(year, lunarMonth, lunarDay);
    const first = find(year, lunarMonth, 1);
    return first === undefined ? undefined : fromEpochDay(toEpochDay(first) + lunarDay - 1);
  };
  return (year, lunarMonth, lunarDay) => {
    const isAsked = isYear(year) && isInside(lunarMonth, 12) && isInside(lunarDay, 30);
    const date = isAsked ? dateOf(year, lunarMonth, lunarDay) : undefined;
    // a month of 29 days has no 30th: it is the first of the next, or of its own double
    const begins = () => [find(year, lunarMonth + 1, 1), find(year, lunarMonth, 1, 1)];
    const isNextMonth = lunarDay === 30 && lunarMonth < 12 && begins().includes(date);
    if (date !== undefined && !isNextMonth) return date;
    return refuse('adapters/no-lunar-date', {
      value: [year, lunarMonth, lunarDay],
      accepted: '[100..9999, 1..12, 1..30]',
    });
  };
}

/** Which calendar to build from date-holidays. */
export type DateHolidaysOptions = {
  /** Solar years to cover. */
  readonly years: readonly number[];
  /** A state of the country, as date-holidays codes it: `LA`. */
  readonly state?: string;
  /** A region of the state: `NO`. */
  readonly region?: string;
  /** ISO days of the week that are not worked; Saturday and Sunday by default. date-holidays does not know them. */
  readonly weeklyRest?: readonly IsoWeekday[];
};

/** date-holidays for a place, or `null` when it does not know the country, the state or the region. */
function knownPlace(country: string, state?: string, region?: string): Holidays | null {
  const all = new Holidays();
  const has = (places: object | undefined, place: string | undefined) =>
    place === undefined || Object.hasOwn(places ?? {}, place);
  if (typeof country !== 'string' || !has(all.getCountries(), country)) return null;
  if (!has(all.getStates(country), state) || (state === undefined && region !== undefined)) return null;
  if (state !== undefined && !has(all.getRegions(country, state), region)) return null;
  return state === undefined
    ? new Holidays(country)
    : region === undefined
      ? new Holidays(country, state)
      : new Holidays(country, state, region);
}

/** Every civil date of a holiday that may last days: the library gives its first date, and instants in the country's zone. */
function datesOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly CivilDate[] {
  const first = toEpochDay(date.slice(0, 10));
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / MS_PER_DAY));
  return Array.from({ length: days }, (_, at) => fromEpochDay(first + at));
}

/**
 * The calendar of any country date-holidays knows: its public holidays, all `projected`, on a plain week. It knows no swaps and,
 * for Viet Nam, no days in lieu: take `motcua/vn` there.
 *
 * @param country - ISO 3166 code of the country, `FR`.
 * @param options - Years, and optionally state, region and weekly rest.
 * @returns A specification to compile; one notice a year.
 * @throws `calendar/not-a-year` for a year that is not whole or not from 100 to 9999; `adapters/unknown-country` when date-holidays does not know the country, state or region.
 *
 * @example
 * ```ts
 * import { compileCalendar, isWorkingDay } from 'motcua/calendar';
 * import { dateHolidaysSpec } from 'motcua/date-holidays';
 *
 * const france = compileCalendar(dateHolidaysSpec('FR', { years: [2026] }));
 * isWorkingDay(france, '2026-07-14'); // => false
 * ```
 */
export function dateHolidaysSpec(country: string, options: DateHolidaysOptions): CalendarSpec {
  const { years, state, region, weeklyRest = [6, 7] } = options;
  const place = [country, state, region].filter((part) => part !== undefined);
  const known = knownPlace(country, state, region);
  const timeZone = known?.getTimezones()[0];
  if (known === null || timeZone === undefined) {
    const accepted = Object.keys(new Holidays().getCountries()).join(' | ');
    return refuse('adapters/unknown-country', { value: place, accepted });
  }
  for (const [at, year] of years.entries()) {
    if (!isYear(year)) refuse('calendar/not-a-year', { path: ['years', at], value: year, accepted: '100..9999' });
  }
  const basis = [{ document: `date-holidays ${place.join('-')}`, status: 'unverified' as const }];
  const notices = years.map((year): Notice => {
    const text = `${year}`.padStart(4, '0');
    const entries = new Map<CivilDate, NoticeEntry>();
    for (const holiday of known.getHolidays(year).filter(({ type }) => type === 'public')) {
      for (const on of datesOf(holiday)) {
        if (!on.startsWith(`${text}-`) || entries.has(on)) continue;
        entries.set(on, { on, kind: 'holiday', names: { vi: holiday.name, en: holiday.name } });
      }
    }
    const covers = { from: `${text}-01-01`, to: `${text}-12-31` };
    return { id: `${place.join('-')}-${year}`, covers, certainty: 'projected', basis, entries: [...entries.values()] };
  });
  const name = place.join('-');
  return { id: `date-holidays-${name}`, names: { vi: name, en: name }, timeZone, weeklyRest, notices };
}
