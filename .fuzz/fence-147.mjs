import { indicator, indicatorToJson, parseIndicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const figure = indicator({
  code: "within-limit",
  numerator: 96,
  denominator: 100,
  period: { from: "2026-10-15", to: "2026-11-14" },
  on: "2026-11-14",
  unit: "ward-1",
  source: { system: "one-stop" },
  verification: "verified",
  target: { value: 0.95, direction: "at-least" }
});
indicatorToJson(figure).value;
indicatorToJson(figure).target?.value;
parseIndicator(JSON.parse(JSON.stringify(indicatorToJson(figure))));
