import { holderOn, lateSteps, processSchedule } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 2, unit: "working-day" };
const process = {
  desk: { name: "desk" },
  calendar: "office",
  steps: [
    { id: "birth", name: { vi: "\u0110\u0103ng k\xFD khai sinh" }, agency: { name: "commune" }, calendar: "office", limit, after: [] },
    { id: "residence", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" }, agency: { name: "police" }, calendar: "office", limit, after: ["birth"] }
  ],
  basis: []
};
const receivedAt = "2026-11-16T09:00";
const { calendar, policy } = vietnam(receivedAt);
holderOn({ process, receivedAt }, "2026-11-20").holders.map(({ step }) => step);
const planned = processSchedule({ receivedAt, process, calendars: /* @__PURE__ */ new Map([["office", calendar]]), policy });
holderOn(planned, "2026-11-20").holders.map(({ step }) => step);
lateSteps(planned, "2026-11-20").map(({ agency }) => agency.name);
