import { sampleSizeOfClusters } from "file:///work/main/.fuzz/motcua-survey.mjs";
const { designEffect, clusters, ballots } = sampleSizeOfClusters({ clusterSize: 21, margin: 0.05, correlation: 0.05 });
[designEffect, clusters.ceiling, ballots];
