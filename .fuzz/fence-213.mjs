import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { form06, publicSnapshot, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { rates, vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const row = { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06" };
const form = form06(tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: [] }), { disposition });
const { received, resolved, rate } = publicSnapshot(form, rates.withinLimit);
[received, resolved, rate.value];
