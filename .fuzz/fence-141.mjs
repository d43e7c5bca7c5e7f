import { classify, stateAsOf, timelineReader } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 5, unit: "working-day" };
const read = timelineReader({ procedure: null, limit, ...vietnam("2026-11-09") });
const register = [
  [{ kind: "received", at: "2026-11-09T09:00" }, { kind: "finished", at: "2026-11-13T10:00" }],
  [{ kind: "received", at: "2026-11-10T09:00" }]
];
register.map((events) => classify(stateAsOf(read(events), "2026-11-20")).timeliness);
