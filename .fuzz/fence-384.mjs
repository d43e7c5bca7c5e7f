import { estimate, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
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
const sample = { questionnaire, design: { fpc: [40] }, ballots };
const rate = estimate(sample, { kind: "share", question: "q1" });
[rate.value, rate.standardError?.toFixed(4), rate.df];
const days = estimate(sample, { kind: "mean", question: "days", domain: { ward: "B" } });
[days.value?.toFixed(3), days.n];
estimate(sample, { kind: "quantile", question: "days", probability: 0.5 }).value;
