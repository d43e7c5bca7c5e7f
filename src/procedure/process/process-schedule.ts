import { metConditions } from './conditions.js';
import { checkCompleted } from './process-facts.js';
import { requireProcess } from './read-process.js';
import type { ProcessSchedule, ScheduleQuery } from './schedule.js';
import { scheduleFindings } from './schedule-findings.js';
import { walk, wayTo } from './walk.js';
import { wholeDue } from './whole-due.js';

/**
 * When each step of a process starts and is due, and when the result is.
 *
 * A step starts when all it waits for are done (as it was, when the caller says so, else as they are due) and is counted from there by the calendar of
 * its own agency. After a step that ends with a day, days are counted from the day after it and hours from its first minute. Steps whose
 * condition is not met are passed over. The result is due by the limit of the whole alone (of several that may govern, the latest), whatever the
 * steps say; a step that would end later is a finding.
 *
 * A receipt late in the day is late once: the cut-off of the whole (its own, else that of the policy) goes for every step that starts at the receipt and
 * has none of its own. Steps that start later know no cut-off but their own.
 *
 * @param query - Receipt, process, calendars by key, policy; the conditions that are met and the steps that are done.
 * @returns The schedule.
 * @throws `process/invalid` with every problem; `process/unknown-condition`, `process/unknown-step` for a condition or a done step the process
 * does not have; and what `dueDate` throws, with the place of the step, such as `calendar/no-hours` for a share in working hours by a
 * calendar without.
 *
 * @example
 * ```ts
 * import { processSchedule } from 'motcua/procedure';
 * import { vietnam } from 'motcua/vn';
 *
 * const step = (id: string, amount: number, ...after: string[]) =>
 *   ({ id, name: { vi: id }, agency: { name: id }, calendar: 'office', limit: { amount, unit: 'working-day' }, after }) as const;
 * const process = {
 *   desk: { name: 'Bộ phận một cửa' },
 *   calendar: 'office',
 *   limit: { amount: 4, unit: 'working-day' },
 *   steps: [step('land', 2), step('tax', 3), step('sign', 1, 'land', 'tax')],
 *   basis: [],
 * } as const;
 * const receivedAt = '2026-11-20T09:00';
 * const { calendar, policy } = vietnam(receivedAt);
 * const schedule = processSchedule({ receivedAt, process, calendars: new Map([['office', calendar]]), policy });
 * schedule.steps.map(({ id, due }) => [id, due.dueOn]); // => [['land', '2026-11-25'], ['tax', '2026-11-26'], ['sign', '2026-11-27']]
 * schedule.criticalPath; // => ['tax', 'sign']
 * schedule.due?.dueOn; // => '2026-11-27'
 * ```
 */
export function processSchedule(query: ScheduleQuery): ProcessSchedule {
  const { process, receivedAt } = query;
  const graph = requireProcess(process, query.calendars ?? new Map());
  const met = metConditions(process, query.conditions);
  checkCompleted(query, graph);
  const whole = wholeDue(query, met);
  const { scheduled, last } = walk(graph, query, whole, met);
  const steps = scheduled.filter((step) => step !== undefined);
  const notNeeded = process.steps.flatMap(({ id }, number) => (scheduled[number] === undefined ? [id] : []));
  return {
    receivedAt,
    desk: process.desk,
    steps,
    notNeeded,
    due: whole.due,
    doneAt: last.turn.at,
    criticalPath: wayTo(last, new Map(steps.map((step) => [step.id, step]))),
    findings: scheduleFindings({ steps, notNeeded, due: whole.due }, query, graph),
  };
}
