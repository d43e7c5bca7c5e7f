import { catalogue, findProcedures } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const all = catalogue([
  { code: "1.001193", name: { vi: "Th\u1EE7 t\u1EE5c \u0111\u0103ng k\xFD khai sinh" }, field: { name: "H\u1ED9 t\u1ECBch" } },
  { code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" }, field: { name: "\u0110\u0103ng k\xFD, qu\u1EA3n l\xFD c\u01B0 tr\xFA" } }
]);
findProcedures(all, { name: "dang ky thuong tru" }).map(({ code }) => code);
findProcedures(all, { field: "ho tich" }).map(({ code }) => code);
