import { processSchedule } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const step = (id, amount, ...after) => ({ id, name: { vi: id }, agency: { name: id }, calendar: "office", limit: { amount, unit: "working-day" }, after });
const process = {
  desk: { name: "B\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa" },
  calendar: "office",
  limit: { amount: 4, unit: "working-day" },
  steps: [step("land", 2), step("tax", 3), step("sign", 1, "land", "tax")],
  basis: []
};
const receivedAt = "2026-11-20T09:00";
const { calendar, policy } = vietnam(receivedAt);
const schedule = processSchedule({ receivedAt, process, calendars: /* @__PURE__ */ new Map([["office", calendar]]), policy });
schedule.steps.map(({ id, due }) => [id, due.dueOn]);
schedule.criticalPath;
schedule.due?.dueOn;
