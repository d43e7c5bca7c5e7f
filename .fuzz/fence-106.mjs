import { leaveOneOut } from "file:///work/main/.fuzz/motcua-composite.mjs";
const nodes = [
  { code: "index", parent: null },
  { code: "in-time", parent: "index", weight: 2 },
  { code: "online", parent: "index" },
  { code: "satisfied", parent: "index" }
];
const columns = { "in-time": [90, 60, 70], online: [20, 80, 60], satisfied: [70, 70, 70] };
const { ranks, without } = leaveOneOut({ nodes }, columns);
ranks;
without.map((one) => [one.code, ...one.ranks]);
without.map((one) => one.meanRankChange);
