import { independence, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questions = [
  { id: "q1", kind: "scale", levels: satisfactionLevels() },
  { id: "days", kind: "number", unit: "day" }
];
const questionnaire = { id: "desk", version: "1", collector: "one-stop desk", population: "people served", questions };
const given = [
  ["satisfied", 4, "A"],
  ["very-satisfied", 2, "A"],
  ["neutral", 9, "B"],
  ["satisfied", 5, "B"],
  ["dissatisfied", 12, "B"]
];
const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
const { rows, columns, table, raoScott } = independence(
  { questionnaire, design: {}, ballots },
  { rows: { fact: "ward" }, columns: "q1" }
);
[rows, columns.length];
table[0];
[raoScott.ndf.toFixed(2), raoScott.pValue?.toFixed(3)];
