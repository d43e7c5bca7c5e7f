import { effectiveWeights } from "file:///work/main/.fuzz/motcua-composite.mjs";
const nodes = [
  { code: "index", parent: null },
  { code: "service", parent: "index", weight: 3 },
  { code: "reform", parent: "index", weight: 1 },
  { code: "in-time", parent: "service" },
  { code: "satisfied", parent: "service" }
];
const weights = effectiveWeights({ nodes });
weights.map(({ effectiveWeight }) => effectiveWeight);
weights.map(({ level }) => level);
