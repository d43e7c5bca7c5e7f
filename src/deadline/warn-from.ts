import type { WorkingCalendar } from '../calendar/index.js';
import { addWorkingDays } from '../calendar/inside.js';
import type { CivilDate } from '../kernel/index.js';

/**
 * The day from which to warn that a result is due: the last working day before the due date.
 *
 * The duty to apologise fell "at the latest 1 day before" (61/2018/NĐ-CP art. 19(9), to 30/06/2025; what holds since was not read); when the due date is a Monday that
 * day is a Sunday on which nobody works, so the warning comes on the working day before.
 *
 * @param dueOn - The due date.
 * @param calendar - The days the office works.
 * @returns The last working day strictly before `dueOn`.
 * @throws `kernel/not-a-date`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 *
 * @example
 * ```ts
 * import { warnFrom } from 'motcua/deadline';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * warnFrom('2026-02-23', vietnamCalendar); // => '2026-02-13'
 * ```
 */
export const warnFrom = (dueOn: CivilDate, calendar: WorkingCalendar): CivilDate => addWorkingDays(calendar, dueOn, -1);
