import type { WorkingCalendar } from '../../calendar/index.js';
import type { DueDate, TimeLimit } from '../../deadline/index.js';
import type { Met } from './conditions.js';
import type { ScheduleQuery } from './schedule.js';
import { dueAfterAll, refusedAt } from './step-due.js';
import { totalsOf } from './total.js';
import { dueTurn } from './turn.js';

/** When the whole is due and the limit that governs; neither when it has no limit. */
export type Whole = { readonly due: DueDate | null; readonly limit: TimeLimit | undefined };

/** When the whole is due: the latest of the limits that may govern. */
export function wholeDue({ process, receivedAt, calendars, policy }: ScheduleQuery, met: Met): Whole {
  const calendar = calendars.get(process.calendar) as WorkingCalendar;
  return totalsOf(process, met).reduce(
    (latest: Whole, { limits, path }) => {
      const due = refusedAt(path, () => dueAfterAll(receivedAt, limits, { calendar, policy }));
      const isLater = latest.due === null || dueTurn(due).minutes > dueTurn(latest.due).minutes;
      return isLater ? { due, limit: limits[0] } : latest;
    },
    { due: null, limit: undefined },
  );
}
