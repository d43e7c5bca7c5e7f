import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { indicator, meetsTarget, rollUp } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const figure = (unit, numerator, denominator) => indicator({
  code: "within-limit",
  numerator,
  denominator,
  period: { from: "2026-10-15", to: "2026-11-14" },
  on: "2026-11-14",
  unit,
  source: { system: "one-stop" },
  verification: numerator === null ? "not-available" : "verified",
  target: { value: 0.9, direction: "at-least" }
});
const { sum, partial } = rollUp([figure("A", 90, 100), figure("B", 10, 10), figure("C", null, null)], { unit: "province" });
[sum.numerator, sum.denominator, partial];
sum.value && percentText(sum.value, { locale: "vi" });
[meetsTarget(figure("A", 90, 100)), meetsTarget(figure("C", null, null))];
