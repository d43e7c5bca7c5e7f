import { classCountsSql, classificationSql, columnCountsFromRows, workingCalendarSql } from "file:///work/main/.fuzz/motcua-sql.mjs";
import { form06, tallyFromColumns } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnam, vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const period = { from: "2026-10-15", to: "2026-11-14" };
const dialect = "postgres";
const makeDays = workingCalendarSql(vietnamCalendar, { dialect });
const classify = classificationSql({
  dialect,
  dossiers: ["mot_cua", "ho_so"],
  columns: { keys: ["ma_ho_so"], received: "ngay_nhan", ended: "ngay_tra", limit: "so_ngay", group: "don_vi", channel: "kenh" },
  on: period.to,
  groups: 2
});
const count = classCountsSql({ dialect, classified: "tinh_trang", on: period.to, period });
const rows = [
  { group_no: 0, flow: 2, class_code: 12, is_there: 1, bad_reason: null, dossiers: 61n },
  { group_no: 1, flow: 4, class_code: 4, is_there: 1, bad_reason: null, dossiers: 5n },
  { group_no: -1, flow: -1, class_code: 255, is_there: 0, bad_reason: "statistics/bad-limit", dossiers: 3n }
];
const counted = columnCountsFromRows(rows, { on: period.to, period, groups: 2, calendarVersion: vietnamCalendar.version });
const tally = tallyFromColumns(counted, { period, keys: ["field"], groups: [["H\u1ED9 t\u1ECBch"], ["\u0110\u1EA5t \u0111ai"]] });
const form = form06(tally, { disposition: vietnam(period.to).disposition });
[form.rows[0]?.columns[3], form.rows[0]?.columns[8], form.rows[0]?.columns[13]];
form.excluded;
[makeDays.length, classify.startsWith("SELECT"), count.startsWith("SELECT")];
