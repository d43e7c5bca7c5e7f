import { compare, score, verify } from "file:///work/main/.fuzz/motcua-score.mjs";
const named = (name) => ({ vi: name, en: name });
const leaf = (code, max) => ({ code, names: named(code), max, rule: { kind: "points", input: code } });
const framework = {
  id: "city",
  version: "2026",
  names: named("City"),
  root: { code: "T", names: named("Total"), max: 10, children: [leaf("1", 6), leaf("2", 4)] },
  rounding: { total: { places: 2, rounding: "half-up" } },
  basis: []
};
const self = score(framework, { unit: "district-1", period: "2026", source: "self", inputs: { 1: 5.5, 2: 4 } });
const card = verify(self, [
  { criterion: "1", points: 4.25, reason: "Two of eight reports were late" },
  { criterion: "2", accept: true }
], { by: "council" });
card.points;
compare(self, card).differences;
verify(self, [{ criterion: "1", points: 7 }]);
