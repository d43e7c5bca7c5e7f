import type { EpochDay } from '../kernel/index.js';
import { isWorking } from './days.js';
import { type Interval, intersectSessions } from './sessions.js';
import type { Departure, WorkingCalendar } from './working-calendar.js';

/** What is open of some sessions within others, to be compared. */
const openWithin = (sessions: readonly Interval[], minutes: Interval) =>
  JSON.stringify(intersectSessions(sessions, [minutes]));

/** Why a covered day has other sessions than its week within some minutes; nothing on a rest day, whose hours do not count. */
export function departuresWithin(calendar: WorkingCalendar, day: EpochDay, minutes: Interval): readonly Departure[] {
  const known = isWorking(calendar, day) ? (calendar.hours?.departures.get(day) ?? []) : [];
  return known.filter(({ usual, own }) => openWithin(usual, minutes) !== openWithin(own, minutes));
}
