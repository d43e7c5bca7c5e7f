import { catalogue, procedureInForce } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const all = catalogue([{ code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" }, since: "2021-07-01" }]);
procedureInForce(all, "1.004222", "2026-11-20T09:00")?.since;
procedureInForce(all, "1.004222", "2021-06-30");
