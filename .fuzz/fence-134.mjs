import { safeParseDossierRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
safeParseDossierRow({ receivedAt: "2026-11-16" }).success;
