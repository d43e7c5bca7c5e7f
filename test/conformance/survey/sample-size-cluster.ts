import { sampleSizeOfClusters } from 'motcua/survey';
import type { Op } from './oracle.ts';

/** How many clusters, and ballots in them, a share needs. */
export const sampleSizeCluster: Op = {
  answer: ({ args }) => {
    const { designEffect, afterDesignEffect, clusters } = sampleSizeOfClusters({
      clusterSize: args.cluster_size,
      share: args.p,
      margin: args.margin,
      correlation: args.rho,
      level: args.level,
    });
    return { n_psu: clusters.value, n_ssu: afterDesignEffect.value, deff: designEffect };
  },
};
