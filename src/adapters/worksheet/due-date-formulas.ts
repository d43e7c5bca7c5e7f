import type { Locale } from '../../kernel/index.js';
import { quoted } from './address.js';
import type { CalendarRanges } from './calendar-sheet.js';
import { UNITS } from './due-date-words.js';
import { WORDS } from './words.js';

/** What a column of the calendar sheet says of a day; `#N/A` for a day it does not have. */
export const ofDay = (column: string, day: string, { days }: CalendarRanges): string =>
  `INDEX(${column},MATCH(${day},${days},0))`;

/** The working day so many after a day: the first day with that ordinal. */
export const workingDayAfter = (day: string, amount: string, ranges: CalendarRanges): string =>
  `INDEX(${ranges.days},MATCH(${ofDay(ranges.ordinals, day, ranges)}+${amount},${ranges.ordinals},0))`;

/**
 * The day of the same number so many months on; where there is none the last of the month, or the day after.
 * Without EDATE, which not every program has right: HyperFormula 3.5 ends February at the 28th in leap years too.
 */
const monthsAfter = (day: string, months: string, goesOn: string): string =>
  `MIN(DATE(YEAR(${day}),MONTH(${day})+${months},DAY(${day})),EOMONTH(${day},${months})+IF(${goesOn}=1,1,0))`;

/** The cells a part of a limit is in, and the switch for missing days. */
export type PartCells = {
  readonly amount: string;
  readonly unit: string;
  readonly start: string;
  readonly missingDay: string;
};

/** Where a part of a limit ends; where it starts when it has no amount. */
export function endFormula(
  { amount, unit, start, missingDay }: PartCells,
  ranges: CalendarRanges,
  locale: Locale,
): string {
  const is = (name: keyof typeof UNITS) => `${unit}=${quoted(UNITS[name][locale])}`;
  const reached =
    `IF(${is('calendar-day')},${start}+${amount},IF(${is('week')},${start}+7*${amount},` +
    `IF(${is('month')},${monthsAfter(start, amount, missingDay)},IF(${is('year')},${monthsAfter(start, `12*${amount}`, missingDay)},NA()))))`;
  const counted = `IF(${is('working-day')},${workingDayAfter(start, amount, ranges)},${ofDay(ranges.days, reached, ranges)})`;
  return `=IF(${amount}="",${start},IF(NOT(ISNUMBER(${amount})),NA(),IF(OR(${amount}<1,INT(${amount})<>${amount}),NA(),${counted})))`;
}

/** Whether a receipt is later than a cut-off, by whole minutes, or on a day of rest, which comes after every cut-off; 23:59 cuts nothing off. */
export const lateFormula = (time: string, cutoff: string, works: string): string =>
  `=IF(COUNT(${cutoff})<1,0,IF(ROUND(${cutoff}*1440,0)=1439,0,IF(${works}=0,1,IF(COUNT(${time})<1,0,IF(ROUND(${time}*1440,0)>ROUND(${cutoff}*1440,0),1,0)))))`;

/** Whether the last day of a limit goes on: it rests, and one of the kinds of rest it has is switched on. */
export function goesOnFormula(
  day: string,
  asks: string,
  switches: { readonly kinds: string; readonly on: string },
  ranges: CalendarRanges,
  locale: Locale,
): string {
  const other = ofDay(ranges.otherKinds, day, ranges);
  const switchOf = (kind: string) => `INDEX(${switches.on},MATCH(${kind},${switches.kinds},0))`;
  const either = `MAX(${switchOf(ofDay(ranges.kinds, day, ranges))},IF(${other}=${quoted(WORDS.none[locale])},0,${switchOf(other)}))`;
  return `=IF(${ofDay(ranges.working, day, ranges)}=1,0,IF(${asks}=1,${either},0))`;
}

/** Whether a day between receipt and due date is only projected. */
export const certaintyFormula = (
  received: string,
  due: string,
  { days, projected }: CalendarRanges,
  locale: Locale,
): string =>
  `=IF(COUNTIFS(${days},">="&${received},${days},"<="&${due},${projected},1)>0,${quoted(WORDS.provisional[locale])},${quoted(WORDS.official[locale])})`;
