import { planProgress } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const task = (code, dueOn) => ({ code, name: code, unit: "tu-phap", dueOn, deliverable: "report" });
const plan = {
  code: "cchc-2021",
  name: "K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh 2021",
  period: { from: "2021-01-01", to: "2021-12-31" },
  groups: [
    {
      code: "1",
      name: "C\u1EA3i c\xE1ch th\u1EC3 ch\u1EBF",
      tasks: [{ ...task("1.1", "2021-06-30"), done: { on: "2021-06-28", recordedOn: "2021-07-05" } }, task("1.2", "2021-06-30")]
    }
  ]
};
const { done, overdue } = planProgress(plan, "2021-07-05");
[done, overdue];
planProgress(plan, "2021-07-04").overdue;
planProgress(plan, "2021-07-04", { knownOn: "2021-07-05" }).overdue;
