import { assessmentProgress } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code, closesOn) => ({ code, names: { vi: code, en: code }, max: 5, closesOn, rule: { kind: "points", input: code } });
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, children: [leaf("1", "2026-11-15"), leaf("2", "2026-11-30")] };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const events = [{ kind: "self-scored", criterion: "2", points: 4, by: "quan-1", at: "2026-11-03" }];
const { scored, of, overdue } = assessmentProgress({ framework, unit: "quan-1", period: "2026", events }, "2026-11-16");
[scored, of, overdue];
