import type { CivilDate } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import { type AsOf, isKnown, type KnowledgeOptions, readAsOf } from '../as-of.js';
import { hasEvidence } from '../check-values.js';
import { isOver } from '../lateness.js';
import { requireNoError } from '../require-no-error.js';
import { checkPlan } from './check-plan.js';
import type { Plan, PlanTask, TaskGroup } from './plan.js';

/** How a task stood: done in time, too late or without a date to be kept; or not done, and overdue, not yet due, or without a date. */
export type TaskStanding = 'in-time' | 'late' | 'done-undated' | 'overdue' | 'not-due' | 'undated';

/** A task with how it stood. */
export type StoodTask = {
  readonly group: TaskGroup;
  readonly task: PlanTask;
  readonly standing: TaskStanding;
  /** Whether it is done, takes evidence and has none. */
  readonly isUnproven: boolean;
};

function standingOf({ dueOn, done }: PlanTask, asOf: AsOf): TaskStanding {
  if (done !== undefined && isKnown(done, asOf)) {
    if (dueOn === undefined) return 'done-undated';
    return epochDayOf(done.on) <= epochDayOf(dueOn) ? 'in-time' : 'late';
  }
  if (dueOn === undefined) return 'undated';
  return isOver(dueOn, asOf) ? 'overdue' : 'not-due';
}

function isUnproven({ done, evidence }: PlanTask, asOf: AsOf): boolean {
  return done !== undefined && evidence === 'required' && isKnown(done, asOf) && !hasEvidence(done);
}

/** Every task of a plan with how it stood at the end of a day, in the order of the plan; refused with the errors of the plan. */
export function stoodTasks(
  plan: Plan,
  on: CivilDate,
  options: KnowledgeOptions,
): { readonly asOf: AsOf; readonly tasks: readonly StoodTask[] } {
  const asOf = readAsOf(on, options);
  requireNoError(checkPlan(plan), 'oversight/invalid-plan');
  const tasks = plan.groups.flatMap((group) =>
    group.tasks.map((task) => ({
      group,
      task,
      standing: standingOf(task, asOf),
      isUnproven: isUnproven(task, asOf),
    })),
  );
  return { asOf, tasks };
}
