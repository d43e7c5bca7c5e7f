import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const rows = [
  { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-10", channel: "online" },
  { receivedAt: "2026-10-12", dueOn: "2026-11-20", endedOn: null }
];
const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar: vietnamCalendar }));
const [cell] = tally(states, { period, keys: [] }).cells;
[cell?.receipts.online[14], cell?.receipts.carried[2]];
cell?.late?.ended;
