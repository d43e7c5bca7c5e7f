import { ruleFormula } from "file:///work/main/.fuzz/motcua-score.mjs";
const rounding = { places: 2, rounding: "half-up" };
const rule = { kind: "to-target", of: "satisfied", target: 0.9 };
ruleFormula(rule, { satisfied: "C3" }, { max: 6, rounding });
ruleFormula(rule, { satisfied: "C3" }, { max: 6, rounding: { places: 2, rounding: "half-even" } });
