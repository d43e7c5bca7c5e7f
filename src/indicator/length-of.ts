import { type CivilDate, fromEpochDay, toEpochDay } from '../kernel/index.js';
import type { IndicatorPeriod } from './indicator-parts.js';

type Civil = readonly [year: number, month: number, day: number];

const partsOf = (date: CivilDate) => date.split('-').map(Number) as readonly number[] as Civil;

/** The day after; also after the last day there is, which is a day of no calendar. */
const dayAfter = (date: CivilDate): Civil =>
  date === '9999-12-31' ? [10_000, 1, 1] : partsOf(fromEpochDay(toEpochDay(date) + 1));

/**
 * How long a period is: in whole months when it ends on the eve of the day of the month it began on, as reporting periods do, else in days. So February
 * and March are of one length.
 */
export function lengthOf({ from, to }: IndicatorPeriod): string {
  const [year, month, day] = partsOf(from);
  const [nextYear, nextMonth, nextDay] = dayAfter(to);
  if (day !== nextDay) return `${toEpochDay(to) - toEpochDay(from) + 1} days`;
  return `${(nextYear - year) * 12 + nextMonth - month} months`;
}
