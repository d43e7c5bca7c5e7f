import type { WorkingCalendar } from '../../calendar/index.js';
import { covers, isWorking, MOST_DAYS, requireCovered, workingDaysBetween } from '../../calendar/inside.js';
import { type CivilDate, fromEpochDay, toEpochDay } from '../../kernel/index.js';
import { epochDayOf, refuse } from '../../kernel/inside.js';
import type { Period } from '../../statistics/index.js';
import { requireNoError } from '../require-no-error.js';
import { periodProblems } from '../require-period.js';
import { checkDuty } from './check-duty.js';
import { dayOccurrences } from './day-occurrences.js';
import type { DutyRule, QuotaDuty } from './duty-rule.js';
import { type Span, spanAround } from './spans.js';

/** Once that a duty comes round: on one day, or in a week, month, quarter or year on some of its days. It belongs to its last day. */
export type DutyOccurrence = {
  /** The first day it can be kept on. */
  readonly from: CivilDate;
  /** The last day it can be kept on; the same for a duty of one day. */
  readonly to: CivilDate;
  /** On how many days it is owed; 0 or 1 for a duty of one day. */
  readonly owed: number;
  /** On how many more it would be owed, were they not rest days. */
  readonly excused: number;
  /** The rest day it was moved from, where its rule moves it. */
  readonly movedFrom?: CivilDate;
};

/** Working days of a span, which the calendar has to cover. */
function workingDaysIn({ first, last }: Span, calendar: WorkingCalendar): number {
  if (!covers(calendar, first, last)) for (let day = first; day <= last; day += 1) requireCovered(calendar, day);
  return (isWorking(calendar, first) ? 1 : 0) + workingDaysBetween(calendar, first, last);
}

function quotaOccurrences(rule: QuotaDuty, span: Span, calendar: WorkingCalendar): readonly DutyOccurrence[] {
  const { every, times, restDay = 'excused' } = rule;
  const since = epochDayOf(rule.since);
  const end = rule.until === undefined ? span.last : Math.min(span.last, epochDayOf(rule.until));
  const occurrences: DutyOccurrence[] = [];
  let around = spanAround(Math.max(span.first, since), every);
  while (around.last <= end) {
    if (around.first >= since) {
      const owed = restDay === 'kept' ? times : Math.min(times, workingDaysIn(around, calendar));
      const [from, to] = [fromEpochDay(around.first), fromEpochDay(around.last)];
      occurrences.push({ from, to, owed, excused: times - owed });
    }
    if (around.last === end) break;
    around = spanAround(around.last + 1, every);
  }
  return occurrences;
}

function singleOccurrences(rule: Exclude<DutyRule, QuotaDuty>, span: Span, calendar: WorkingCalendar) {
  return dayOccurrences(rule, span, calendar).map(({ day, isOwed, movedFrom }): DutyOccurrence => {
    const on = fromEpochDay(day);
    const moved = movedFrom === null ? {} : { movedFrom: fromEpochDay(movedFrom) };
    return { from: on, to: on, owed: isOwed ? 1 : 0, excused: isOwed ? 0 : 1, ...moved };
  });
}

/** The days of a period, which is not too long to be gone through. */
function spanOf(period: Period): Span {
  requireNoError(periodProblems(period, ['period']), 'oversight/invalid-request');
  const span = { first: toEpochDay(period.from), last: toEpochDay(period.to) };
  const days = span.last - span.first + 1;
  if (days <= MOST_DAYS) return span;
  return refuse('oversight/period-too-long', { path: ['period'], value: days, accepted: `at most ${MOST_DAYS} days` });
}

/**
 * When a duty comes round in a period. An occurrence belongs to its last day, so that those of adjoining periods add up to those of both: a week that begins in one month and ends in
 * the next is of the next.
 *
 * A duty of one day that falls on a rest day is excused, moved to a working day, or kept, as its rule says; several that come to fall on one day are one. A quota is owed of whole weeks,
 * months, quarters and years within the days of the rule; where they have fewer working days than are owed, the rest is excused. The calendar decides what a holiday is: a meeting on one is
 * not missed.
 *
 * @param rule - The rule of the duty.
 * @param period - The days, at most 36,600.
 * @param calendar - The calendar of the office, which has to reach as far as the days in question, unless the rule keeps its days whatever they are.
 * @returns The occurrences by their days; those that are excused too.
 * @throws `oversight/invalid-duty` with every problem `checkDuty` finds; `oversight/invalid-request` for a period that is none; `oversight/period-too-long`; `calendar/out-of-coverage`.
 *
 * @example
 * ```ts
 * import { dutyOccurrences } from 'motcua/oversight';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const friday = { code: 'friday', name: 'Ngày thứ sáu gặp gỡ dân', every: 'week', weekdays: [5], since: '2026-01-01' } as const;
 * const may = { from: '2026-05-01', to: '2026-05-15' };
 * const days = dutyOccurrences(friday, may, vietnamCalendar).map(({ to, owed, excused }) => [to, owed, excused]);
 * days; // => [['2026-05-01', 0, 1], ['2026-05-08', 1, 0], ['2026-05-15', 1, 0]]
 * const moved = dutyOccurrences({ ...friday, restDay: 'following' }, may, vietnamCalendar);
 * moved[0]; // => { from: '2026-05-04', to: '2026-05-04', owed: 1, excused: 0, movedFrom: '2026-05-01' }
 * const meeting = { code: 'meeting', name: 'Họp Bộ phận Một cửa', every: 'week', times: 1, since: '2026-01-01' } as const;
 * const tet = { from: '2026-02-16', to: '2026-02-22' };
 * dutyOccurrences(meeting, tet, vietnamCalendar); // => [{ from: '2026-02-16', to: '2026-02-22', owed: 0, excused: 1 }]
 * ```
 */
export function dutyOccurrences(rule: DutyRule, period: Period, calendar: WorkingCalendar): readonly DutyOccurrence[] {
  requireNoError(checkDuty(rule), 'oversight/invalid-duty');
  const span = spanOf(period);
  if (rule.times === undefined) return singleOccurrences(rule, span, calendar);
  return quotaOccurrences(rule, span, calendar);
}
