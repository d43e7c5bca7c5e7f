import { NO_DAY, type Problem } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import type { Period } from '../../statistics/index.js';
import {
  choiceProblems,
  codeProblems,
  dateProblems,
  factProblems,
  hasEvidence,
  isBlank,
  nameProblems,
  objectOf,
  objectsOf,
  twiceProblems,
} from '../check-values.js';
import { problemAt } from '../problem-at.js';
import { periodProblems } from '../require-period.js';
import type { Plan, PlanTask, TaskGroup } from './plan.js';

type Path = Problem['path'];

const MOST_TASKS = 100_000;

const missing = (code: string, path: Path, accepted: string): Problem =>
  problemAt(code, path, { accepted, severity: 'warning' });

/** What the due date of a task lacks, or is wrong with it. */
function dueProblems({ dueOn }: PlanTask, path: Path, period: Period | undefined): readonly Problem[] {
  if (dueOn === undefined) return [missing('oversight/no-due-date', path, 'a date')];
  const wrong = dateProblems(dueOn, path);
  if (wrong.length > 0) return wrong;
  const [due, from, to] = [dueOn, period?.from, period?.to].map(epochDayOf) as [number, number, number];
  if (from !== NO_DAY && due < from) {
    return [problemAt('oversight/due-before-plan', path, { value: dueOn, accepted: `from ${period?.from}` })];
  }
  if (to === NO_DAY || due <= to) return [];
  const told = { value: dueOn, accepted: `to ${period?.to}`, severity: 'warning' } as const;
  return [problemAt('oversight/due-after-plan', path, told)];
}

function doneProblems({ done, evidence = 'optional' }: PlanTask, path: Path): readonly Problem[] {
  if (done === undefined) return [];
  const needed = evidence === 'required' && !hasEvidence(done);
  return [
    ...factProblems(done, path),
    ...(needed ? [missing('oversight/no-evidence', [...path, 'evidence'], 'at least one text')] : []),
  ];
}

function taskProblems(task: PlanTask, path: Path, period: Period | undefined): readonly Problem[] {
  return [
    ...codeProblems(task.code, [...path, 'code']),
    ...nameProblems(task.name, [...path, 'name']),
    ...(isBlank(task.unit) ? [missing('oversight/no-unit', [...path, 'unit'], 'a code')] : []),
    ...dueProblems(task, [...path, 'dueOn'], period),
    ...(isBlank(task.deliverable) ? [missing('oversight/no-deliverable', [...path, 'deliverable'], 'a text')] : []),
    ...choiceProblems(task.evidence ?? 'optional', [...path, 'evidence'], ['required', 'optional']),
    ...doneProblems(task, [...path, 'done']),
  ];
}

function groupProblems(group: TaskGroup, path: Path, period: Period | undefined): readonly Problem[] {
  const tasks = objectsOf(group.tasks, [...path, 'tasks'], MOST_TASKS);
  const isEmpty = tasks.problems.length === 0 && tasks.list.length === 0;
  return [
    ...codeProblems(group.code, [...path, 'code']),
    ...nameProblems(group.name, [...path, 'name']),
    ...tasks.problems,
    ...(isEmpty ? [missing('oversight/no-tasks', [...path, 'tasks'], 'at least one task')] : []),
    ...tasks.list.flatMap((task, at) => taskProblems(task, [...path, 'tasks', at], period)),
  ];
}

/** Codes that stand twice: of groups in the plan, of tasks in the whole of it. */
function codesTwice(groups: readonly TaskGroup[]): readonly Problem[] {
  const ofGroups = groups.map(({ code }, at) => ({ value: code, path: ['groups', at, 'code'] }));
  const ofTasks = groups.flatMap(({ tasks }, at) =>
    objectsOf(tasks, [], MOST_TASKS).list.map(({ code }, task) => ({
      value: code,
      path: ['groups', at, 'tasks', task, 'code'],
    })),
  );
  return [ofGroups, ofTasks].flatMap((list) =>
    twiceProblems(
      'oversight/code-twice',
      list.filter(({ value }) => !isBlank(value)),
    ),
  );
}

/** Whether a plan has more tasks than are read. */
const tooMany = (groups: readonly TaskGroup[]): readonly Problem[] => {
  const tasks = groups.reduce((sum, { tasks: own }) => sum + (own?.length ?? 0), 0);
  if (tasks <= MOST_TASKS) return [];
  return [problemAt('oversight/too-many', ['groups'], { value: tasks, accepted: `at most ${MOST_TASKS} tasks` })];
};

/**
 * What is wrong with a plan, and what it lacks to be one that can be followed: concrete tasks, and for each who does it, until when, and what has to be there then.
 *
 * A plan that only lists groups was what inspectors found fault with in Châu Thành in 2021. What a plan lacks is a `warning`: it can be followed as far as it goes. An
 * `error` keeps it from being counted.
 *
 * @param plan - The plan.
 * @returns Every problem with its place. Warnings: `oversight/no-groups`, `oversight/no-tasks`, `oversight/no-unit`, `oversight/no-due-date`,
 * `oversight/no-deliverable`, `oversight/due-after-plan`, `oversight/no-evidence` of a task that is done and takes some, `oversight/recorded-before`. Errors:
 * `oversight/no-code`, `oversight/no-name`, `oversight/code-twice`, `oversight/due-before-plan`, `oversight/period-reversed`, `oversight/unknown-choice`,
 * `oversight/not-a-list`, `oversight/too-many`, `kernel/not-a-date`. Of lists that are too long nothing else is told.
 *
 * @example
 * ```ts
 * import { checkPlan } from 'motcua/oversight';
 *
 * const plan = {
 *   code: 'cchc-2021',
 *   name: 'Kế hoạch cải cách hành chính 2021',
 *   period: { from: '2021-01-01', to: '2021-12-31' },
 *   groups: [
 *     { code: '1', name: 'Cải cách thể chế', tasks: [{ code: '1.1', name: 'Rà soát văn bản', unit: 'tu-phap', dueOn: '2021-06-30' }] },
 *     { code: '2', name: 'Cải cách tài chính công', tasks: [] },
 *   ],
 * };
 * checkPlan(plan).map(({ code, path }) => [code, path.join('.')]); // => [['oversight/no-deliverable', 'groups.0.tasks.0.deliverable'], ['oversight/no-tasks', 'groups.1.tasks']]
 * ```
 */
export function checkPlan(plan: Plan): readonly Problem[] {
  const { code, name, period, groups: given } = objectOf(plan);
  const groups = objectsOf(given, ['groups'], MOST_TASKS);
  const most = tooMany(groups.list);
  if (most.length > 0) return most;
  const isEmpty = groups.problems.length === 0 && groups.list.length === 0;
  return [
    ...codeProblems(code, ['code']),
    ...nameProblems(name, ['name']),
    ...periodProblems(period, ['period']),
    ...groups.problems,
    ...(isEmpty ? [missing('oversight/no-groups', ['groups'], 'at least one group')] : []),
    ...groups.list.flatMap((group, at) => groupProblems(group, ['groups', at], period)),
    ...codesTwice(groups.list),
  ];
}
