import { form06, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const rows = [
  { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06", channel: "online" },
  { receivedAt: "2026-10-12", dueOn: "2026-11-02", endedOn: "2026-11-03" },
  { receivedAt: "2026-11-12", dueOn: "2026-11-19", endedOn: null }
];
const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
const form = form06(tally(states, { period, keys: [] }), { disposition });
form.rows[0]?.columns;
