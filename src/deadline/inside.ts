// What the other rooms use of the deadlines, and callers of the library do not see.
export { checkLimit } from './check-limit.js';
export { cutoffOf } from './cutoff.js';
export { spansOf } from './decide.js';
export { isByTheClock } from './time-limit.js';
