import { checkProcess, holderOn, processSchedule } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const process = {
  desk: { name: "Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng" },
  calendar: "office",
  limit: { amount: 5, unit: "working-day" },
  steps: [
    { id: "check", name: { vi: "Ki\u1EC3m tra h\u1ED3 s\u01A1" }, agency: { name: "Ph\xF2ng chuy\xEAn m\xF4n" }, calendar: "office", limit: { amount: 1, unit: "working-day" }, after: [] },
    { id: "land", name: { vi: "X\xE1c minh \u0111\u1EA5t" }, agency: { name: "V\u0103n ph\xF2ng \u0111\u0103ng k\xFD" }, calendar: "office", limit: { amount: 3, unit: "working-day" }, after: ["check"] },
    { id: "tax", name: { vi: "X\xE1c \u0111\u1ECBnh thu\u1EBF" }, agency: { name: "C\u01A1 quan thu\u1EBF" }, calendar: "office", limit: { amount: 2, unit: "working-day" }, after: ["check"] },
    { id: "sign", name: { vi: "K\xFD" }, agency: { name: "\u1EE6y ban nh\xE2n d\xE2n" }, calendar: "office", limit: { amount: 1, unit: "working-day" }, after: ["land", "tax"] }
  ],
  basis: []
};
checkProcess(process);
const receivedAt = "2026-11-16T09:00";
const { calendar, policy } = vietnam(receivedAt);
const schedule = processSchedule({ receivedAt, process, calendars: /* @__PURE__ */ new Map([["office", calendar]]), policy });
schedule.steps.map(({ id, due }) => [id, due.dueOn]);
schedule.due?.dueOn;
schedule.criticalPath;
holderOn(schedule, "2026-11-19").holders.map(({ agency }) => agency.name);
