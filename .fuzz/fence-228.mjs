import { parseBallots, yesNo } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "desk",
  population: "people served",
  questions: [{ id: "paid", kind: "single", options: yesNo() }]
};
parseBallots([{ answers: { paid: "yes" } }], questionnaire).length;
parseBallots([{ answers: { paid: "perhaps" } }], questionnaire);
