import { dueDateChanges, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 5, unit: "working-day" };
const dossier = timeline(
  [
    { kind: "received", at: "2026-11-09T09:00" },
    { kind: "suspended", at: "2026-11-11T09:00", cause: "incident" },
    { kind: "resumed", at: "2026-11-12T09:00", cause: "incident" }
  ],
  { procedure: null, limit, ...vietnam("2026-11-09") }
);
dueDateChanges(dossier).map(({ reason, after }) => [reason, after]);
