import { parseDossierRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
parseDossierRow({ receivedAt: "2026-11-16", dueOn: "2026-11-19", endedOn: null }).dueOn;
parseDossierRow({ receivedAt: "2026-11-16", dueOn: "2026-11-31", endedOn: null });
