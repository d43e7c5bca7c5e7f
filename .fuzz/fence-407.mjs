import { satisfactionLevels, toR } from "file:///work/main/.fuzz/motcua-survey.mjs";
const questionnaire = {
  id: "desk",
  version: "1",
  collector: "one-stop desk",
  population: "people served in the month",
  questions: [{ id: "manner", kind: "scale", levels: satisfactionLevels() }]
};
const design = { strata: "district", clusters: ["commune"], weights: "weight" };
const script = toR({ questionnaire, design }, { kind: "share", question: "manner" });
script.includes("linear <- svydesign(ids = ~unit_1, strata = ~within_1, weights = ~weight, data = d)");
