import { classify, timeline } from "file:///work/main/.fuzz/motcua.mjs";
import { stateAsOf } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 3, unit: "working-day" };
const events = [{ kind: "received", at: "2026-11-20T09:00" }, { kind: "finished", at: "2026-11-27T09:00" }];
const dossier = timeline(events, { procedure: null, limit, ...vietnam("2026-11-20") });
classify(stateAsOf(dossier, "2026-11-26")).timeliness;
classify(stateAsOf(dossier, "2026-11-27")).daysLate;
