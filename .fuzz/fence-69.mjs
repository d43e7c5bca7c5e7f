import { suppressedTable } from "file:///work/main/.fuzz/motcua-survey.mjs";
const answers = [
  { id: "very satisfied", count: 120 },
  { id: "satisfied", count: 64 },
  { id: "neutral", count: 9 },
  { id: "dissatisfied", count: 2 },
  { id: "very dissatisfied", count: 0 }
];
const { rows: printed, total } = suppressedTable(answers, { minimum: 5, total: 195 });
[printed.map(({ count }) => count), total];
suppressedTable([answers, answers], { minimum: 5, total: 390 });
