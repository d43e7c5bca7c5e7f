import { anonymised } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const events = [
  { kind: "received", at: "2026-11-16", id: "H15-261116-0001/1", agency: "H15" },
  { kind: "refused", at: "2026-11-17", id: "H15-261116-0001/2", reason: "B\xE0 A kh\xF4ng c\xF3 t\xEAn trong s\u1ED5" }
];
anonymised(events)[1];
anonymised({ id: "H15-1", receivedAt: "2026-11-16", dueOn: null, endedOn: null, unit: "H15" }, { keep: [] }).unit;
