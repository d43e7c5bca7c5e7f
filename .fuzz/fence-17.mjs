import { addWorkingDays } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
addWorkingDays(vietnamCalendar, "2026-02-30", 1);
