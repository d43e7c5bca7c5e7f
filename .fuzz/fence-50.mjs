import { score } from "file:///work/main/.fuzz/motcua-score.mjs";
const framework = {
  id: "commune-desk",
  version: "2026",
  names: { vi: "Ch\u1EA5m \u0111i\u1EC3m b\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa", en: "Score of the one-stop desk" },
  root: {
    code: "T",
    names: { vi: "T\u1ED5ng \u0111i\u1EC3m", en: "Total" },
    max: 100,
    children: [
      { code: "1", names: { vi: "\u0110\xFAng h\u1EA1n", en: "In time" }, max: 60, rule: { kind: "proportional", of: "in-time" } },
      { code: "2", names: { vi: "H\xE0i l\xF2ng", en: "Satisfied" }, max: 30, rule: { kind: "to-target", of: "satisfied", target: 0.9 } },
      { code: "3", names: { vi: "Ni\xEAm y\u1EBFt", en: "Posted" }, max: 10, rule: { kind: "choice", input: "posted", options: { full: 10, partly: 5, no: 0 } } }
    ]
  },
  rounding: { leaf: { places: 2, rounding: "half-up" } },
  basis: []
};
const inputs = { "in-time": { numerator: 940, denominator: 987 }, satisfied: { numerator: 80, denominator: 100 }, posted: "partly" };
const card = score(framework, { unit: "an-binh", period: "2026", inputs });
card.points;
card.root.children.map(({ points }) => points);
