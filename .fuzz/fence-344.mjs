import { ruleExpression } from "file:///work/main/.fuzz/motcua-score.mjs";
ruleExpression({ kind: "proportional", of: "in-time" }, 20);
