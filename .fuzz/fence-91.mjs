import { precedingWorkingDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
precedingWorkingDay(vietnamCalendar, "2026-02-22");
