import { letterCounts, lettersOwed, stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const { calendar, policy: { apology } } = vietnam("2026-11-30");
const rows = [
  { receivedAt: "2026-11-02", dueOn: "2026-11-06", endedOn: "2026-11-11", apologisedOn: "2026-11-05" },
  { receivedAt: "2026-11-02", dueOn: "2026-11-06", endedOn: "2026-11-11" }
];
const on = "2026-11-30";
const letters = rows.flatMap((row) => lettersOwed(stateFromRow(row, { on, calendar }), on, { apology }));
const counts = letterCounts(letters, { kinds: ["apology"] });
[counts.apology?.due, counts.apology?.sentInTime, counts.apology?.missing];
counts.condolence;
