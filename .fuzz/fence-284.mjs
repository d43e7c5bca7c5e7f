import { dossierRowsFromRows } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const row = { "M\xE3 h\u1ED3 s\u01A1": "H15-1", "Ng\xE0y ti\u1EBFp nh\u1EADn": "16/11/2026", "Ng\xE0y h\u1EB9n tr\u1EA3": "19/11/2026", "Ng\xE0y c\xF3 k\u1EBFt qu\u1EA3": "" };
dossierRowsFromRows([row], { dates: "DD/MM/YYYY" }).rows;
dossierRowsFromRows([row]).problems.length;
