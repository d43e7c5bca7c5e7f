import { catalogue, proceduresInForce } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const all = catalogue([{ code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" }, until: "2026-06-30" }]);
proceduresInForce(all, "2026-07-01").length;
