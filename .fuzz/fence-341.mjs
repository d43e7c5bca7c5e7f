import { checkFramework } from "file:///work/main/.fuzz/motcua-score.mjs";
const rule = { kind: "points", input: "a" };
const child = (code, max) => ({ code, names: { vi: code, en: code }, max, rule });
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, children: [child("1", 6), child("2", 5)] };
const framework = { id: "own", version: "2026", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
checkFramework(framework).map(({ code, value }) => [code, value]);
