import type { Basis, Bilingual } from '../kernel/index.js';
import { fromEpochDay, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import type { Period } from './period.js';

/** When the periods of reports close: on a day of the month, or with it. */
export type ReportingCalendar = {
  /** Which it is; `vn/09-2019`. */
  readonly id: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** The last day of a period, 1 to 27 of its last month, or `month-end`. The next begins on the day after. */
  readonly closes: number | 'month-end';
  /** The text behind it. */
  readonly basis: readonly Basis[];
};

/** Which period of a year: a month 1 to 12, a quarter 1 to 4, a half-year 1 or 2, the first nine months, or the year. */
export type PeriodOfYear =
  | {
      /** A month, 1 to 12. */
      readonly month: number;
    }
  | {
      /** A quarter, 1 to 4. */
      readonly quarter: number;
    }
  | {
      /** A half-year, 1 or 2. */
      readonly half: number;
    }
  | {
      /** The first nine months. */
      readonly nineMonths: true;
    }
  | {
      /** The year. */
      readonly wholeYear: true;
    };

const MONTHS_IN = { month: 1, quarter: 3, half: 6, nineMonths: 9, wholeYear: 12 } as const;

/** The months of the year a period covers, from and to, 1 to 12. */
function monthsOf(which: PeriodOfYear): readonly [first: number, last: number] {
  const [name, value] = Object.entries(which ?? {})[0] ?? [];
  if (name !== undefined && Object.hasOwn(MONTHS_IN, name)) {
    const months = MONTHS_IN[name as keyof typeof MONTHS_IN];
    const nth = value === true ? 1 : Number(value);
    const last = nth * months;
    if (Number.isInteger(nth) && nth >= 1 && last <= 12) return [last - months + 1, last];
  }
  return refuse('statistics/no-such-period', {
    path: [name ?? 'which'],
    value: typeof value === 'number' ? value : null,
    accepted: 'month 1..12 | quarter 1..4 | half 1..2 | nineMonths | wholeYear',
  });
}

const monthText = (month: number) => String(month).padStart(2, '0');

/** The last day of the periods that end in a month, 0 being December of the year before. */
function closingDay(closes: ReportingCalendar['closes'], year: number, month: number): number {
  if (closes === 'month-end')
    return toEpochDay(`${year + Math.floor(month / 12)}-${monthText((month % 12) + 1)}-01`) - 1;
  return toEpochDay(`${month === 0 ? year - 1 : year}-${monthText(month === 0 ? 12 : month)}-${monthText(closes)}`);
}

/**
 * The days of a reporting period: with a closing day of 14, November runs from 15/10 to 14/11, the second quarter from 15/03 to 14/06, the year from
 * 15/12 of the year before.
 *
 * @param calendar - When periods close: `reportingCalendars` of `motcua/vn`, or your own.
 * @param year - The year of the last day, 1971 to 9998.
 * @param which - The month, quarter, half-year, nine months or year.
 * @returns The first and the last day.
 * @throws `statistics/no-such-period`, `statistics/no-such-closing`.
 *
 * @example
 * ```ts
 * import { reportingPeriod } from 'motcua/statistics';
 * import { reportingCalendars } from 'motcua/vn';
 *
 * reportingPeriod(reportingCalendars.government, 2026, { month: 11 }); // => { from: '2026-10-15', to: '2026-11-14' }
 * reportingPeriod(reportingCalendars.government, 2026, { quarter: 1 }); // => { from: '2025-12-15', to: '2026-03-14' }
 * reportingPeriod(reportingCalendars.months, 2026, { half: 2 }); // => { from: '2026-07-01', to: '2026-12-31' }
 * ```
 */
export function reportingPeriod({ closes }: ReportingCalendar, year: number, which: PeriodOfYear): Period {
  if (closes !== 'month-end' && !(Number.isInteger(closes) && closes >= 1 && closes <= 27)) {
    return refuse('statistics/no-such-closing', { path: ['closes'], value: closes, accepted: '1..27 | month-end' });
  }
  if (!(Number.isInteger(year) && year >= 1971 && year <= 9998)) {
    return refuse('statistics/no-such-period', { path: ['year'], value: year, accepted: '1971..9998' });
  }
  const [first, last] = monthsOf(which);
  return {
    from: fromEpochDay(closingDay(closes, year, first - 1) + 1),
    to: fromEpochDay(closingDay(closes, year, last)),
  };
}
