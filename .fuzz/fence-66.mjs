import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { estimate, estimateIndicator, questionnaireOf } from "file:///work/main/.fuzz/motcua-survey.mjs";
import { sipasEditions, sipasIndex } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-01-01", to: "2026-12-31" };
const questionnaire = questionnaireOf(inForce(sipasEditions, period.to), {
  version: "2026",
  collector: "survey team",
  population: "people served in 2026",
  questions: { access: [{ id: "signs" }, { id: "seats" }], feedback: [{ id: "answered" }] },
  levels: sipasIndex.levels.value
});
questionnaire.factors?.map(({ id }) => id);
const answers = ["satisfied", "very-satisfied", "neutral", "satisfied", "satisfied", "dissatisfied", "satisfied", "satisfied"];
const ballots = answers.map((signs) => ({ answers: { signs, seats: "satisfied", answered: "satisfied" } }));
const access = estimate(
  { questionnaire, design: { fpc: [400] }, ballots },
  { kind: "factor", factor: "access", of: sipasIndex.questionScore.value, score: sipasIndex.factorScore.value }
);
access.value;
const figure = estimateIndicator(access, { code: "sipas/access", period, unit: "ward-1", source: { system: "survey" }, questionnaire });
[figure.numerator, figure.denominator, figure.measure, figure.uncertainty?.n];
figure.uncertainty?.standardError?.toFixed(3);
