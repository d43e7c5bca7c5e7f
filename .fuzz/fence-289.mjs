import { apologyLetter, stateAsOf, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const limit = { amount: 5, unit: "working-day" };
const events = [{ kind: "received", at: "2026-11-09" }, { kind: "reappointed", at: "2026-11-13", until: "2026-11-19" }];
const dossier = timeline(events, { procedure: null, limit, ...vietnam("2026-11-09") });
const details = { code: "H29.18-261109-0007", applicant: "Nguy\u1EC5n V\u0103n An" };
const { values } = apologyLetter(stateAsOf(dossier, "2026-11-13"), details, { reason: "Ch\u1EDD x\xE1c minh" });
[values["dueAt"], values["newDate"]];
