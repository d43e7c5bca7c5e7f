import { isWorkingDay } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
vietnamCalendar.coverage;
isWorkingDay(vietnamCalendar, "2026-08-22");
isWorkingDay(vietnamCalendar, "2028-01-03");
