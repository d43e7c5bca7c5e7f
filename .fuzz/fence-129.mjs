import { nextMoments, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 3, unit: "working-day" };
const dossier = timeline([{ kind: "received", at: "2026-11-20T09:00" }], { procedure: null, limit, ...vietnam("2026-11-20") });
const moments = nextMoments(dossier, "2026-11-25", { id: "H15-0975" });
moments.map(({ kind, at }) => [kind, at]).slice(0, 2);
moments.at(-1)?.key;
