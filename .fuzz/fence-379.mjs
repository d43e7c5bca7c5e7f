import { checkBallots, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "one-stop desk",
  population: "people served",
  questions: [{ id: "q1", kind: "scale", levels: satisfactionLevels() }]
};
const ballots = [
  { id: "a", answers: { q1: "satisfied" } },
  { id: "a", answers: { q1: "satisfied" } },
  { id: "b", answers: { q1: "delighted" } }
];
const checked = checkBallots(ballots, { questionnaire });
checked.ballots.length;
checked.findings.map(({ code, first }) => `${code} ${first}`);
