import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { explainEstimate, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "one-stop desk",
  population: "people served in the month",
  questions: [{ id: "manner", kind: "scale", levels: satisfactionLevels() }]
};
const ballot = (manner, weight) => ({ answers: { manner }, facts: { weight } });
const ballots = [ballot("satisfied", 10), ballot("neutral", 10), ballot("very-satisfied", 20), ballot("refused", 20)];
const sample = { questionnaire, design: { weights: "weight" }, ballots };
const explained = explainEstimate(sample, { kind: "share", question: "manner" });
explained.value.value;
const story = narrate(explained, { locale: "en" }).split("\n");
story[2];
const rate = explainEstimate({ numerator: 27, denominator: 30 }, { population: 40 });
narrate(rate, { locale: "en" }).split("\n")[1];
