// What the other rooms use of dossiers, by the door that leads to no schema.
export { classOf, STATUS } from './class-of.js';
export type { DossierClass, Timeliness } from './classes.js';
export { classes } from './classes.js';
export { classify } from './classify.js';
