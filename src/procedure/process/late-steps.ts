import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { ProcessSchedule, ScheduledStep } from './schedule.js';
import { isDoneLate, lastMinute, lastMinuteOfDue, startMinutes } from './turn.js';

/** Whether a step had not kept its due date by a minute. */
function isLate({ start, startsAt, due, completedAt }: ScheduledStep, now: number): boolean {
  if (completedAt !== undefined && startMinutes(completedAt) <= now) return isDoneLate(completedAt, due);
  return start === 'actual' && startMinutes(startsAt) <= now && now > lastMinuteOfDue(due);
}

/**
 * The steps that had not kept their due date by a moment: each names the agency that owes the apology, for in an interlinked group the one that is
 * late apologises and appoints another day, not the one that comes after it.
 *
 * A step that waits for a late one has not started, so it is not late; once it starts, its share is counted from then.
 *
 * @param schedule - The schedule, made with the steps done so far.
 * @param at - The moment; a bare date is that day to its end, and what is due on it is not yet late. What was done later is not yet
 * done.
 * @returns The late steps in the order of the process: done late, or running and not done when they were due. A
 * step done on a day, with no minute told, kept what was due on that day.
 * @throws `kernel/not-a-date-time`.
 *
 * @example
 * ```ts
 * import { lateSteps, processSchedule } from 'motcua/procedure';
 * import { vietnam } from 'motcua/vn';
 *
 * const step = (id: string, ...after: string[]) =>
 *   ({ id, name: { vi: id }, agency: { name: id }, calendar: 'office', limit: { amount: 1, unit: 'working-day' }, after }) as const;
 * const process = { desk: { name: 'Bộ phận một cửa' }, calendar: 'office', steps: [step('police'), step('insurance', 'police')], basis: [] };
 * const receivedAt = '2026-11-16T09:00';
 * const { calendar, policy } = vietnam(receivedAt);
 * const calendars = new Map([['office', calendar]]);
 * const completed = new Map([['police', '2026-11-19T10:00']]);
 * const schedule = processSchedule({ receivedAt, process, calendars, policy, completed });
 * lateSteps(schedule, '2026-11-20').map(({ agency, due }) => [agency.name, due.dueOn]); // => [['police', '2026-11-17']]
 * lateSteps(schedule, '2026-11-23').map(({ agency }) => agency.name); // => ['police', 'insurance']
 * ```
 */
export function lateSteps(schedule: ProcessSchedule, at: CivilDate | LocalDateTime): readonly ScheduledStep[] {
  const now = lastMinute(at);
  return schedule.steps.filter((step) => isLate(step, now));
}
