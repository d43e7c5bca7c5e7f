import { isWorkingDay } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
isWorkingDay(vietnamCalendar, "2026-11-24");
isWorkingDay(vietnamCalendar, "2026-08-22");
isWorkingDay(vietnamCalendar, "2030-01-01");
