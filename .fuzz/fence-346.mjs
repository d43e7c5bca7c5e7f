import { parseFramework } from "file:///work/main/.fuzz/motcua-score.mjs";
const framework = parseFramework({
  id: "own",
  version: "2026",
  names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" },
  root: { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, rule: { kind: "points", input: "judged" } },
  basis: []
});
framework.root.max;
parseFramework({ ...framework, root: { ...framework.root, max: -1 } });
parseFramework({ ...framework, root: { ...framework.root, rule: { kind: "magic" } } });
