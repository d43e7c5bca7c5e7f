import { policyFor, stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { denunciationRules, policies, vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { denunciationSettlement } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
const acceptedOn = "2026-06-01";
const policy = policyFor(policies, { own: denunciationRules, procedure: "denunciation", on: acceptedOn });
const by = { amount: 30, unit: "calendar-day" };
const dossier = timeline(
  [
    { kind: "received", at: acceptedOn },
    { kind: "extended", at: "2026-06-29", by },
    { kind: "extended", at: "2026-07-29", by },
    { kind: "extended", at: "2026-08-28", by }
  ],
  { procedure: denunciationSettlement, calendar: vietnamCalendar, policy }
);
["2026-06-28", "2026-06-29", "2026-07-29", "2026-08-28"].map((on) => stateAsOf(dossier, on).due.lawfulOn);
dossier.findings.map(({ code }) => code);
