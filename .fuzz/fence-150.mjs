import { indicator, rankIndicators } from "file:///work/main/.fuzz/motcua-indicator.mjs";
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
const { ranked, unranked } = rankIndicators(
  [figure("A", 1, 3), figure("B", 2, 6), figure("C", 1, 2), figure("D", 0, 0)],
  { best: "highest" }
);
ranked.map(({ rank, indicator: { unit } }) => [rank, unit]);
unranked.map(({ unit }) => unit);
