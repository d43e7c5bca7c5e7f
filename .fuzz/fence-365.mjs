import { leaveOneCriterionOut } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code) => ({ code, names: { vi: code, en: code }, max: 50, rule: { kind: "points", input: code } });
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 100, children: [leaf("1"), leaf("2")] };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const of = (unit, one, two) => ({ unit, period: "2026", inputs: { 1: one, 2: two } });
const { ranks, without } = leaveOneCriterionOut(framework, [of("A", 45, 30), of("B", 40, 20), of("C", 21, 40)]);
ranks;
without.map(({ code, ranks: ranks2 }) => [code, ...ranks2]);
