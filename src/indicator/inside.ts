// What the other rooms use of indicators, without the parser and what it loads.
export { indicator } from './indicator.js';
export { meetsTarget } from './target-standing.js';
