import { ruleExpression } from "file:///work/main/.fuzz/motcua-score.mjs";
ruleExpression({ kind: "to-target", of: "satisfied", target: 0.9 }, 6);
