import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { carriedOver } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const row = { receivedAt: "2026-10-12", dueOn: "2026-11-02", endedOn: "2026-10-15" };
carriedOver([stateFromRow(row, { on: period.to, calendar })], period).length;
