import { checkNotice, formOf, noticeOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { forms, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const details = { code: "H29.18-261116-0001", applicant: "Tr\u1EA7n Th\u1ECB B\xECnh" };
const events = [{ kind: "refused", at: "2026-11-16T09:00" }];
const dossier = { timeline: timeline(events, { procedure: null, ...vietnam("2026-11-16") }), details };
const notice = noticeOf(dossier, "refusal", { on: "2026-11-16" });
const form = formOf(forms, { circular: "01/2018/TT-VPCP", kind: "refusal" });
notice && checkNotice(notice, form).map(({ path }) => path[0]);
