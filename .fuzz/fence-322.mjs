import { meetsTarget } from "file:///work/main/.fuzz/motcua-indicator.mjs";
import { planIndicator } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const task = (code, unit) => ({ code, name: code, unit, dueOn: "2021-06-30", deliverable: "report" });
const plan = {
  code: "cchc-2021",
  name: "K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh 2021",
  unit: "chau-thanh",
  period: { from: "2021-01-01", to: "2021-12-31" },
  groups: [{ code: "1", name: "C\u1EA3i c\xE1ch th\u1EC3 ch\u1EBF", tasks: [{ ...task("1.1", "tu-phap"), done: { on: "2021-06-30" } }, task("1.2", "noi-vu")] }]
};
const options = { source: { system: "plans" }, target: { value: 0.8, direction: "at-least" } };
const { whole, byUnit } = planIndicator(plan, "2021-09-30", options);
[whole.numerator, whole.denominator, meetsTarget(whole)];
byUnit.map(({ unit, value }) => [unit, value]);
