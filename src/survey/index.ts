/**
 * Ballots into figures: satisfaction rates and other estimates with their uncertainty, when there are too few to publish, and how many are needed.
 *
 * @packageDocumentation
 */

export type { Count } from '../kernel/index.js';
export type { Estimate, EstimateInterval, LeftOut, Reference, ShareIntervalMethod } from './estimate.js';
