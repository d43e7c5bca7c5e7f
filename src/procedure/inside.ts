// What the other rooms use of procedures by the door that leads to no schema, so that zod is loaded only by who parses.
export { limitFor } from './limit-for.js';
