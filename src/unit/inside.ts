// What statistics use of units, by the door that leads to no schema.
export { holding } from './days.js';
export { followOnwards } from './follow.js';
export { meantFrom } from './meant.js';
export type { Run } from './registry-index.js';
export { indexOf } from './require-registry.js';
