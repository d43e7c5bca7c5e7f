import { type EpochDay, fromEpochDay, NO_DAY, toEpochDay } from '../../kernel/index.js';
import { isoWeekday, readEpochDay } from '../../kernel/inside.js';
import type { QuotaDuty } from './duty-rule.js';

/** Some days, the first and the last included. */
export type Span = { readonly first: EpochDay; readonly last: EpochDay };

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const LAST_DAYS = [31, 30, 29, 28] as const;

const twoDigits = (value: number) => `${value}`.padStart(2, '0');

/** The last day of the month of a year, as they are written. */
function lastOfMonth(year: string, month: number): EpochDay {
  const days = LAST_DAYS.map((day) => readEpochDay(`${year}-${twoDigits(month)}-${day}`));
  return days.find((day) => day !== NO_DAY) as EpochDay;
}

/** The week, month, quarter or year a day is in. The week that holds the last day there is ends after it. */
export function spanAround(day: EpochDay, every: QuotaDuty['every']): Span {
  if (every === 'week') {
    const first = day + 1 - isoWeekday(day);
    return { first, last: first + 6 };
  }
  const [year, month] = fromEpochDay(day).split('-') as [string, string];
  const months = MONTHS[every];
  const before = Math.floor((Number(month) - 1) / months) * months;
  return { first: toEpochDay(`${year}-${twoDigits(before + 1)}-01`), last: lastOfMonth(year, before + months) };
}
