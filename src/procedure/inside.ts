// What the other rooms use of procedures, and callers of the library do not see.
export { queryAfter } from './process/step-due.js';
export type { Turn } from './process/turn.js';
export { dueTurn, endTurn, isDoneLate } from './process/turn.js';
