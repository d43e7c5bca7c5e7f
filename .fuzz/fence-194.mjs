import { limitFor } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const procedure = {
  code: "1.004222",
  name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" },
  limits: { statutory: { amount: 7, unit: "working-day" }, committed: { amount: 4, unit: "working-day" } }
};
limitFor(procedure, { channel: "online" });
limitFor(procedure, { channel: "online", of: "statutory" });
limitFor(procedure, { channel: "online", case: "urgent" });
