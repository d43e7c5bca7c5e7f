import type { WorkingCalendar } from '../../calendar/index.js';
import type { DueDate } from '../../deadline/index.js';
import { toEpochDay } from '../../kernel/index.js';
import { MINUTES_PER_DAY } from '../../kernel/inside.js';
import type { ProcessSchedule, ScheduledStep, ScheduleQuery } from '../../procedure/index.js';
import { dueTurn, isDoneLate, processSchedule, type Turn } from '../../procedure/inside.js';
import { agencyDelays } from './agency-delays.js';
import { type Delay, minusDelay, noDelay, plusDelay, recovered } from './delay.js';
import type { DelayShares, StepDelay } from './delay-result.js';
import { type Course, expectedEnds } from './expected-ends.js';
import { ownDelay, workingDaysLate } from './own-delay.js';

const NOTHING: Delay = { calendar: 0, working: 0, minutes: null };

const dayOf = ({ endOf, minutes }: Turn): number =>
  endOf === null ? Math.floor(minutes / MINUTES_PER_DAY) : toEpochDay(endOf);

/** How late the whole would be, ending with a turn. */
function delayOf(
  turn: Turn,
  due: DueDate,
  { hasMinutes, calendar }: { hasMinutes: boolean; calendar: WorkingCalendar },
): Delay {
  const [day, dueDay] = [dayOf(turn), toEpochDay(due.dueOn)];
  return {
    calendar: Math.max(0, day - dueDay),
    working: workingDaysLate(calendar, dueDay, day),
    minutes: hasMinutes ? Math.max(0, turn.minutes - dueTurn(due).minutes) : null,
  };
}

const textOf = ({ endOf, at }: Turn) => endOf ?? at;

const owes = ({ completedAt, due }: ScheduledStep): boolean =>
  completedAt !== undefined && isDoneLate(completedAt, due);

/** What one step of the critical path did: the whole as it could be expected after it, and by how much that is later than before. */
type Effect = Pick<StepDelay, 'share' | 'expectedAt'>;

type Effects = {
  readonly total: Delay;
  readonly unowed: Delay;
  readonly expectedAt: DelayShares['expectedAt'];
  readonly byStep: ReadonlyMap<string, Effect>;
};

/** What the steps did to the whole, one after the other, so that all of it adds up to how late it was. */
function effectsOf({ path, ...rest }: Course, due: DueDate, calendar: WorkingCalendar): Effects {
  const ends = expectedEnds({ path, ...rest });
  const hasMinutes = due.dueAt !== undefined && ends.at(-1)?.endOf === null;
  const delays = ends.map((end) => delayOf(end, due, { hasMinutes, calendar }));
  const total = delays.at(-1) ?? NOTHING;
  const byStep = new Map<string, Effect>();
  let owed = noDelay(total);
  for (const [at, step] of path.entries()) {
    const moved = minusDelay(delays[at + 1] as Delay, delays[at] as Delay);
    // a step that kept its due date takes time away or does nothing, whatever minute nobody told
    const share = owes(step) ? moved : recovered(moved);
    owed = plusDelay(owed, share);
    byStep.set(step.id, { share, expectedAt: textOf(ends[at + 1] as Turn) });
  }
  const [first] = ends;
  return { total, unowed: minusDelay(total, owed), expectedAt: first === undefined ? null : textOf(first), byStep };
}

const isDone = ({ steps }: ProcessSchedule): boolean => steps.every(({ completedAt }) => completedAt !== undefined);

function reasonOf(schedule: ProcessSchedule): DelayShares['why'] {
  if (schedule.due === null) return 'no-limit';
  return isDone(schedule) ? null : 'not-done';
}

/**
 * Who held a dossier up on its way through a process or an interlinked group, and so owes the apology: by step when it came, was due and left, how late
 * the step was by itself, and which share of the lateness of the whole is its.
 *
 * The law makes the agency that is late apologise and appoint another day, not the one that comes after it: `owes` looks at a step's own due date
 * alone, which is counted from when the dossier came to it.
 *
 * The shares are a rule of this library, for no law read divides a delay. At the receipt the end of the whole can be expected, every step of the critical
 * path keeping its due date; each step, once done, moves that expectation, and its share is by how much the whole became later by it, beyond its due
 * date. So time in reserve is used up by those who come first; a step done early recovers what others lost, or nothing when nothing was lost yet; a
 * step done when due has no share however late it received; and the shares and `unowed` add up exactly to the total, in calendar days, in working days of
 * the whole's calendar and, where the limit of the whole runs by the clock, in minutes. `expectedAt` of the steps lets anybody add them again.
 *
 * @param query - What `processSchedule` is asked: receipt, process, calendars, policy, conditions, and when each step was done.
 * @returns The steps, the agencies, and the total with its shares; without a limit of the whole, or while a step is not done, there are no shares, and
 * `lateSteps` says who is late so far.
 * @throws What `processSchedule` throws; `calendar/out-of-coverage` when the delay reaches outside a calendar.
 *
 * @example
 * ```ts
 * import { delayShares } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const step = (id: string, amount: number, ...after: string[]) =>
 *   ({ id, name: { vi: id }, agency: { name: id }, calendar: 'office', limit: { amount, unit: 'working-day' }, after }) as const;
 * const process = {
 *   desk: { name: 'Bộ phận một cửa' },
 *   calendar: 'office',
 *   limit: { amount: 4, unit: 'working-day' },
 *   steps: [step('police', 1), step('insurance', 2, 'police'), step('sign', 1, 'insurance')],
 *   basis: [],
 * } as const;
 * const receivedAt = '2026-11-09T09:00';
 * const { calendar, policy } = vietnam(receivedAt);
 * const completed = new Map([['police', '2026-11-13'], ['insurance', '2026-11-16'], ['sign', '2026-11-17']]);
 * const { total, steps } = delayShares({ receivedAt, process, calendars: new Map([['office', calendar]]), policy, completed });
 * total; // => { calendar: 4, working: 2, minutes: null }
 * steps.map(({ id, owes, share }) => [id, owes, share?.working]); // => [['police', true, 3], ['insurance', false, -1], ['sign', false, 0]]
 * ```
 */
export function delayShares(query: ScheduleQuery): DelayShares {
  const schedule = processSchedule(query);
  const { process, calendars, policy } = query;
  const keys = new Map(process.steps.map(({ id, calendar }) => [id, calendar]));
  const calendarOf = ({ id }: ScheduledStep) => calendars.get(keys.get(id) ?? '') as WorkingCalendar;
  const byId = new Map(schedule.steps.map((step) => [step.id, step]));
  const path = schedule.criticalPath.map((id) => byId.get(id) as ScheduledStep);
  const why = reasonOf(schedule);
  const effects =
    why === null && schedule.due !== null
      ? effectsOf({ path, calendarOf, policy }, schedule.due, calendars.get(process.calendar) as WorkingCalendar)
      : null;
  const none: Effect = { share: effects === null ? null : noDelay(effects.total), expectedAt: null };
  const steps = schedule.steps.map(
    (step): StepDelay => ({
      id: step.id,
      agency: step.agency,
      arrivedAt: step.startsAt,
      waitedFor: step.waitsFor,
      due: step.due,
      departedAt: step.completedAt ?? null,
      late: ownDelay(step, calendarOf(step)),
      owes: owes(step),
      ...(effects?.byStep.get(step.id) ?? none),
    }),
  );
  return {
    due: schedule.due,
    doneAt: isDone(schedule) ? schedule.doneAt : null,
    why,
    total: effects?.total ?? null,
    expectedAt: effects?.expectedAt ?? null,
    unowed: effects?.unowed ?? null,
    criticalPath: schedule.criticalPath,
    steps,
    agencies: agencyDelays(steps),
    findings: schedule.findings,
  };
}
