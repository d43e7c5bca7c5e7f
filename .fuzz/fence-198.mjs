import { procedureDifferences } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const name = { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" };
const limit = (amount) => ({ statutory: { amount, unit: "working-day" } });
const found = procedureDifferences(
  { code: "1.004222", name, limits: limit(7) },
  { code: "1.004222", name, limits: limit(5) }
);
found.map(({ kind, where }) => [kind, where]);
