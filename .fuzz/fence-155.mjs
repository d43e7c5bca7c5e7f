import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { indicator, targetStanding } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const staff = indicator({
  code: "staff",
  kind: "amount",
  numerator: 158,
  measure: "person",
  period: { from: "2021-01-01", to: "2021-12-31" },
  on: "2021-12-31",
  unit: "chau-thanh",
  source: { system: "press" },
  verification: "needs-reconciliation",
  target: { value: 180, direction: "at-most", kind: "ceiling" }
});
const { outcome, gap } = targetStanding(staff);
[outcome, gap];
const over = targetStanding(indicator({ ...staff, numerator: 181 }));
narrate(over.problems, { locale: "en" });
