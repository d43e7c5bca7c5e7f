import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { indicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
const late = indicator({
  code: "late-of-received",
  numerator: 52,
  denominator: 2178,
  measure: "dossier",
  period: { from: "2016-01-01", to: "2016-12-31" },
  on: "2016-12-31",
  unit: "bau-bang",
  source: { system: "press" },
  verification: "needs-reconciliation"
});
late.value && percentText(late.value, { locale: "vi" });
indicator({ ...late, numerator: null, denominator: null, verification: "not-available" }).value;
indicator({ ...late, numerator: 2179 });
