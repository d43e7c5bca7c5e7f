import type { WorkingCalendar } from '../calendar/index.js';
import { type EpochDay, fromEpochDay, type Step } from '../kernel/index.js';
import { ruleStep } from './rule-step.js';
import { describeRun, type Run, runsBetween, swappedWorkDays } from './runs.js';

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
const skipSteps = (calendar: WorkingCalendar, from: EpochDay, to: EpochDay, purpose: Purpose): readonly Step[] =>
  runsBetween(calendar, from, to)
    .filter(isRest)
    .map((run) => skipStep(calendar, run, purpose));

/** The days of weekly rest that are worked in exchange for another: a rule considered and not applied. */
export const workedInExchange = (
  calendar: WorkingCalendar,
  days: Pick<Run, 'from' | 'to'>,
  purpose: Purpose,
): readonly Step[] =>
  swappedWorkDays(calendar, days).map(({ date, names, pair, basis }) =>
    ruleStep('deadline/skip-weekly-rest', false, basis, {
      inputs: { from: date, to: date, days: 1, names, pair: pair ?? null, purpose },
      outcome: date,
    }),
  );

/** The steps over rest days to the working day they lead to, and why that is worked when it would rest by the week. */
export const stepsTo = (calendar: WorkingCalendar, from: EpochDay, to: EpochDay, purpose: Purpose): readonly Step[] => [
  ...skipSteps(calendar, from, to - 1, purpose),
  ...workedInExchange(calendar, { from: to, to }, purpose),
];
