import { parseProcedure } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const stored = '{ "code": "1.004222", "name": { "vi": "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" } }';
parseProcedure(JSON.parse(stored)).code;
parseProcedure({ code: "1.004222", name: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" });
