/**
 * What the optional peer date-holidays knows: the Vietnamese lunar calendar, and the holidays of other countries.
 *
 * @packageDocumentation
 */

import Holidays from 'date-holidays';
import type { CalendarSpec, LunarDates, Notice, NoticeEntry } from '../calendar/index.js';
import { type CivilDate, type EpochDay, fromEpochDay, type IsoWeekday, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';

export type { CalendarSpec, LunarDates } from '../calendar/index.js';

const MS_PER_DAY = 86_400_000;

// the library takes two digits for a year of the twentieth century, and does not end on the year 1
const FIRST_YEAR = 100;
const LAST_YEAR = 9999;

const isYear = (year: unknown): year is number =>
  Number.isInteger(year) && (year as number) >= FIRST_YEAR && (year as number) <= LAST_YEAR;

/** The first day of a lunar month, and of what may follow it: the next month, or its own double. */
type LunarMonth = { readonly begin: EpochDay | undefined; readonly next: readonly (EpochDay | undefined)[] };

const NO_MONTH: LunarMonth = { begin: undefined, next: [] };

/**
 * The first days of lunar months. Only of these date-holidays is asked: after a new moon near midnight it tells later days of the month a day too early.
 */
function monthBegins(): (year: number, lunarMonth: number) => LunarMonth {
  const known = new Map<string, readonly EpochDay[]>();
  const find = (year: number, lunarMonth: number, leap: 0 | 1 = 0): readonly EpochDay[] => {
    if (!isYear(year)) return [];
    const rule = `vietnamese ${lunarMonth}-${leap}-1`;
    const key = `${year} ${rule}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const calendar = new Holidays('VN');
    calendar.setHoliday(rule, { name: { en: rule }, type: 'observance' });
    const found = calendar.getHolidays(year).filter((holiday) => holiday.rule === rule);
    const days = found.map(({ date }) => toEpochDay(date.slice(0, 10)));
    known.set(key, days);
    return days;
  };
  // the twelfth month begins in December or January: it is the one that ends with Tết
  const lastMonth = (year: number): LunarMonth => {
    const [tet] = find(year + 1, 1);
    const begins = [...find(year, 12), ...find(year + 1, 12)];
    return { begin: begins.find((day) => tet === day + 29 || tet === day + 30), next: [tet] };
  };
  return (year, lunarMonth) => {
    if (lunarMonth === 12) return lastMonth(year);
    const following = lunarMonth === 11 ? lastMonth(year).begin : find(year, lunarMonth + 1).at(-1);
    const doubles = [...find(year, lunarMonth, 1), ...find(year + 1, lunarMonth, 1)];
    return { begin: find(year, lunarMonth).at(-1), next: [following, ...doubles] };
  };
}

/**
 * The lunar calendar of Viet Nam (UTC+7), as date-holidays reckons it. It differs from the Chinese one in some years: Tết 2030 is
 * on 2 February, the Chinese New Year on the 3rd. In 2033, whose
 * eleventh month is doubled, it puts months 9 and 10 a month late.
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
  const beginOf = monthBegins();
  const isInside = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  return (year, lunarMonth, lunarDay) => {
    const isAsked = isYear(year) && isInside(lunarMonth, 12) && isInside(lunarDay, 30);
    const { begin, next } = isAsked ? beginOf(year, lunarMonth) : NO_MONTH;
    const day = begin === undefined ? undefined : begin + lunarDay - 1;
    // a month of 29 days has no 30th
    const isNextMonth = lunarDay === 30 && next.includes(day);
    if (day !== undefined && !isNextMonth) return fromEpochDay(day);
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
