import { controlSheet, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { controlSheetBlocks, print } from "file:///work/main/.fuzz/motcua-narrator.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const events = [
  { kind: "received", at: "2026-11-16T09:00" },
  { kind: "transferred", at: "2026-11-16T10:00", to: "Ph\xF2ng Kinh t\u1EBF", kept: "early" }
];
const details = { code: "H29.18-261116-0001", applicant: "Tr\u1EA7n Th\u1ECB B\xECnh" };
const dossier = { timeline: timeline(events, { procedure: null, ...vietnam("2026-11-16") }), details };
const printed = print(controlSheetBlocks(controlSheet(dossier, { on: "2026-11-16" }), "vi"), "markdown");
printed.includes("| B\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa | Ph\xF2ng Kinh t\u1EBF | Tr\u01B0\u1EDBc h\u1EA1n |");
