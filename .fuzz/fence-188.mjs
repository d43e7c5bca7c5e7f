import { applyDiff, catalogue, diffCatalogues } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const one = catalogue([{ code: "1.004222", name: { vi: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA" } }]);
const none = catalogue([]);
applyDiff(none, diffCatalogues(none, one)).procedures.length;
applyDiff(none, diffCatalogues(one, none));
