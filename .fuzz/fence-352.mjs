import { compare, score, verify } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code) => ({ code, names: { vi: code, en: code }, max: 5, rule: { kind: "points", input: code } });
const root = { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 10, children: [leaf("1"), leaf("2")] };
const framework = { id: "own", version: "1", names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" }, root, basis: [] };
const self = score(framework, { unit: "A", period: "2026", inputs: { 1: 4.5, 2: 3 } });
const card = verify(self, [
  { criterion: "1", points: 4, reason: "Two documents are not those of the period" },
  { criterion: "2", accept: true }
]);
card.points;
compare(self, card).gap;
verify(self, [{ criterion: "1", points: 6, reason: "Well done" }]);
