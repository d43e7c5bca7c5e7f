import { stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const procedure = { code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" }, limits: { statutory: { amount: 5, unit: "working-day" } } };
const dossier = timeline(
  [
    { kind: "received", at: "2026-11-09T09:00" },
    { kind: "supplement-requested", at: "2026-11-11T09:00" },
    { kind: "supplemented", at: "2026-11-13T09:00" }
  ],
  { procedure, ...vietnam("2026-11-09") }
);
stateAsOf(dossier, "2026-11-12").due.lawfulOn;
stateAsOf(dossier, "2026-11-13").due.lawfulOn;
timeline([{ kind: "finished", at: "2026-11-09" }], { procedure, ...vietnam("2026-11-09") });
