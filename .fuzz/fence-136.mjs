import { safeParseDossierRows } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const parsed = safeParseDossierRows([{ receivedAt: "2026-11-16", dueOn: null, endedOn: null }, null]);
parsed.success ? [] : parsed.problems.map(({ path }) => path);
parsed.success ? 2 : parsed.understood.length;
