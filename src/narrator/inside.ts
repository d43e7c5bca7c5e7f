// What the adapters use of the narrator, and callers of the library do not see.
export { citation } from './citation.js';
