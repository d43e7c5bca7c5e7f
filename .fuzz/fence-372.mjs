import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { byHolder, overdueDossiers } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const on = "2026-11-25";
const state = (unit) => stateFromRow({ receivedAt: "2026-11-16", dueOn: "2026-11-20", endedOn: null, unit }, { on, calendar });
const lists = byHolder(overdueDossiers([state("A"), state("B"), state("B")], on));
lists.map(({ holder, entries }) => [holder, entries.length]);
