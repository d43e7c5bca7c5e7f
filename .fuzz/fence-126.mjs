import { classify, stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const row = { receivedAt: "2026-11-16", dueOn: "2026-11-19", endedOn: "2026-11-25" };
const state = stateFromRow(row, { on: "2026-11-30", calendar: vietnamCalendar });
const { status, timeliness, daysLate } = classify(state);
[status, timeliness];
daysLate;
