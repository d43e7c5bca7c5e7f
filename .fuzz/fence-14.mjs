import { NO_DAY, toEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { checkForm06, classifyColumns, form06, mergeColumnCounts, tallyFromColumns } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam, vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const part = (received, firstRow) => classifyColumns(
  {
    received: Int32Array.of(toEpochDay(received)),
    due: Int32Array.of(toEpochDay("2026-11-13")),
    ended: Int32Array.of(NO_DAY),
    group: Int32Array.of(0),
    channel: Uint8Array.of(2)
  },
  vietnamCalendar,
  { on: period.to, period, groups: 1, firstRow }
);
const counted = mergeColumnCounts(part("2026-11-02", 0), part("2026-10-01", 1));
const tally = tallyFromColumns(counted, { period, keys: ["field"], groups: [["civil"]] });
[tally.cells[0]?.receipts.online[4], tally.cells[0]?.receipts.carried[4]];
const form = form06(tally, { disposition: vietnam(period.to).disposition });
checkForm06(form);
form.rows[0]?.columns[13];
