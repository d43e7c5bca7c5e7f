import { noticeOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const items = ["B\u1EA3n sao gi\u1EA5y ch\u1EE9ng sinh"];
const events = [{ kind: "supplement-requested", at: "2026-11-16T09:00", items, reason: "Thi\u1EBFu gi\u1EA5y t\u1EDD" }];
const details = { code: "H29.18-261116-0001", applicant: "Tr\u1EA7n Th\u1ECB B\xECnh" };
const dossier = { timeline: timeline(events, { procedure: null, ...vietnam("2026-11-16") }), details };
noticeOf(dossier, "supplement-request", { on: "2026-11-16" })?.items;
noticeOf(dossier, "refusal", { on: "2026-11-16" });
