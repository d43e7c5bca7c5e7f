import { overdueTasks } from "file:///work/main/.fuzz/motcua-oversight.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const plan = {
  code: "cchc-2026",
  name: "K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh 2026",
  period: { from: "2026-01-01", to: "2026-12-31" },
  groups: [{ code: "1", name: "C\u1EA3i c\xE1ch th\u1EC3 ch\u1EBF", tasks: [{ code: "1.1", name: "R\xE0 so\xE1t v\u0103n b\u1EA3n", dueOn: "2026-04-24" }] }]
};
overdueTasks(plan, "2026-04-24");
overdueTasks(plan, "2026-05-04", { calendar }).map(({ task, daysLate }) => [task.code, daysLate]);
