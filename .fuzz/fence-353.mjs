import { bandOf, score } from "file:///work/main/.fuzz/motcua-score.mjs";
const leaf = (code) => ({ code, names: { vi: code, en: code }, max: 50, rule: { kind: "points", input: code } });
const framework = {
  id: "own",
  version: "1",
  names: { vi: "B\u1ED9 ti\xEAu ch\xED", en: "Criteria" },
  root: { code: "T", names: { vi: "T\u1ED5ng", en: "Total" }, max: 100, children: [leaf("1"), leaf("2")] },
  bands: {
    on: "points",
    bands: [{ outcome: "not-met" }, { from: 80, outcome: "met" }],
    names: { "not-met": { vi: "Kh\xF4ng \u0111\u1EA1t", en: "Not met" }, met: { vi: "\u0110\u1EA1t", en: "Met" } },
    gates: [{ id: "half", names: { vi: "M\u1ED7i ti\xEAu ch\xED t\u1EEB 50%", en: "Half of every criterion" }, when: { every: "leaf", share: 0.5 } }]
  },
  basis: []
};
const inputs = { 1: 50, 2: 24 };
bandOf(framework, score(framework, { unit: "A", period: "2026", inputs })).band;
const better = { 1: 50, 2: 31 };
bandOf(framework, score(framework, { unit: "A", period: "2026", inputs: better })).band;
