import type { Indicator } from '../../indicator/index.js';
import type { CivilDate, Count, Problem } from '../../kernel/index.js';
import type { KnowledgeOptions } from '../as-of.js';
import { choiceProblems, isBlank } from '../check-values.js';
import { type FigureOptions, figureOf } from '../figure.js';
import { grouped } from '../grouped.js';
import { problemAt } from '../problem-at.js';
import { requireNoError } from '../require-no-error.js';
import type { Plan } from './plan.js';
import { countTasks } from './plan-progress.js';
import { type StoodTask, stoodTasks } from './task-standing.js';

/** Which share of its tasks a plan is measured by. `completion`: done of all. `in-time`: done in time of those with a due date that are done or overdue. */
export type PlanMeasure = 'completion' | 'in-time';

/** How the progress of a plan becomes an indicator. */
export type PlanIndicatorOptions = KnowledgeOptions &
  FigureOptions & {
    /** Which share; `completion` by default. */
    readonly measure?: PlanMeasure;
  };

/** The progress of a plan as indicators. */
export type PlanIndicator = {
  /** That of the plan, of the unit whose plan it is. */
  readonly whole: Indicator;
  /** Those of its groups, in the order of the plan; the code of each ends with that of the group. */
  readonly byGroup: readonly Indicator[];
  /** Those of the units that have tasks in it, by code; when every task has a unit they roll up to the whole. */
  readonly byUnit: readonly Indicator[];
  /** What a reader must know, as warnings: `oversight/no-unit` with how many tasks are nobody's, `oversight/no-due-date` with how many stand in no figure of time. */
  readonly problems: readonly Problem[];
};

function countOf(tasks: readonly StoodTask[], measure: PlanMeasure): Count {
  const { tasks: all, done, inTime, late, overdue } = countTasks(tasks);
  if (measure === 'completion') return { numerator: done, denominator: all };
  return { numerator: inTime, denominator: inTime + late + overdue };
}

function warningsOf(tasks: readonly StoodTask[], measure: PlanMeasure): readonly Problem[] {
  const many = (code: string, value: number): readonly Problem[] =>
    value === 0 ? [] : [problemAt(code, [], { value, severity: 'warning' })];
  const undated = measure === 'in-time' ? tasks.filter(({ task }) => task.dueOn === undefined).length : 0;
  return [
    ...many('oversight/no-unit', tasks.filter(({ task }) => isBlank(task.unit)).length),
    ...many('oversight/no-due-date', undated),
  ];
}

const MEASURES: readonly PlanMeasure[] = ['completion', 'in-time'];

/**
 * The progress of a plan at the end of a day as indicators: of the whole, of each group, and of each unit that has tasks in it.
 *
 * Completion is of all tasks, so that it is 0 on the first day and 1 when everything is done. The share in time is of what was to be done by then: tasks done,
 * however late, and tasks overdue; tasks without a due date are in neither number and are told.
 *
 * @param plan - The plan.
 * @param on - The day, not before the plan begins. The indicators are of the days of the plan up to it.
 * @param options - Where the entries come from, which share, what it is to come to, and the day whose knowledge counts, by default `on`.
 * @returns The indicators. Without a task to be counted the value is `null`.
 * @throws `oversight/invalid-plan` with every error `checkPlan` finds; `oversight/before-period`; `oversight/invalid-request` for an unknown measure; `indicator/invalid`.
 *
 * @example
 * ```ts
 * import { meetsTarget } from 'motcua/indicator';
 * import { planIndicator } from 'motcua/oversight';
 *
 * const task = (code: string, unit: string) => ({ code, name: code, unit, dueOn: '2021-06-30', deliverable: 'report' });
 * const plan = {
 *   code: 'cchc-2021',
 *   name: 'Kế hoạch cải cách hành chính 2021',
 *   unit: 'chau-thanh',
 *   period: { from: '2021-01-01', to: '2021-12-31' },
 *   groups: [{ code: '1', name: 'Cải cách thể chế', tasks: [{ ...task('1.1', 'tu-phap'), done: { on: '2021-06-30' } }, task('1.2', 'noi-vu')] }],
 * };
 * const options = { source: { system: 'plans' }, target: { value: 0.8, direction: 'at-least' } } as const;
 * const { whole, byUnit } = planIndicator(plan, '2021-09-30', options);
 * [whole.numerator, whole.denominator, meetsTarget(whole)]; // => [1, 2, false]
 * byUnit.map(({ unit, value }) => [unit, value]); // => [['noi-vu', { n: 0n, d: 1n }], ['tu-phap', { n: 1n, d: 1n }]]
 * ```
 */
export function planIndicator(plan: Plan, on: CivilDate, options: PlanIndicatorOptions): PlanIndicator {
  const { measure = 'completion' } = options;
  requireNoError(choiceProblems(measure, ['measure'], MEASURES), 'oversight/invalid-request');
  const { asOf, tasks } = stoodTasks(plan, on, options);
  const { period, basis } = plan;
  const shared = { measure: 'task', period, asOf, ...(basis === undefined ? {} : { basis }) };
  const code = `plan-${measure}`;
  const figure = (of: readonly StoodTask[], unit: string | null, ending = '') =>
    figureOf({ ...shared, code: `${code}${ending}`, definition: code, unit, count: countOf(of, measure) }, options);
  const byGroup = grouped(tasks, ({ group }) => group.code);
  const byUnit = grouped(
    tasks.filter(({ task }) => !isBlank(task.unit)),
    ({ task }) => task.unit as string,
  );
  const unit = plan.unit ?? null;
  return {
    whole: figure(tasks, unit),
    byGroup: plan.groups.map((group) => figure(byGroup.get(group.code) ?? [], unit, `/${group.code}`)),
    byUnit: [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([of, those]) => figure(those, of)),
    problems: warningsOf(tasks, measure),
  };
}
