import { lettersOwed, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 5, unit: "working-day" };
const events = [{ kind: "received", at: "2026-11-09T09:00" }, { kind: "apologised", at: "2026-11-16T10:00" }];
const dossier = timeline(events, { procedure: null, limit, ...vietnam("2026-11-09") });
lettersOwed(dossier, "2026-11-12");
lettersOwed(dossier, "2026-11-13").map(({ owedBy, status }) => [owedBy, status]);
lettersOwed(dossier, "2026-11-17").map(({ cause, status }) => [cause, status]);
