// What the other rooms use of deadlines, and callers of the library do not see.
export { checkLimit } from './check-limit.js';
export { checkPolicy } from './check-policy.js';
export { cutoffOf } from './cutoff.js';
export type { Lengthening, Pause, RunningDue } from './interrupted-due.js';
export { interruptedDay, interruptedDue } from './interrupted-due.js';
export { isByTheClock, spansOf } from './time-limit.js';
