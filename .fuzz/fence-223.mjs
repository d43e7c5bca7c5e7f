import { stateFromRow } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { tallyAsync } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
async function* cursor() {
  yield stateFromRow({ receivedAt: "2026-11-02", dueOn: null, endedOn: null }, { on: period.to, calendar: vietnamCalendar });
}
const { cells } = await tallyAsync(cursor(), { period, keys: [] });
cells[0]?.open[6];
