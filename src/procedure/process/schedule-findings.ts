import type { DueDate } from '../../deadline/index.js';
import type { Problem } from '../../kernel/index.js';
import { problemAt } from './problem-at.js';
import type { ProcessFacts } from './process-facts.js';
import type { ProcessSchedule, ScheduledStep } from './schedule.js';
import type { StepGraph } from './step-graph.js';
import { dueTurn, endTurn, isDoneLate, startMinutes } from './turn.js';

const warning = (...of: Parameters<typeof problemAt>): Problem => ({ ...problemAt(...of), severity: 'warning' });

const isAfter = ({ completedAt, due }: ScheduledStep, limit: DueDate) =>
  completedAt === undefined ? dueTurn(due).minutes > dueTurn(limit).minutes : isDoneLate(completedAt, limit);

/** What a schedule has to tell: steps that end after the result is due, and facts that do not fit the process. */
export function scheduleFindings(
  { steps, notNeeded, due }: Pick<ProcessSchedule, 'steps' | 'notNeeded' | 'due'>,
  { completed }: ProcessFacts,
  { at }: StepGraph,
): readonly Problem[] {
  const placeOf = (id: string) => ['steps', at.get(id) as number];
  const afterLimit = steps.flatMap((step) => {
    const shown = step.completedAt ?? step.due.dueAt ?? step.due.dueOn;
    return due !== null && isAfter(step, due)
      ? [warning('process/step-after-limit', placeOf(step.id), shown, `≤ ${due.dueAt ?? due.dueOn}`)]
      : [];
  });
  const tooEarly = steps.flatMap((step) =>
    step.completedAt !== undefined && endTurn(step.completedAt).minutes < startMinutes(step.startsAt)
      ? [warning('process/done-before-start', ['completed', step.id], step.completedAt, `≥ ${step.startsAt}`)]
      : [],
  );
  const inVain = notNeeded.flatMap((id) =>
    completed?.has(id) === true
      ? [warning('process/done-but-not-needed', ['completed', id], completed.get(id), 'a step that is needed')]
      : [],
  );
  return [...afterLimit, ...tooEarly, ...inVain];
}
