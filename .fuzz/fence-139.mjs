import { stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const events = [
  { kind: "received", at: "2026-11-16T09:00" },
  { kind: "finished", at: "2026-11-19T10:00", recordedAt: "2026-11-23T08:00" }
];
const limit = { amount: 3, unit: "working-day" };
const dossier = timeline(events, { procedure: null, limit, ...vietnam("2026-11-16") });
stateAsOf(dossier, "2026-11-18").status;
stateAsOf(dossier, "2026-11-20").status;
stateAsOf(dossier, "2026-11-20", { knownOn: "2026-11-20" }).status;
