// What the other rooms use of deadlines and callers of the library do not see, and the verbs by the door that leads to no schema.
export { checkLimit, checkSpan } from './check-limit.js';
export { checkPolicy } from './check-policy.js';
export { cutoffOf, NEVER_LATE } from './cutoff.js';
export type { Decision } from './decide.js';
export { decide } from './decide.js';
export { dueDate } from './due-date.js';
export { explainDueDate } from './explain-due-date.js';
export type { Lengthening, RunningDue } from './interrupted-due.js';
export { interruptedDay, interruptedDue } from './interrupted-due.js';
export { laterMoment } from './pauses-once.js';
export { hasFraction, isByTheClock, spansOf } from './time-limit.js';
