// What the other rooms use of deadlines, and callers of the library do not see.
export { spansOf } from './time-limit.js';
