import { indicator, meetsTarget } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const satisfied = indicator({
  code: "satisfied",
  numerator: 950,
  denominator: 1e3,
  period: { from: "2020-01-01", to: "2020-12-31" },
  on: "2020-12-31",
  unit: null,
  source: { system: "survey", instrument: "desk-ballot" },
  verification: "verified",
  target: { value: 0.95, direction: "at-least" }
});
meetsTarget(satisfied);
meetsTarget(indicator({ ...satisfied, numerator: 949 }));
meetsTarget(indicator({ ...satisfied, numerator: 0, denominator: 0 }));
