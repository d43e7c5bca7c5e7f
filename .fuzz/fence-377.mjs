import { answerCounts, satisfactionLevels, satisfactionRate } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "one-stop desk",
  population: "people served",
  questions: [{ id: "q1", kind: "scale", levels: satisfactionLevels() }]
};
const answers = ["very-satisfied", "satisfied", "neutral", "refused", null];
const [q1] = answerCounts(answers.map((q12) => ({ answers: { q1: q12 } })), questionnaire);
q1?.satisfied;
q1?.leftOut;
q1?.satisfied && satisfactionRate(q1.satisfied).value?.toFixed(2);
