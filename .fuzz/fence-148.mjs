import { indicator, indicatorSeries } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const month = (from, to, numerator) => indicator({
  code: "within-limit",
  numerator,
  denominator: 100,
  period: { from, to },
  on: to,
  unit: "ward-1",
  source: { system: "one-stop" },
  verification: "verified"
});
const figures = [month("2025-07-01", "2025-07-31", 97), month("2025-05-01", "2025-05-31", 95), month("2025-09-01", "2025-09-30", 99)];
const series = indicatorSeries(figures, { breaks: [{ on: "2025-07-01" }] });
series.segments.map((segment) => segment.map(({ numerator }) => numerator));
series.gaps;
