import { dossierRowMapping } from "file:///work/main/.fuzz/motcua-dossier.mjs";
dossierRowMapping.columns.dueOn[0];
dossierRowMapping.outcomes["Tr\u1EA3 l\u1EA1i h\u1ED3 s\u01A1"];
