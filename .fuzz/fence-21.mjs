import { classify, stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const row = { receivedAt: "2026-11-09", dueOn: "2026-11-16", endedOn: "2026-11-20", apologisedOn: "2026-11-15" };
classify(stateFromRow(row, { on: "2026-11-30", calendar })).daysLate;
