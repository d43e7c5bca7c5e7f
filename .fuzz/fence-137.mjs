import { parseDossierEvents } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const stored = '[{ "kind": "received", "at": "2026-11-16T09:00" }]';
parseDossierEvents(JSON.parse(stored));
parseDossierEvents([{ kind: "received", at: "16/11/2026" }]);
