import { openingOf, positionOf, workingDaysBetween } from '../calendar/inside.js';
import type { Span } from '../deadline/index.js';
import { laterMoment, spansOf } from '../deadline/inside.js';
import type { Moment } from '../kernel/index.js';
import { MINUTES_PER_DAY } from '../kernel/inside.js';
import type { Life, Setting, Standstill } from './life.js';

/** In what a standstill is counted. */
type StoodUnit = 'working-day' | 'calendar-day' | 'minute' | 'office-minute';

const UNITS: { readonly [unit in Span['unit']]: StoodUnit } = {
  'working-day': 'working-day',
  'calendar-day': 'calendar-day',
  week: 'calendar-day',
  month: 'calendar-day',
  year: 'calendar-day',
  hour: 'minute',
  minute: 'minute',
  'working-hour': 'office-minute',
};

const minuteOf = ({ day, minute }: Moment): number => day * MINUTES_PER_DAY + (minute ?? 0);

function amountOf(unit: StoodUnit, from: Moment, to: Moment, { calendar }: Setting): number {
  const position = ({ day, minute }: Moment) =>
    positionOf(calendar, { day, minute: minute ?? openingOf(calendar, day) ?? 0 });
  switch (unit) {
    case 'working-day':
      return workingDaysBetween(calendar, from.day, to.day);
    case 'calendar-day':
      return to.day - from.day;
    case 'minute':
      return minuteOf(to) - minuteOf(from);
    case 'office-minute':
      return position(to) - position(from);
  }
}

/** How long a clock stood still, in the unit of its limit; of a limit of several units in each, for the one it stood still in counts. */
export function stoodStill(
  { from, to }: Standstill,
  { limit, clockStart }: Life,
  setting: Setting,
): readonly (readonly [amount: number, unit: StoodUnit])[] {
  const spans: readonly Span['unit'][] = limit === null ? [] : spansOf(limit).map(({ unit }) => unit);
  const units = new Set((spans.length === 0 ? ['working-day' as const] : spans).map((unit) => UNITS[unit]));
  const start = clockStart === null ? from : laterMoment(from, clockStart);
  return [...units].map((unit) => [amountOf(unit, start, to, setting), unit]);
}
