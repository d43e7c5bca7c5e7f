import { diffFrameworks } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code, max) => ({ code, names: { vi: code, en: code }, max, rule: { kind: "points", input: code } });
const of = (version, ...children) => ({
  id: "own",
  version,
  names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" },
  root: { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, children },
  basis: []
});
diffFrameworks(of("1", leaf("a", 6), leaf("b", 4)), of("2", leaf("a", 7), leaf("c", 3)));
