import { registerRow, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 3, unit: "working-day" };
const events = [{ kind: "received", at: "2026-11-16T09:00" }, { kind: "finished", at: "2026-11-19" }];
const details = { code: "H29.18-261116-0001", applicant: "Tr\u1EA7n Th\u1ECB B\xECnh" };
const dossier = { timeline: timeline(events, { procedure: null, limit, ...vietnam("2026-11-16") }), details };
registerRow(dossier, { on: "2026-11-20" })?.timeliness;
registerRow(dossier, { on: "2026-11-20" })?.returnedAt;
registerRow(dossier, { on: "2026-11-15" });
