import { MINUTES_PER_DAY } from '../kernel/inside.js';
import { WORKING } from './day-mark.js';
import { type Interval, minutesUpTo } from './sessions.js';
import type { DayTables, HoursTables } from './working-calendar.js';

/** The running total of office minutes over days with sessions. */
export function hoursTables(
  { marks }: DayTables,
  sessions: readonly (readonly Interval[])[],
  { basis, departures }: Pick<HoursTables, 'basis' | 'departures'>,
): HoursTables {
  const minutes = new Int32Array(marks.length);
  let total = 0;
  for (let at = 0; at < marks.length; at += 1) {
    if (((marks[at] as number) & WORKING) !== 0) total += minutesUpTo(sessions[at] ?? [], MINUTES_PER_DAY);
    minutes[at] = total;
  }
  return { sessions, minutes, basis, departures };
}
