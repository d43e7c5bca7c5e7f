/**
 * Ballots into figures: satisfaction rates and other estimates with their uncertainty, when there are too few to publish, and how many are needed.
 *
 * @packageDocumentation
 */

export type { Count } from '../kernel/index.js';
export {
  type DifferenceInterval,
  type DifferenceMethod,
  type DifferenceOptions,
  differenceOfShares,
  type ShareDifference,
} from './counts/difference-of-shares.js';
export { type PearsonChiSquare, pearsonChiSquare } from './counts/pearson-chi-square.js';
export type { ChiSquareTest } from './counts/table-test.js';
export type { Estimate, EstimateInterval, LeftOut, Reference, ShareIntervalMethod } from './estimate.js';
export { type ShareIntervalQuery, shareInterval } from './interval/share-interval.js';
