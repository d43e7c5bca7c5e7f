import type { Basis, Bilingual, EpochDay } from '../kernel/index.js';
import { isWorking } from './days.js';
import { type Interval, intersectSessions } from './sessions.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Why a date has other sessions than its week: told in stories, and read by no count. */
export type Departure = {
  readonly names?: Bilingual;
  readonly basis: readonly Basis[];
  /** The sessions its week would have. */
  readonly usual: readonly Interval[];
  /** Those it has. */
  readonly own: readonly Interval[];
};

/** What is open of some sessions within others, to be compared. */
const openWithin = (sessions: readonly Interval[], minutes: Interval) =>
  JSON.stringify(intersectSessions(sessions, [minutes]));

/** Why a covered day has other sessions than its week within some minutes; nothing on a rest day, whose hours do not count. */
export function departuresWithin(calendar: WorkingCalendar, day: EpochDay, minutes: Interval): readonly Departure[] {
  const known = isWorking(calendar, day) ? (calendar.hours?.departures.get(day) ?? []) : [];
  return known.filter(({ usual, own }) => openWithin(usual, minutes) !== openWithin(own, minutes));
}
