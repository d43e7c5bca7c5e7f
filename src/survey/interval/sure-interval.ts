import type { EstimateInterval } from '../estimate.js';
import { type ShareIntervalQuery, shareInterval } from './share-interval.js';

/** The interval of a share that is known: the share itself, refused for what {@link shareInterval} is refused for. */
export const sureInterval = (query: Omit<ShareIntervalQuery, 'effectiveN'>): EstimateInterval => ({
  ...shareInterval({ ...query, effectiveN: 1 }),
  low: query.share,
  high: query.share,
});
