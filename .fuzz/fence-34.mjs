import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { classify, policyFor, stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { denunciationRules, policies, vietnam, vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
import { complaintSettlement, denunciationSettlement } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
const acceptedOn = "2026-06-01";
const longer = complaintSettlement.limits.extensions[0].upTo;
const until = dueDate({ receivedAt: acceptedOn, limit: longer, ...vietnam(acceptedOn) }).dueOn;
const complaint = timeline(
  [
    { kind: "received", at: acceptedOn },
    { kind: "extended", at: "2026-06-25", until },
    { kind: "finished", at: "2026-07-17" }
  ],
  { procedure: complaintSettlement, ...vietnam(acceptedOn) }
);
stateAsOf(complaint, "2026-06-24").due.lawfulOn;
const { dueOn, timeliness, daysLate } = classify(stateAsOf(complaint, "2026-07-31"));
[dueOn, timeliness, daysLate.calendar];
const policy = policyFor(policies, { own: denunciationRules, procedure: "denunciation", on: acceptedOn });
const by = { amount: 30, unit: "calendar-day" };
const denunciation = timeline([{ kind: "received", at: acceptedOn }, { kind: "extended", at: "2026-06-29", by }], { procedure: denunciationSettlement, calendar, policy });
stateAsOf(denunciation, "2026-06-30").due.lawfulOn;
