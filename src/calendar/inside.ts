// What the other rooms use of the calendar, and callers of the library do not see: the day verbs on epoch days.
export { compileDays } from './compile-days.js';
export { coveringNotices } from './covering-notices.js';
export { statusOfDay } from './day-status.js';
export {
  coverageText,
  covers,
  isProvisional,
  isSwappedWork,
  isWorking,
  nthWorkingDay,
  requireCovered,
  restKind,
  restKinds,
  workingDaysBetween,
} from './days.js';
export { countedSessions, hoursBasis, openingOf, shiftMinutes } from './minutes.js';
export { firstMinuteAt, minutesUpTo } from './sessions.js';
