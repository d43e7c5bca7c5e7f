import { assessmentAsOf, assessmentProgress } from "file:///work/main/.fuzz/motcua-score.mjs";
const named = (name) => ({ vi: name, en: name });
const rule = (input) => ({ kind: "points", input });
const framework = {
  id: "city",
  version: "2026",
  names: named("City"),
  root: {
    code: "T",
    names: named("Total"),
    max: 10,
    children: [
      { code: "1", names: named("Reports"), max: 4, source: "verified", lead: "home-affairs", closesOn: "2026-11-15", rule: rule("1") },
      { code: "2", names: named("Posting"), max: 3, source: "verified", lead: "home-affairs", evidence: "required", rule: rule("2") },
      { code: "3", names: named("Survey"), max: 3, source: "survey", rule: { kind: "proportional", of: "satisfied" } }
    ]
  },
  basis: []
};
const unit = { by: "district-1", kind: "self-scored" };
const lead = { by: "home-affairs", kind: "verified", stage: "lead", at: "2026-11-20" };
const events = [
  { ...unit, at: "2026-11-03", criterion: "1", points: 4 },
  { ...unit, at: "2026-11-04", criterion: "2", points: 3, evidence: [{ kind: "photograph", title: "Notice board, 02/11/2026", custodian: "one-stop desk" }] },
  { ...lead, criterion: "1", points: 2.5, reason: "The report of the third quarter is missing" },
  { ...lead, criterion: "2", points: 2 }
];
const history = { framework, unit: "district-1", period: "2026", events, assessed: ["verified"], inputs: { satisfied: 0.9 } };
const assessment = assessmentAsOf(history, "2026-11-30");
assessment.status;
assessment.problems.map(({ code, path }) => [code, path]);
assessment.cards.self.points;
assessment.cards.verified.incomplete;
assessmentProgress(history, "2026-11-03").domains.map(({ code, scored, of }) => [code, scored, of]);
