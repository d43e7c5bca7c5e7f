import { timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { applicantDeadlines } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { calendar, policy } = vietnam("2026-11-16");
const supplement = { value: { effect: "restart", most: 1, within: { amount: 5, unit: "working-day" } }, basis: [] };
const events = [
  { kind: "received", at: "2026-11-16T09:00" },
  { kind: "supplement-requested", at: "2026-11-17T09:00" }
];
const one = { id: "a", timeline: timeline(events, { procedure: null, limit: null, calendar, policy: { ...policy, supplement } }) };
const list = applicantDeadlines([one], { on: "2026-11-20", workingDays: 3 });
list.map(({ item, by, workingDays }) => [item.id, by, workingDays]);
