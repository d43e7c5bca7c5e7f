import { ruleFormula } from "file:///work/main/.fuzz/motcua-score.mjs";
const rounding = { places: 2, rounding: "half-up" };
const cells = { "in-time": { numerator: "C2", denominator: "D2" }, answer: "E2" };
ruleFormula({ kind: "above-floor", of: "in-time", floor: 0.8 }, cells, { max: 20, rounding });
ruleFormula({ kind: "choice", input: "answer", options: { c\u00F3: 1, kh\u00F4ng: 0 } }, cells, { max: 1 });
ruleFormula({ kind: "relative", input: "days", against: "mean" }, { days: { value: "B2", cohort: "B2:B64" } }, { max: 5 });
