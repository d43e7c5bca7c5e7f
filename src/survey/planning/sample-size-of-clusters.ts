import { type PlannedNumber, plannedNumber } from './planned-number.js';
import { BETWEEN, requiredNumber, SOME } from './required-number.js';
import { sampleSize } from './sample-size.js';

/** What {@link sampleSizeOfClusters} is asked. */
export type ClusterSizeRequest = {
  /** Ballots taken in each cluster; 1 or more. */
  readonly clusterSize: number;
  /** The share that is expected, above 0 and below 1; by default 0.5. */
  readonly share?: number;
  /** The half of the interval, above 0 and below 1. */
  readonly margin: number;
  /** How alike answers within a cluster are, from 0 (no more than any) to 1 (all the same): the intraclass correlation. */
  readonly correlation: number;
  /** How often intervals made so contain the share; above 0 and below 1, by default 0.95. */
  readonly level?: number;
};

/** How many clusters and ballots are needed. */
export type ClusterSize = {
  /** How many standard errors the margin is. */
  readonly z: number;
  /** Of a simple random sample. */
  readonly n0: PlannedNumber;
  /** `1 + (b − 1) ρ`. */
  readonly designEffect: number;
  /** Ballots: `n0` times the design effect. */
  readonly afterDesignEffect: PlannedNumber;
  /** Clusters: those ballots by the size of a cluster. */
  readonly clusters: PlannedNumber;
  /** The ballots of that many whole clusters. */
  readonly ballots: number;
};

/**
 * How many clusters, such as hamlets or desks, and how many ballots in them it takes for a share to be known within a margin.
 *
 * The design effect is `1 + (b − 1) ρ` for `b` ballots in each cluster (Kish, Survey Sampling, 1965), as `epi.ssclus1estb` of epiR. Clusters are
 * taken to be many and of like size, so that there is no correction for the population.
 *
 * @param request - The size of a cluster, the margin and the correlation; the share and the level.
 * @returns Each step as computed and as the next whole number, and the ballots of whole clusters.
 * @throws `survey/out-of-range`, `survey/sample-too-large`.
 *
 * @example
 * ```ts
 * import { sampleSizeOfClusters } from 'motcua/survey';
 *
 * const { designEffect, clusters, ballots } = sampleSizeOfClusters({ clusterSize: 21, margin: 0.05, correlation: 0.05 });
 * [designEffect, clusters.ceiling, ballots]; // => [2, 37, 777]
 * ```
 */
export function sampleSizeOfClusters(request: ClusterSizeRequest): ClusterSize {
  const { share = 0.5, margin, level = 0.95 } = request;
  const size = requiredNumber(request.clusterSize, ['clusterSize'], { ...SOME, high: 1e6 });
  const correlation = requiredNumber(request.correlation, ['correlation'], { ...BETWEEN, open: undefined });
  const designEffect = 1 + (size - 1) * correlation;
  const { z, n0, afterDesignEffect } = sampleSize({ share, margin, level, designEffect });
  const clusters = plannedNumber(afterDesignEffect.value / size);
  return { z, n0, designEffect, afterDesignEffect, clusters, ballots: clusters.ceiling * size };
}
