import { criteriaFromRows } from "file:///work/main/.fuzz/motcua-score.mjs";
const names = { vi: "Ti\xEAu ch\xED", en: "Criterion" };
const rule = { kind: "points", input: "judged" };
const root = criteriaFromRows([
  { code: "T", parent: null, names, max: 5 },
  { code: "1", parent: "T", names, max: 5, rule }
]);
root.children?.map(({ code }) => code);
criteriaFromRows([{ code: "1", parent: "1", names, max: 5 }]);
