import { type CivilDate, fromEpochDay, type Locale, toEpochDay } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { WORDS } from './words.js';

/** Some days, the first and the last included. */
export type ChartPeriod = {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
};

/** Where days stand between the left and the right of a chart. */
export type TimeScale = {
  /** Where a day begins. */
  readonly at: (day: CivilDate) => number;
  /** Where a period begins, ends, and has its middle. */
  readonly span: (period: ChartPeriod) => { readonly left: number; readonly right: number; readonly middle: number };
};

/**
 * Days on an axis, each as wide as any other: what is missing between periods stays empty.
 *
 * @throws `svg/no-points`, `svg/too-many-points`, `svg/not-in-order` when a period is reversed or begins before the one before it has ended, `kernel/not-a-date`.
 */
export function timeScale(
  periods: readonly ChartPeriod[],
  { left, right, most }: { readonly left: number; readonly right: number; readonly most: number },
): TimeScale {
  const [first] = periods;
  if (first === undefined) return refuse('svg/no-points', { accepted: `1..${most}` });
  if (periods.length > most) refuse('svg/too-many-points', { value: periods.length, accepted: `1..${most}` });
  const begin = toEpochDay(first.from);
  let end = begin;
  for (const [place, { from, to }] of periods.entries()) {
    if (toEpochDay(from) < end || toEpochDay(to) < toEpochDay(from)) {
      refuse('svg/not-in-order', {
        path: [place, 'period'],
        value: `${from}..${to}`,
        accepted: 'periods one after the other',
      });
    }
    end = toEpochDay(to) + 1;
  }
  const x = (day: number) => left + ((day - begin) / (end - begin)) * (right - left);
  const span = ({ from, to }: ChartPeriod) => {
    const [start, stop] = [x(toEpochDay(from)), x(toEpochDay(to) + 1)];
    return { left: start, right: stop, middle: (start + stop) / 2 };
  };
  return { at: (day) => x(toEpochDay(day)), span };
}

const monthText = (day: CivilDate) => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** A day as both languages write it here. */
export const dayText = (day: CivilDate): string => `${day.slice(8, 10)}/${monthText(day)}`;

/** Days nothing is of, in words. */
export const gapText = ({ from, to }: ChartPeriod, locale: Locale): string =>
  `${from === to ? dayText(from) : `${dayText(from)}–${dayText(to)}`}: ${WORDS.noPeriod[locale]}`;

/** A period in short: the month it ends in when it is about one month, the months when it is longer, its last day when it is shorter. */
export function periodText({ from, to }: ChartPeriod): string {
  const days = toEpochDay(to) - toEpochDay(from) + 1;
  if (days < 28) return dayText(to);
  if (days <= 31) return monthText(to);
  const isWholeMonths = from.endsWith('-01') && fromEpochDay(toEpochDay(to) + 1).endsWith('-01');
  return isWholeMonths ? `${monthText(from)}–${monthText(to)}` : `${dayText(from)}–${dayText(to)}`;
}
