import type { WorkingCalendar } from '../calendar/index.js';
import { type EpochDay, fromEpochDay, type Step } from '../kernel/index.js';
import { ruleStep } from './rule-step.js';
import { describeRun, type Run, runsBetween } from './runs.js';

/** What days are skipped for: to find the day a receipt counts on, in counting working days, or to roll an end forward. */
export type Purpose = 'receipt' | 'count' | 'roll';

/** The step of one run of days not worked; its outcome is the day after it. */
export function skipStep(
  calendar: WorkingCalendar,
  run: Run & { kind: NonNullable<Run['kind']> },
  purpose: Purpose,
): Step {
  const { names, basis } = describeRun(calendar, run);
  return ruleStep(`deadline/skip-${run.kind}`, true, basis, {
    inputs: { from: fromEpochDay(run.from), to: fromEpochDay(run.to), days: run.to - run.from + 1, names, purpose },
    outcome: fromEpochDay(run.to + 1),
  });
}

/** Whether a run is of days not worked. */
export const isRest = (run: Run): run is Run & { kind: NonNullable<Run['kind']> } => run.kind !== null;

/** The steps over days none of which is worked, a step a run. */
export const skipSteps = (calendar: WorkingCalendar, from: EpochDay, to: EpochDay, purpose: Purpose): readonly Step[] =>
  runsBetween(calendar, from, to)
    .filter(isRest)
    .map((run) => skipStep(calendar, run, purpose));
