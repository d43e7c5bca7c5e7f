import { likertSummary, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
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
const { levels, net, mean, percent, standardDeviation } = likertSummary({ questionnaire, design: {}, ballots }, { question: "q1" });
levels.map(({ id, share }) => `${id} ${share.count.numerator}`).slice(0, 2);
[net.value?.toFixed(1), mean.value?.toFixed(1), percent.value?.toFixed(0), standardDeviation?.toFixed(2)];
