import { safeParseDossierEvents } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const parsed = safeParseDossierEvents([{ kind: "received", at: "2026-11-16" }, { kind: "gone", at: "2026-11-17" }]);
parsed.success ? [] : parsed.problems.map(({ path }) => path);
parsed.success ? [] : parsed.understood;
