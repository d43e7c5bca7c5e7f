import { checkPlan, overdueTasks, planIndicator, planProgress } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const plan = {
  code: "cchc-2021",
  name: "K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2021",
  unit: "chau-thanh",
  period: { from: "2021-01-01", to: "2021-12-31" },
  groups: [
    {
      code: "1",
      name: "C\u1EA3i c\xE1ch th\u1EC3 ch\u1EBF",
      tasks: [
        { code: "1.1", name: "R\xE0 so\xE1t v\u0103n b\u1EA3n", unit: "tu-phap", dueOn: "2021-03-31", deliverable: "b\xE1o c\xE1o", done: { on: "2021-03-30", recordedOn: "2021-04-05" } },
        { code: "1.2", name: "Ki\u1EC3m tra v\u0103n b\u1EA3n", unit: "tu-phap", dueOn: "2021-06-30", deliverable: "k\u1EBFt lu\u1EADn" },
        { code: "1.3", name: "T\u1EADp hu\u1EA5n", unit: "noi-vu", deliverable: "m\u1ED9t l\u1EDBp" }
      ]
    },
    { code: "2", name: "C\u1EA3i c\xE1ch t\xE0i ch\xEDnh c\xF4ng", tasks: [] }
  ]
};
checkPlan(plan).map(({ code, path }) => [code, path.join(".")]);
const { done, inTime, overdue, undated } = planProgress(plan, "2021-07-15");
[done, inTime, overdue, undated];
planProgress(plan, "2021-04-01").done;
planProgress(plan, "2021-04-01", { knownOn: "2021-04-05" }).done;
overdueTasks(plan, "2021-07-15").map(({ task, daysLate }) => [task.code, daysLate.calendar]);
const { whole, byUnit } = planIndicator(plan, "2021-07-15", { source: { system: "plans" } });
[whole.numerator, whole.denominator, whole.period.to];
byUnit.map(({ unit, numerator, denominator }) => [unit, numerator, denominator]);
