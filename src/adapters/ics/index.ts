/**
 * Due dates and reminders as iCalendar (RFC 5545), for the calendars people already look at.
 *
 * @packageDocumentation
 */

export type { CivilDate, LocalDateTime } from '../../kernel/index.js';
export { ics } from './ics.js';
export type { IcsAlarm, IcsLead } from './ics-alarm.js';
export type { IcsDay, IcsDue, IcsEntry, IcsMinute } from './ics-due.js';
export type { IcsMoment, IcsMomentsOptions } from './ics-of-moments.js';
export { icsOfMoments } from './ics-of-moments.js';
