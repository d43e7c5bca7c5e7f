import { difference, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
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
const ballots = given.map(([q1, days2, ward]) => ({ answers: { q1, days: days2 }, facts: { ward } }));
const days = (ward) => ({ kind: "mean", question: "days", domain: { ward } });
const { value, standardError, pValue } = difference({ questionnaire, design: {}, ballots }, days("B"), days("A"));
[value?.toFixed(3), standardError?.toFixed(3), pValue?.toFixed(3)];
