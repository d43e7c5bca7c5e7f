import { normalise } from "file:///work/main/.fuzz/motcua-composite.mjs";
const days = [2, 5, null, 8];
normalise(days, { kind: "min-max", low: 0, high: 100, direction: -1 });
normalise(days, { kind: "z-score" });
normalise(days, { kind: "percentile-rank" });
normalise(days, { kind: "goalposts", lower: 4, upper: 12, scale: 10 });
normalise(days, { kind: "distance-to-target", target: 5 });
normalise([5, 5, 5], { kind: "min-max" });
