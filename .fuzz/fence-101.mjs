import { aggregate } from "file:///work/main/.fuzz/motcua-composite.mjs";
aggregate([80, 20], { weights: [3, 1] });
aggregate([80, 20, null], { weights: [3, 1, 6] });
aggregate([80, 20, null], { leastAvailable: 0.7 });
aggregate([80, 20], { method: "harmonic" });
aggregate([80, 20], { method: "geometric" })?.toFixed(9);
aggregate([80, 0], { method: "geometric" });
