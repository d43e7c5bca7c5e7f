// The day verbs on epoch days: what the other rooms use of the calendar, and callers of the library do not see.
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
} from './days.js';
