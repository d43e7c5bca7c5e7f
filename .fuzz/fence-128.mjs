import { explainTimeline, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const events = [{ kind: "received", at: "2026-11-16T09:00" }, { kind: "finished", at: "2026-11-19T10:00" }];
const limit = { amount: 5, unit: "working-day" };
const dossier = timeline(events, { procedure: null, limit, ...vietnam("2026-11-16") });
const story = narrate(explainTimeline(dossier, "2026-11-20"), { locale: "en" });
story.split("\n").at(-1);
