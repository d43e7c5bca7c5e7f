import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { checkForm06, form06, rate, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const rows = [
  { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06", channel: "online", unit: "A" },
  { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-09", channel: "in-person", unit: "A" },
  { receivedAt: "2026-10-12", dueOn: "2026-11-02", endedOn: "2026-11-03", channel: "in-person", unit: "B" },
  { receivedAt: "2026-11-12", dueOn: "2026-11-19", endedOn: null, channel: "postal", unit: "B" }
];
const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
const form = form06(tally(states, { period, keys: ["unit"] }), { disposition });
form.rows.map(({ key, columns }) => [key[0] ?? "total", columns[3], columns[7], columns[10], columns[11]]);
checkForm06(form);
const { numerator, denominator, value } = rate(form.rows[0], rates.withinLimit);
[numerator, denominator, value && percentText(value, { locale: "vi" })];
