// What the other rooms use of dossiers, by the door that leads to no schema.
export { classOf, STATUS } from './class-of.js';
export { classes } from './classes.js';
export { classify } from './classify.js';
export { lettersOwed } from './letters/letters-owed.js';
export { nextMoments } from './next-moments.js';
export { statusWords, timelinessWords } from './status-words.js';
