/**
 * Viet Nam as data: the working days of the civil service, the rules for counting limits and a starter catalogue of procedures, each
 * with its law.
 *
 * @packageDocumentation
 */

export type { CalendarSpec, HolidayStatute, WorkingCalendar } from '../calendar/index.js';
export type { DeadlinePolicy } from '../deadline/index.js';
export type { CivilDate, Dated, LocalDateTime } from '../kernel/index.js';
export type { Procedure, RepealedText } from '../procedure/index.js';
export { vietnamCalendar, vietnamCalendarSpec } from './civil-service-calendar.js';
export { holidayStatute } from './holiday-statute.js';
export { policies } from './policies.js';
export { petitionHandling, procedures } from './procedures/index.js';
export { repealedTexts } from './repealed-texts.js';
export type { Vietnam } from './vietnam.js';
export { vietnam } from './vietnam.js';
