import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { dueWithin } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const on = "2026-11-20";
const row = (id, dueOn) => ({ id, ...stateFromRow({ receivedAt: "2026-11-16", dueOn, endedOn: null }, { on, calendar }) });
const list = dueWithin([row("a", "2026-11-27"), row("b", "2026-11-25"), row("c", "2026-11-20")], { on, workingDays: 2 });
list.map(({ item, by, workingDays }) => [item.id, by, workingDays]);
