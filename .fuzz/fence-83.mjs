import { addWorkingDays } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
addWorkingDays(vietnamCalendar, "2026-11-20", 3);
addWorkingDays(vietnamCalendar, "2026-11-26", -3);
addWorkingDays(vietnamCalendar, "2026-11-20", 1.5);
