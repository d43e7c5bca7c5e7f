import { changeBetween, indicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const october = indicator({
  code: "within-limit",
  numerator: 90,
  denominator: 100,
  period: { from: "2026-09-15", to: "2026-10-14" },
  on: "2026-10-14",
  unit: "ward-1",
  source: { system: "one-stop" },
  verification: "verified"
});
const november = indicator({ ...october, numerator: 95, period: { from: "2026-10-15", to: "2026-11-14" }, on: "2026-11-14" });
changeBetween(october, november).change;
const { change, problems } = changeBetween(october, november, { breaks: [{ on: "2026-10-15" }] });
[change, problems[0]?.code];
