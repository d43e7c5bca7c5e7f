import { sampleWeights, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
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
const calibration = { kind: "post-stratify", by: "ward", population: { A: 30, B: 10 } };
const { weights, kishN } = sampleWeights({ questionnaire, design: { calibration }, ballots });
weights.map((weight) => weight.toFixed(2));
kishN?.toFixed(2);
