// What the other rooms use of procedures by the door that leads to no schema, so that zod is loaded only by who parses.
export { procedureInForce } from './catalogue.js';
export { requireChannel } from './is-offered.js';
export { limitFor } from './limit-for.js';
export { processSchedule } from './process/process-schedule.js';
export { queryAfter } from './process/step-due.js';
export type { Turn } from './process/turn.js';
export { dueTurn, endTurn, isDoneLate } from './process/turn.js';
