import { compare, score } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code) => ({ code, names: { vi: code, en: code }, max: 5, rule: { kind: "points", input: code } });
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, children: [leaf("1"), leaf("2")] };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const a = score(framework, { unit: "A", period: "2026", inputs: { 1: 4, 2: 3 } });
const b = score(framework, { unit: "B", period: "2026", inputs: { 1: 2, 2: 4.5 } });
compare(a, b).gap;
compare(a, b).differences.map(({ code, points }) => [code, points.n]);
