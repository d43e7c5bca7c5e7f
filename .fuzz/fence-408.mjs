import { indicator, indicatorSeries } from "file:///work/main/.fuzz/motcua-indicator.mjs";
import { sipasBreaks, sipasResults } from "file:///work/main/.fuzz/motcua-vn.mjs";
const figures = sipasResults.flatMap(
  ({ year, value, basis }) => value === null ? [] : indicator({
    code: "sipas",
    kind: "ratio",
    numerator: value,
    denominator: 100,
    measure: "%",
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    on: `${year}-12-31`,
    unit: "VN",
    source: { system: "press" },
    verification: basis.some(({ status }) => status === "verified") ? "verified" : "needs-reconciliation"
  })
);
const { segments } = indicatorSeries(figures, { breaks: sipasBreaks });
segments.map((years) => years.map(({ numerator }) => numerator));
