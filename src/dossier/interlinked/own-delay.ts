import type { WorkingCalendar } from '../../calendar/index.js';
import { positionOf, requireCovered, workingDaysBetween } from '../../calendar/inside.js';
import { spansOf } from '../../deadline/inside.js';
import { type EpochDay, type Moment, toEpochDay } from '../../kernel/index.js';
import { MINUTES_PER_DAY, toMoment } from '../../kernel/inside.js';
import type { ScheduledStep } from '../../procedure/index.js';
import { isDoneLate } from '../../procedure/inside.js';
import type { Delay } from './delay.js';

/**
 * Working days after a due date up to a day; none when it is not after it.
 *
 * @throws `calendar/out-of-coverage`.
 */
export function workingDaysLate(calendar: WorkingCalendar, due: EpochDay, day: EpochDay): number {
  if (day <= due) return 0;
  requireCovered(calendar, due);
  requireCovered(calendar, day);
  return workingDaysBetween(calendar, due, day);
}

type Minute = { readonly day: EpochDay; readonly minute: number };

/** Minutes from a due minute: of the office where the limit runs by its hours, else by the clock. */
function minutesLate({ asked }: ScheduledStep, due: Minute, done: Moment, calendar: WorkingCalendar): number | null {
  if (done.minute === null) return null;
  const unit = spansOf(asked.limit).at(-1)?.unit;
  const end: Minute = { day: done.day, minute: done.minute };
  if (unit === 'hour' || unit === 'minute') return (end.day - due.day) * MINUTES_PER_DAY + end.minute - due.minute;
  return positionOf(calendar, end) - positionOf(calendar, due);
}

/** How late a step was by its own due date and calendar; nothing when it kept it, `null` while it is not done. */
export function ownDelay(step: ScheduledStep, calendar: WorkingCalendar): Delay | null {
  const { due, completedAt } = step;
  if (completedAt === undefined) return null;
  const minute = due.dueAt === undefined ? null : toMoment(due.dueAt).minute;
  if (!isDoneLate(completedAt, due)) return { calendar: 0, working: 0, minutes: minute === null ? null : 0 };
  const [dueDay, done] = [toEpochDay(due.dueOn), toMoment(completedAt)];
  const working = workingDaysLate(calendar, dueDay, done.day);
  return {
    calendar: done.day - dueDay,
    working,
    minutes: minute === null ? null : minutesLate(step, { day: dueDay, minute }, done, calendar),
  };
}
