import type { WorkingCalendar } from '../../calendar/index.js';
import type { DeadlinePolicy } from '../../deadline/index.js';
import { dueDate } from '../../deadline/inside.js';
import type { ScheduledStep } from '../../procedure/index.js';
import { dueTurn, endTurn, queryAfter, type Turn } from '../../procedure/inside.js';

/** The steps that decided when all was done, in the order of work, and how they are counted. */
export type Course = {
  readonly path: readonly ScheduledStep[];
  readonly calendarOf: (step: ScheduledStep) => WorkingCalendar;
  readonly policy: DeadlinePolicy;
};

const isSame = (a: Turn | undefined, b: Turn): boolean => a?.minutes === b.minutes && a.endOf === b.endOf;

/** When a step that starts with a turn is due. */
const dueAfter = (step: ScheduledStep, start: Turn, { calendarOf, policy }: Course): Turn =>
  dueTurn(dueDate({ ...queryAfter(start, step.asked.limit, policy), calendar: calendarOf(step), policy }));

/** Lets the steps after a place end as they would if each kept its due date from there on; where an end comes out as before, so do all after it. */
function carryOn(ends: Turn[], from: number, course: Course): void {
  for (let at = from + 1; at < course.path.length; at += 1) {
    const end = dueAfter(course.path[at] as ScheduledStep, ends[at - 1] as Turn, course);
    if (isSame(ends[at], end)) return;
    ends[at] = end;
  }
}

/**
 * When the whole could be expected: at the receipt, and then once each step was done, if all after it keep their due dates. The last is when it was
 * done. Where steps are done when due, nothing is counted again; at worst the work grows with the square of the steps, at most 1,000.
 */
export function expectedEnds(course: Course): readonly Turn[] {
  const { path } = course;
  const [first] = path;
  if (first === undefined) return [];
  const ends: Turn[] = [dueTurn(first.due)];
  carryOn(ends, 0, course);
  const expected: Turn[] = [ends.at(-1) as Turn];
  for (const [at, { completedAt, due }] of path.entries()) {
    const done = completedAt === undefined ? dueTurn(due) : endTurn(completedAt);
    if (!isSame(ends[at], done)) {
      ends[at] = done;
      carryOn(ends, at, course);
    }
    expected.push(ends.at(-1) as Turn);
  }
  return expected;
}
