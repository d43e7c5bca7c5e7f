// What the other rooms use of the calendar: the day verbs on epoch days, which callers of the library do not see, and the verbs by the door
// that leads to no schema, so that zod is loaded only by who parses.
export { addWorkingDays } from './add-working-days.js';
export type { Ignorable } from './calendar-ignoring.js';
export { calendarIgnoring } from './calendar-ignoring.js';
export { compileCalendar } from './compile-calendar.js';
export { compileWhenAsked } from './compile-when-asked.js';
export { countWorkingDays } from './count-working-days.js';
export { coveringNotices } from './covering-notices.js';
export { KIND_NAMES, statusOfDay } from './day-status.js';
export {
  coverageText,
  covers,
  isProvisional,
  isSwappedWork,
  isWorking,
  MOST_DAYS,
  nthWorkingDay,
  nthWorkingDayIn,
  requireCovered,
  restKind,
  restKinds,
  tablesOf,
  workingDaysBetween,
} from './days.js';
export { departuresWithin } from './departures.js';
export { countedSessions, hoursBasis, openingOf, positionOf, shiftMinutes } from './minutes.js';
export { firstMinuteAt, minutesUpTo } from './sessions.js';
export type { Departure } from './working-calendar.js';
