import type { WorkingCalendar } from '../../calendar/index.js';
import { coverageText, isWorking, nthWorkingDay, requireCovered } from '../../calendar/inside.js';
import { type EpochDay, fromEpochDay, NO_DAY } from '../../kernel/index.js';
import { epochDayOf, refuse } from '../../kernel/inside.js';
import type { MonthDayDuty, WeekdayDuty } from './duty-rule.js';
import { isNominal } from './is-nominal.js';
import type { Span } from './spans.js';

/** A duty of one day: the day, whether it is owed, and the rest day it was moved from. */
export type DayOccurrence = { readonly day: EpochDay; readonly isOwed: boolean; readonly movedFrom: EpochDay | null };

const STEP = { excused: 0, kept: 0, following: 1, preceding: -1 } as const;

/** From a day on, in a direction, the last day before the next working one: what falls on it may be moved past the day. */
function restDaysBeyond(
  calendar: WorkingCalendar,
  { day, step, bound }: { day: EpochDay; step: 1 | -1; bound: EpochDay },
) {
  let last = day;
  while (last !== bound && !isWorking(calendar, requireCovered(calendar, last + step))) last += step;
  return last;
}

/** The days whose duties may be owed in a span: with duties that are moved, the rest days before or after it too. */
function nominalSpan(rule: WeekdayDuty | MonthDayDuty, span: Span, calendar: WorkingCalendar): Span {
  const since = epochDayOf(rule.since);
  const until = rule.until === undefined ? Number.POSITIVE_INFINITY : epochDayOf(rule.until);
  const { restDay = 'excused' } = rule;
  const first = restDay === 'following' && since < span.first;
  const last = restDay === 'preceding' && until > span.last;
  return {
    first: first ? restDaysBeyond(calendar, { day: span.first, step: -1, bound: since }) : Math.max(since, span.first),
    last: last ? restDaysBeyond(calendar, { day: span.last, step: 1, bound: until }) : Math.min(until, span.last),
  };
}

/** The working day next to a rest day, or a refusal where the calendar does not reach. */
function movedDay(calendar: WorkingCalendar, day: EpochDay, step: 1 | -1): EpochDay {
  const moved = nthWorkingDay(calendar, day, step);
  if (moved !== NO_DAY) return moved;
  return refuse('calendar/out-of-coverage', { value: fromEpochDay(day), accepted: coverageText(calendar) });
}

/** The one duty of a day: of several that come to fall on it, the one that is of that day. */
function occurrenceOf(rule: WeekdayDuty | MonthDayDuty, nominal: EpochDay, calendar: WorkingCalendar): DayOccurrence {
  const { restDay = 'excused' } = rule;
  if (restDay === 'kept' || isWorking(calendar, requireCovered(calendar, nominal))) {
    return { day: nominal, isOwed: true, movedFrom: null };
  }
  const step = STEP[restDay];
  if (step === 0) return { day: nominal, isOwed: false, movedFrom: null };
  return { day: movedDay(calendar, nominal, step), isOwed: true, movedFrom: nominal };
}

/** The duties on days of the week or the month that fall in a span, by day, one a day. */
export function dayOccurrences(
  rule: WeekdayDuty | MonthDayDuty,
  span: Span,
  calendar: WorkingCalendar,
): readonly DayOccurrence[] {
  const { first, last } = nominalSpan(rule, span, calendar);
  const byDay = new Map<EpochDay, DayOccurrence>();
  for (let nominal = first; nominal <= last; nominal += 1) {
    if (!isNominal(rule, nominal)) continue;
    const occurrence = occurrenceOf(rule, nominal, calendar);
    const { day, movedFrom } = occurrence;
    const isInside = day >= span.first && day <= span.last;
    if (isInside && (movedFrom === null || !byDay.has(day))) byDay.set(day, occurrence);
  }
  // rest days move to later days in their own order, so that these stand in theirs
  return [...byDay.values()];
}
