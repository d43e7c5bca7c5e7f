import { columnCountsFromRows } from "file:///work/main/.fuzz/motcua-sql.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const rows = [
  { group_no: 1, flow: -1, class_code: 12, is_there: 1, bad_reason: null, dossiers: 40n },
  { group_no: -1, flow: -1, class_code: 255, is_there: 0, bad_reason: "statistics/bad-limit", dossiers: 2n }
];
const options = { on: "2026-11-14", groups: 2, calendarVersion: vietnamCalendar.version };
const { counts, bad } = columnCountsFromRows(rows, options);
counts[1 * 32 + 12];
bad;
