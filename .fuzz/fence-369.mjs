import { NO_DAY, toEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { classifyColumns, tallyFromColumns } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const columns = {
  received: Int32Array.of(toEpochDay("2026-11-02")),
  due: Int32Array.of(toEpochDay("2026-11-20")),
  ended: Int32Array.of(NO_DAY),
  group: Int32Array.of(1),
  channel: Uint8Array.of(2)
};
const result = classifyColumns(columns, vietnamCalendar, { on: period.to, groups: 2, period });
const { cells } = tallyFromColumns(result, { period, keys: ["unit"], groups: [["A"], ["B"]] });
cells.map(({ key, receipts, open }) => [key[0], receipts.online[2], open[2]]);
