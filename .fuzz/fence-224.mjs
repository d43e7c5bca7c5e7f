import { meetsTarget, rollUp } from "file:///work/main/.fuzz/motcua-indicator.mjs";
import { estimateIndicator, satisfactionRate } from "file:///work/main/.fuzz/motcua-survey.mjs";
const options = {
  code: "satisfied",
  period: { from: "2026-10-01", to: "2026-10-31" },
  source: { system: "desk polls", instrument: "ballot at the desk" },
  target: { value: 0.95, direction: "at-least" }
};
const first = satisfactionRate({ numerator: 99, denominator: 100 });
const figure = estimateIndicator(first, { ...options, unit: "ward-1" });
[figure.kind, figure.numerator, figure.denominator, figure.measure];
[figure.uncertainty?.n, figure.uncertainty?.interval?.low.toFixed(3), meetsTarget(figure)];
const second = satisfactionRate({ numerator: 180, denominator: 200 });
const ward = (rate, unit) => estimateIndicator(rate, { ...options, unit, figures: "counts" });
const { sum } = rollUp([ward(first, "ward-1"), ward(second, "ward-2")], { unit: "district" });
[sum.numerator, sum.denominator];
