import type { CivilDate } from '../../kernel/index.js';
import { type DaysLate, daysLate, type LatenessOptions, longestFirst } from '../lateness.js';
import type { Plan, PlanTask } from './plan.js';
import { stoodTasks } from './task-standing.js';

/** A task that is overdue. */
export type OverdueTask = {
  /** The code of its group. */
  readonly group: string;
  /** The task. */
  readonly task: PlanTask;
  /** Its due date. */
  readonly dueOn: CivilDate;
  /** How long it is over. */
  readonly daysLate: DaysLate;
};

/**
 * The tasks of a plan that were not done at the end of a day and whose due date was over, the longest overdue first. Tasks without a due date are not among
 * them; `planProgress` counts them as `undated`.
 *
 * @param plan - The plan.
 * @param on - The day.
 * @param options - The day whose knowledge counts, by default `on`; the calendar by which working days are counted.
 * @returns The tasks, with calendar days and, with a calendar, working days since their due dates; of equally long ones in the order of the plan.
 * @throws `oversight/invalid-plan` with every error `checkPlan` finds; `kernel/not-a-date`; `calendar/out-of-coverage`.
 *
 * @example
 * ```ts
 * import { overdueTasks } from 'motcua/oversight';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const plan = {
 *   code: 'cchc-2026',
 *   name: 'Kế hoạch cải cách hành chính 2026',
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   groups: [{ code: '1', name: 'Cải cách thể chế', tasks: [{ code: '1.1', name: 'Rà soát văn bản', dueOn: '2026-04-24' }] }],
 * };
 * overdueTasks(plan, '2026-04-24'); // => []
 * overdueTasks(plan, '2026-05-04', { calendar }).map(({ task, daysLate }) => [task.code, daysLate]); // => [['1.1', { calendar: 10, working: 3 }]]
 * ```
 */
export function overdueTasks(plan: Plan, on: CivilDate, options: LatenessOptions = {}): readonly OverdueTask[] {
  const { asOf, tasks } = stoodTasks(plan, on, options);
  const overdue = tasks.flatMap(({ group, task, standing }) =>
    standing === 'overdue' && task.dueOn !== undefined
      ? [{ group: group.code, task, dueOn: task.dueOn, daysLate: daysLate(task.dueOn, asOf, options.calendar) }]
      : [],
  );
  return longestFirst(overdue);
}
