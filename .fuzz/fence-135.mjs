import { parseDossierRows } from "file:///work/main/.fuzz/motcua-dossier.mjs";
parseDossierRows([{ receivedAt: "2026-11-16", dueOn: null, endedOn: null }]).length;
parseDossierRows([{ receivedAt: "16/11/2026", dueOn: null, endedOn: null }]);
