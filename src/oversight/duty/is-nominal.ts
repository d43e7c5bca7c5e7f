import { type EpochDay, fromEpochDay } from '../../kernel/index.js';
import { isoWeekday } from '../../kernel/inside.js';
import type { MonthDayDuty, WeekdayDuty } from './duty-rule.js';
import { spanAround } from './spans.js';

/** Whether a duty falls on a day by its rule, whatever day that is for the office. */
export function isNominal(rule: WeekdayDuty | MonthDayDuty, day: EpochDay): boolean {
  if (rule.every === 'week') return rule.weekdays.includes(isoWeekday(day));
  if (rule.monthDays.includes(Number(fromEpochDay(day).slice(8)))) return true;
  return rule.monthDays.includes(-1) && spanAround(day, 'month').last === day;
}
