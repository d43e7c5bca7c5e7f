import { score } from "file:///work/main/.fuzz/motcua-score.mjs";
const framework = {
  id: "own",
  version: "2026",
  names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" },
  rounding: { leaf: { places: 2, rounding: "half-up" } },
  root: {
    code: "T",
    names: { vi: "T\u1ED5ng", en: "Total" },
    max: 26,
    children: [
      { code: "1", names: { vi: "\u0110\xFAng h\u1EA1n", en: "In time" }, max: 20, rule: { kind: "proportional", of: "in-time" } },
      { code: "2", names: { vi: "H\xE0i l\xF2ng", en: "Satisfied" }, max: 6, rule: { kind: "to-target", of: "satisfied", target: 0.9 } }
    ]
  },
  basis: []
};
const inputs = { "in-time": { numerator: 403016, denominator: 464494 }, satisfied: { numerator: 402886, denominator: 464494 } };
const card = score(framework, { unit: "phu-tho", period: "2026-Q3", inputs });
card.points;
card.root.children.map(({ points }) => points);
score(framework, { unit: "phu-tho", period: "2026-Q3", inputs: { ...inputs, satisfied: null } }).complete;
