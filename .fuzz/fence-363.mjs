import { whatIf } from "file:///work/main/.fuzz/motcua-score.mjs";
const root = { code: "T", names: { vi: "\u0110\xFAng h\u1EA1n", en: "In time" }, max: 20, rule: { kind: "proportional", of: "in-time" } };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const request = { unit: "A", period: "2026", inputs: { "in-time": { numerator: 80, denominator: 100 } } };
whatIf(framework, request, { "in-time": { numerator: 95, denominator: 100 } }).change.gap;
