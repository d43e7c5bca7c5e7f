import { ballotAccumulator, estimate, satisfactionLevels } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questions = [{ id: "manner", kind: "scale", levels: satisfactionLevels() }];
const questionnaire = { id: "desk", version: "1", collector: "one-stop desk", population: "people served", questions };
const { create, add, merge, extract } = ballotAccumulator(questionnaire, { strata: "ward" }, { domains: ["ward"] });
const ward = (name, answers) => JSON.stringify(extract(answers.reduce((state, manner) => add(state, { answers: { manner }, facts: { ward: name } }), create())));
const sent = [
  ward("1", ["satisfied", "very-satisfied", "neutral", "satisfied"]),
  ward("2", ["satisfied", "dissatisfied", "satisfied"])
];
const district = sent.map((text) => JSON.parse(text)).reduce(merge);
const rate = estimate(district, { kind: "share", question: "manner" });
[rate.count, rate.standardError?.toFixed(3)];
