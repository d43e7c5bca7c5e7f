import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const row = { receivedAt: "2026-11-16T09:00", dueOn: "2026-11-19", endedOn: "2026-11-20" };
stateFromRow(row, { on: "2026-11-20", calendar: vietnamCalendar }).status;
stateFromRow(row, { on: "2026-11-19", calendar: vietnamCalendar }).status;
