import { indicator, rollUp } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const figure = (unit, numerator, denominator) => indicator({
  code: "within-limit",
  numerator,
  denominator,
  period: { from: "2026-10-15", to: "2026-11-14" },
  on: "2026-11-14",
  unit,
  source: { system: "one-stop" },
  verification: "verified"
});
const silent = indicator({ ...figure("C", 0, 0), numerator: null, denominator: null, verification: "not-available" });
const { sum, partial } = rollUp([figure("A", 90, 100), figure("B", 10, 10), silent], { unit: "province" });
[sum.numerator, sum.denominator, sum.verification];
[partial, sum.missing];
