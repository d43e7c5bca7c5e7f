/**
 * Which days an office works: notices compiled into a calendar that answers in constant time.
 *
 * @packageDocumentation
 */

export type {
  Basis,
  Bilingual,
  CivilClock,
  CivilDate,
  EpochDay,
  IsoWeekday,
  Json,
  LocalDateTime,
  LocalTime,
  MotcuaError,
  NotParsed,
  Parsed,
  Problem,
  SafeParsed,
  Severity,
} from '../kernel/index.js';
export { civilClock, fromEpochDay, NO_DAY, toEpochDay } from '../kernel/index.js';
export { addWorkingDays } from './add-working-days.js';
export type { WorkingDaysColumns } from './add-working-days-column.js';
export { addWorkingDaysColumn } from './add-working-days-column.js';
export { calendarAsKnownOn } from './as-known-on.js';
export { compileCalendar } from './compile-calendar.js';
export { countWorkingDays } from './count-working-days.js';
export type { NoticeReference } from './covering-notices.js';
export type { DayStatus } from './day-status.js';
export { dayStatus } from './day-status.js';
export type {
  HolidayStatute,
  InLieuRule,
  LunarDates,
  LunarDay,
  OffsetsByWeekday,
  SolarDay,
  StatutoryHoliday,
} from './holiday-statute.js';
export { intersectCalendars } from './intersect-calendars.js';
export { isWorkingDay } from './is-working-day.js';
export { followingWorkingDay, precedingWorkingDay } from './neighbouring-working-day.js';
export type { CalendarSpec, Certainty, DaySpan, EntryKind, Notice, NoticeEntry, RestKind } from './notice.js';
export type { HoursOverride, OfficeHours, Session, WeeklyHours } from './office-hours.js';
export { projectedNotices } from './projected-notices.js';
export {
  calendarSpecSchema,
  noticeSchema,
  officeHoursSchema,
  parseCalendarSpec,
  parseNotice,
  safeParseCalendarSpec,
  safeParseNotice,
} from './schema.js';
export { withHours } from './with-hours.js';
export { withNotice } from './with-notice.js';
export type { WorkingCalendar } from './working-calendar.js';
export { addWorkingMinutes, countWorkingMinutes } from './working-minutes.js';
