import { workingCalendarRows } from "file:///work/main/.fuzz/motcua-sql.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const rows = [...workingCalendarRows(vietnamCalendar)];
rows[0];
rows.find(({ date }) => date === "2014-12-06")?.isWorking;
