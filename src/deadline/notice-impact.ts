import type { CalendarSpec, WorkingCalendar } from '../calendar/index.js';
import { compileCalendar, covers, workingDaysBetween } from '../calendar/inside.js';
import { type CivilDate, type Problem, toEpochDay } from '../kernel/index.js';
import type { AppointmentSlip } from './appointment-slip.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import type { DueDate } from './due-date.js';
import { reproduceWith } from './reproduce.js';

/** Two states of a calendar, and how to count. */
export type ImpactOptions = {
  /** The calendar without the new notice. */
  readonly before: CalendarSpec;
  /** The calendar with it. */
  readonly after: CalendarSpec;
  /** The policy; that of each slip by default. */
  readonly policy?: DeadlinePolicy;
};

/** A slip whose due date moves. */
export type MovedSlip = {
  /** Its place in the list. */
  readonly index: number;
  /** The code of its procedure. */
  readonly code: string;
  /** Due before the notice. */
  readonly before: CivilDate;
  /** Due after it. */
  readonly after: CivilDate;
  /** Calendar days it moves by; negative when earlier. */
  readonly days: number;
  /** Working days it moves by in the calendar after the notice. */
  readonly workingDays: number;
  /** The notices that differ. */
  readonly findings: readonly Problem[];
};

/** A slip for which no due date comes out, before or after. */
export type StuckSlip = {
  /** Its place in the list. */
  readonly index: number;
  /** Why none comes out. */
  readonly problems: readonly Problem[];
};

/** Whose due date a notice moves. */
export type NoticeImpact = {
  /** How many slips were looked at. */
  readonly total: number;
  /** Those whose due date moves, in the order given. */
  readonly moved: readonly MovedSlip[];
  /** Those for which no due date comes out. */
  readonly bad: readonly StuckSlip[];
};

const isEqual = (a: DueDate, b: DueDate): boolean => a.dueOn === b.dueOn && a.dueAt === b.dueAt;

/** How far a due date moved, in calendar days and in the working days of the later calendar. */
function distance({ dueOn: before }: DueDate, { dueOn: after }: DueDate, calendar: WorkingCalendar) {
  const [from, to] = [toEpochDay(before), toEpochDay(after)];
  const workingDays = covers(calendar, from, to) ? workingDaysBetween(calendar, from, to) : 0;
  return { before, after, days: to - from, workingDays };
}

/**
 * Whose due date a new notice moves, and by how much: what an office asks on the morning a swap is announced.
 *
 * @param slips - The slips of pending dossiers.
 * @param options - The calendar before and after the notice, and optionally another policy.
 * @returns The slips that move, and those for which no due date comes out; a bad slip is never a throw.
 * @throws `calendar/invalid-spec` for a specification that contradicts itself.
 *
 * @example
 * ```ts
 * import { calendarAsKnownOn, compileCalendar } from 'motcua/calendar';
 * import { appointmentSlip, noticeImpact } from 'motcua/deadline';
 * import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
 *
 * const before = calendarAsKnownOn(vietnamCalendarSpec, '2024-04-11');
 * const after = calendarAsKnownOn(vietnamCalendarSpec, '2024-04-12');
 * const calendar = compileCalendar(before);
 * const procedure = { code: '2.001610', name: { vi: 'Đăng ký doanh nghiệp', en: 'Founding an enterprise' } };
 * const slips = ['2024-04-10', '2024-04-24'].map((receivedAt) => {
 *   const query = { receivedAt, limit: { amount: 3, unit: 'working-day' } as const, calendar, policy: vietnam(receivedAt).policy };
 *   return appointmentSlip(query, { procedure, printedOn: receivedAt });
 * });
 * const { moved } = noticeImpact(slips, { before, after });
 * moved.map(({ index, before: was, after: is }) => [index, was, is]); // => [[1, '2024-04-29', '2024-05-02']]
 * ```
 */
export function noticeImpact(
  slips: readonly AppointmentSlip[],
  { before, after, policy }: ImpactOptions,
): NoticeImpact {
  const [then, now] = [compileCalendar(before), compileCalendar(after)];
  const moved: MovedSlip[] = [];
  const bad: StuckSlip[] = [];
  for (const [index, slip] of slips.entries()) {
    const counted = policy ?? slip.policy;
    const [was, is] = [reproduceWith(slip, then, counted), reproduceWith(slip, now, counted)];
    if (was.due === null || is.due === null) {
      bad.push({ index, problems: (was.due === null ? was : is).findings });
    } else if (!isEqual(was.due, is.due)) {
      moved.push({ index, code: slip.procedure.code, ...distance(was.due, is.due, now), findings: is.findings });
    }
  }
  return { total: slips.length, moved, bad };
}
