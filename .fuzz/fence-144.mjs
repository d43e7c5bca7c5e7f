import { timeline, workingTime } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const events = [
  { kind: "received", at: "2026-11-09T09:00" },
  { kind: "suspended", at: "2026-11-11T09:00", cause: "incident" },
  { kind: "resumed", at: "2026-11-12T09:00", cause: "incident" }
];
const limit = { amount: 5, unit: "working-day" };
const time = workingTime(timeline(events, { procedure: null, limit, ...vietnam("2026-11-09") }), "2026-11-13");
[time?.elapsed.days, time?.suspended.days, time?.used.days, time?.left?.days];
