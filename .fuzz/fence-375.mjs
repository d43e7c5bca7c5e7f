import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { overdueDossiers } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const on = "2026-11-25";
const state = stateFromRow({ receivedAt: "2026-11-16", dueOn: "2026-11-20", endedOn: null }, { on, calendar });
overdueDossiers([state], on).map(({ by, workingDays }) => [by, workingDays]);
