import { form06, percentText, rate, stateFromRow, tally } from "file:///work/main/.fuzz/motcua.mjs";
import { checkForm06 } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const rows = [
  { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06", channel: "online" },
  { receivedAt: "2026-10-12", dueOn: "2026-11-02", endedOn: "2026-11-03" },
  { receivedAt: "2026-11-12", dueOn: "2026-11-19", endedOn: null }
];
const form = form06(tally(rows.map((row) => stateFromRow(row, { on: period.to, calendar })), { period, keys: [] }), { disposition });
const [total] = form.rows;
[total?.columns[3], total?.columns[6], total?.columns[7], total?.columns[10], total?.columns[11]];
checkForm06(form);
const { value } = rate(form.rows[0], rates.withinLimit);
value && percentText(value, { locale: "vi" });
