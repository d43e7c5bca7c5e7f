import { checkProcedure } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const limits = {
  statutory: { amount: 5, unit: "working-day" },
  committed: { amount: 7, unit: "working-day" }
};
checkProcedure({ code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" }, limits }).map(({ code }) => code);
