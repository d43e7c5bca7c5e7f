import { excelFormula } from "file:///work/main/.fuzz/motcua-score.mjs";
excelFormula({ op: "multiply", of: ["in-time", 20] }, { "in-time": { numerator: "C2", denominator: "D2" } });
const steps = { op: "steps", of: "days", steps: [{ outcome: 5 }, { from: 3, outcome: 2 }, { from: 7, inclusive: false, outcome: 0 }] };
excelFormula(steps, { days: "'Th\xE1ng 6'!$B$2" });
excelFormula("days", { days: "B2+1" });
