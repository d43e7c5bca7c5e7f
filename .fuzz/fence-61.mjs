import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { ballotsCsv, explainEstimate, satisfactionLevels, toR } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "ward-desk",
  version: "2026",
  collector: "the desk of the ward",
  population: "people whose dossier ended in October 2026",
  questions: [{ id: "manner", kind: "scale", levels: satisfactionLevels() }]
};
const given = [
  ["satisfied", "H\u1ED3ng H\xE0", 12],
  ["neutral", "H\u1ED3ng H\xE0", 12],
  ["very-satisfied", "Ba \u0110\xECnh", 8],
  ["refused", "Ba \u0110\xECnh", 8],
  ["dissatisfied", "Ba \u0110\xECnh", 10]
];
const ballots = given.map(([manner, ward, weight]) => ({ answers: { manner }, facts: { ward, weight } }));
const sample = { questionnaire, design: { strata: "ward", weights: "weight" }, ballots };
const request = { kind: "share", question: "manner" };
const story = narrate(explainEstimate(sample, request), { locale: "en" }).split("\n");
story[2];
story[5];
story[9];
ballotsCsv(sample).split("\n")[1];
toR(sample, request).includes('svyciprop(~value_1, counted, method = "wilson", level = level, df = width_df)');
