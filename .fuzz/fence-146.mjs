import { comparable, indicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const desk = indicator({
  code: "satisfied",
  numerator: 990,
  denominator: 1e3,
  period: { from: "2026-01-01", to: "2026-12-31" },
  on: "2026-12-31",
  unit: "ward-1",
  source: { system: "one-stop", instrument: "desk-ballot", collector: "the office", population: "who voted" },
  verification: "verified"
});
const survey = indicator({ ...desk, numerator: 823, source: { ...desk.source, instrument: "postal-survey" } });
comparable(desk, survey).map(({ code }) => code);
comparable(desk, desk);
