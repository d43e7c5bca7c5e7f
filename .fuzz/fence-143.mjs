import { safeTimeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const events = [{ kind: "received", at: "2026-11-09" }, { kind: "resumed", at: "2026-11-10", cause: "payment" }];
const { success, timeline, problems } = safeTimeline(events, { procedure: null, ...vietnam("2026-11-09") });
success;
timeline.events.length;
problems.map(({ code, path }) => [code, path[1]]);
