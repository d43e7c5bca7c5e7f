import { indicator, indicatorSeries } from "file:///work/main/.fuzz/motcua-indicator.mjs";
import { rateChart } from "file:///work/main/.fuzz/motcua-svg.mjs";
const month = (from, to, numerator) => indicator({
  code: "within-limit",
  numerator,
  denominator: 200,
  period: { from, to },
  on: to,
  unit: "ward-1",
  source: { system: "one-stop" },
  verification: "verified",
  target: { value: 0.95, direction: "at-least" }
});
const series = indicatorSeries([month("2026-09-01", "2026-09-30", 188), month("2026-10-01", "2026-10-31", 192)]);
const svg = rateChart(series, { locale: "vi", title: "T\u1EF7 l\u1EC7 tr\u01B0\u1EDBc h\u1EA1n v\xE0 \u0111\xFAng h\u1EA1n" });
svg.includes("09/2026: 94,00% (188/200), kh\xF4ng \u0111\u1EA1t");
rateChart(indicatorSeries([]), { locale: "vi", title: "T\u1EF7 l\u1EC7" });
