import type { CivilDate } from '../../kernel/index.js';
import type { KnowledgeOptions } from '../as-of.js';
import { grouped } from '../grouped.js';
import type { Plan } from './plan.js';
import { type StoodTask, stoodTasks, type TaskStanding } from './task-standing.js';

/** How many tasks stand how. Done, overdue, not due and undated add up to all of them. */
export type TaskCounts = {
  /** All tasks. */
  readonly tasks: number;
  /** Those that are done: in time, late, or without a due date. */
  readonly done: number;
  /** Those done on their due date or before it. */
  readonly inTime: number;
  /** Those done after it. */
  readonly late: number;
  /** Those done that had no due date, of which nobody can say whether it was in time. */
  readonly doneUndated: number;
  /** Those that are not done and whose due date is over. */
  readonly overdue: number;
  /** Those that are not done and whose due date is this day or later. */
  readonly notDue: number;
  /** Those that are not done and have no due date, so that they are never overdue. */
  readonly undated: number;
  /** Those among the done ones that take evidence and have none. */
  readonly unproven: number;
};

/** How far a group of tasks has come. */
export type GroupProgress = TaskCounts & {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly name: string;
};

/** How far a plan has come. */
export type PlanProgress = TaskCounts & {
  /** The code of the plan. */
  readonly plan: string;
  /** The day. */
  readonly on: CivilDate;
  /** The day whose knowledge counts. */
  readonly knownOn: CivilDate;
  /** By group, in the order of the plan; those without tasks too. */
  readonly groups: readonly GroupProgress[];
};

/** How many of some tasks stand how. */
export function countTasks(tasks: readonly StoodTask[]): TaskCounts {
  const by = (standing: TaskStanding) => tasks.filter((task) => task.standing === standing).length;
  const [inTime, late, doneUndated] = [by('in-time'), by('late'), by('done-undated')];
  return {
    tasks: tasks.length,
    done: inTime + late + doneUndated,
    inTime,
    late,
    doneUndated,
    overdue: by('overdue'),
    notDue: by('not-due'),
    undated: by('undated'),
    unproven: tasks.filter(({ isUnproven }) => isUnproven).length,
  };
}

/**
 * How far a plan had come at the end of a day: how many of its tasks were done, in time or late, how many were overdue, not yet due, or had no date at all.
 *
 * A task without a due date is counted apart, for it can never be overdue. One that takes evidence and has none counts as done, and as `unproven` besides.
 *
 * @param plan - The plan.
 * @param on - The day. A task is overdue from the day after its due date.
 * @param options - The day whose knowledge counts; by default `on`, so that no later entry changes the answer.
 * @returns The counts of the whole and of each group.
 * @throws `oversight/invalid-plan` with every error `checkPlan` finds; `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { planProgress } from 'motcua/oversight';
 *
 * const task = (code: string, dueOn: string) => ({ code, name: code, unit: 'tu-phap', dueOn, deliverable: 'report' });
 * const plan = {
 *   code: 'cchc-2021',
 *   name: 'Kế hoạch cải cách hành chính 2021',
 *   period: { from: '2021-01-01', to: '2021-12-31' },
 *   groups: [
 *     {
 *       code: '1',
 *       name: 'Cải cách thể chế',
 *       tasks: [{ ...task('1.1', '2021-06-30'), done: { on: '2021-06-28', recordedOn: '2021-07-05' } }, task('1.2', '2021-06-30')],
 *     },
 *   ],
 * };
 * const { done, overdue } = planProgress(plan, '2021-07-05');
 * [done, overdue]; // => [1, 1]
 * planProgress(plan, '2021-07-04').overdue; // => 2
 * planProgress(plan, '2021-07-04', { knownOn: '2021-07-05' }).overdue; // => 1
 * ```
 */
export function planProgress(plan: Plan, on: CivilDate, options: KnowledgeOptions = {}): PlanProgress {
  const { asOf, tasks } = stoodTasks(plan, on, options);
  const byGroup = grouped(tasks, ({ group }) => group.code);
  return {
    plan: plan.code,
    on: asOf.on,
    knownOn: asOf.knownOn,
    ...countTasks(tasks),
    groups: plan.groups.map(({ code, name }) => ({ code, name, ...countTasks(byGroup.get(code) ?? []) })),
  };
}
