// What the other rooms use of deadlines, and callers of the library do not see.
export { checkLimit } from './check-limit.js';
export { cutoffOf } from './cutoff.js';
export { isByTheClock, spansOf } from './time-limit.js';
