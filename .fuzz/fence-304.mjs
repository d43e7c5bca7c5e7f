import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { formBlocks, print } from "file:///work/main/.fuzz/motcua-narrator.mjs";
import { form06, tally } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const { calendar, disposition } = vietnam(period.to);
const row = { receivedAt: "2026-11-02", dueOn: "2026-11-09", endedOn: "2026-11-06", unit: "A" };
const form = form06(tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: ["unit"] }), { disposition });
print(formBlocks(form, { locale: "vi" }), "csv").includes("T\u1ED5ng s\u1ED1,1,0,1,0,1,1,0,0,0,0,0");
