import { comparableGroups, indicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const desk = indicator({
  code: "satisfied",
  numerator: 99,
  denominator: 100,
  period: { from: "2026-01-01", to: "2026-12-31" },
  on: "2026-12-31",
  unit: "A",
  source: { system: "one-stop", instrument: "desk-ballot" },
  verification: "verified"
});
const survey = indicator({ ...desk, source: { system: "survey", instrument: "postal-survey" } });
comparableGroups([desk, survey, { ...desk, unit: "B" }]).map((group) => group.length);
