import { isWorkingDay } from "file:///work/main/.fuzz/motcua.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
isWorkingDay(vietnamCalendar, "2026-11-23");
vietnamCalendar.coverage;
