import { slipProcedure } from "file:///work/main/.fuzz/motcua-procedure.mjs";
slipProcedure({ code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" } }).name.en;
