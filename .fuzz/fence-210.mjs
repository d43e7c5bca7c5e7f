import { narrate } from "file:///work/main/.fuzz/motcua.mjs";
import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { explainForm06, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const row = { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06", outcome: "withdrawn" };
const counted = tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: [] });
narrate(explainForm06(counted, { disposition }), { locale: "en" }).includes("Column 8 (Early): 1 = withdrawn, early 1");
