import { compositeIndex } from "file:///work/main/.fuzz/motcua-composite.mjs";
const tree = {
  leastAvailable: 0.5,
  nodes: [
    { code: "index", parent: null, method: "geometric" },
    { code: "service", parent: "index", weight: 3 },
    { code: "reform", parent: "index", weight: 1 },
    { code: "in-time", parent: "service", weight: 2 },
    { code: "satisfied", parent: "service", weight: 1 }
  ]
};
const { index, scores } = compositeIndex(tree, {
  "in-time": [90, 60, null],
  satisfied: [60, null, null],
  reform: [16, 60, 75]
});
scores["service"];
index.map((value) => value?.toFixed(3));
compositeIndex(tree, {});
