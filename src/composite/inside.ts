// What the other rooms use of composite indices.
export { aggregate } from './aggregate.js';
export { compositeIndex } from './composite-index.js';
export { correlation } from './correlation.js';
export { effectiveWeights } from './effective-weights.js';
export { normalise } from './normalise.js';
export { rankSpread } from './rank-spread.js';
export { ranks } from './ranks.js';
