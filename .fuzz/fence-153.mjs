import { parseIndicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const input = {
  code: "within-limit",
  numerator: 12633,
  denominator: 13611,
  period: { from: "2017-01-01", to: "2017-12-31" },
  on: "2017-12-31",
  unit: "pho-yen",
  source: { system: "press" },
  verification: "needs-reconciliation"
};
parseIndicator(input).value;
parseIndicator({ ...input, value: "1/1" });
