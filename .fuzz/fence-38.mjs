import { limitFor } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const residence = {
  code: "1.004222",
  name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA", en: "Registration of permanent residence" },
  levels: [{ level: "district", until: "2025-06-30" }, { level: "commune" }],
  limits: { statutory: { amount: 7, unit: "working-day" } },
  channels: [
    { channel: "in-person", fees: [{ amount: 2e4, currency: "VND" }] },
    { channel: "online", limits: { committed: { amount: 4, unit: "working-day" } }, fees: [{ amount: 1e4, currency: "VND" }] }
  ]
};
limitFor(residence, { channel: "in-person" });
limitFor(residence, { channel: "online" });
limitFor(residence, { channel: "kiosk" });
