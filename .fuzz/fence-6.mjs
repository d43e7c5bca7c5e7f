import { addWorkingDays } from "file:///work/main/.fuzz/motcua.mjs";
import { countWorkingDays } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
addWorkingDays(vietnamCalendar, "2026-11-21", 1);
addWorkingDays(vietnamCalendar, "2026-02-13", 1);
countWorkingDays(vietnamCalendar, "2026-02-13", "2026-02-23");
