import { compositeIndex, leaveOneOut, normalise, ranks } from "file:///work/main/.fuzz/motcua-composite.mjs";
const days = [6.5, 3, 8, 4];
const satisfied = [88, 91, null, 84];
const online = [35, 62, 71, 20];
const columns = {
  days: normalise(days, { kind: "goalposts", lower: 2, upper: 10, scale: 100, direction: -1 }),
  satisfied: normalise(satisfied, { kind: "goalposts", lower: 50, upper: 100, scale: 100 }),
  online: normalise(online, { kind: "min-max", low: 1, high: 100 })
};
const tree = {
  leastAvailable: 0.5,
  nodes: [
    { code: "index", parent: null },
    { code: "service", parent: "index", weight: 60 },
    { code: "online", parent: "index", weight: 40 },
    { code: "days", parent: "service" },
    { code: "satisfied", parent: "service" }
  ]
};
const { index, scores } = compositeIndex(tree, columns);
scores["service"];
index.map((value) => value?.toFixed(1));
ranks(index);
leaveOneOut(tree, columns).without.map(({ code, meanRankChange }) => [code, meanRankChange]);
