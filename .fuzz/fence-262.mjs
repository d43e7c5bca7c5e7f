import { dueDate } from "file:///work/main/.fuzz/motcua.mjs";
import { ics } from "file:///work/main/.fuzz/motcua-ics.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const due = dueDate({ receivedAt: "2026-11-20", limit: { amount: 3, unit: "working-day" }, ...vietnam("2026-11-20") });
const text = ics({
  ...due,
  uid: "H15.50-261120-0001",
  summary: "H\u1EA1n tr\u1EA3 k\u1EBFt qu\u1EA3: \u0111\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA",
  stampedAt: "2026-11-20T09:00+07:00",
  alarms: [{ before: { amount: 15, unit: "hour" } }]
});
text.split("\r\n").filter((line) => line.startsWith("DT"));
ics({ uid: "", summary: "x", stampedAt: 0, dueOn: "2026-11-26" });
