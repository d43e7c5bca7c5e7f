import { ballotsCsv, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "one-stop desk",
  population: "people served in the month",
  questions: [
    { id: "manner", kind: "scale", levels: satisfactionLevels() },
    { id: "days", kind: "number", unit: "day" }
  ]
};
const ballots = [
  { answers: { manner: "satisfied", days: 2.5 }, facts: { ward: 'Ph\u01B0\u1EDDng "H\u1ED3ng H\xE0"' } },
  { answers: { manner: "refused" }, facts: { weight: 12 } }
];
const lines = ballotsCsv({ questionnaire, ballots }).split("\n");
lines[0];
lines[1];
lines[2];
