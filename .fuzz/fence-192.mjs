import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { explainLimitFor } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const procedure = {
  code: "1.004222",
  name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" },
  limits: { statutory: { amount: 7, unit: "working-day" } },
  channels: [{ channel: "online", limits: { unread: [{ amount: 7, unit: "OTHER" }] } }]
};
const { value, because } = explainLimitFor(procedure, { channel: "online", of: "statutory" });
value;
because.map(({ rule, applied }) => [rule, applied]);
narrate(because, { locale: "en" }).split("\n").at(-1);
