import { countWorkingDays } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
countWorkingDays(vietnamCalendar, "2026-11-20", "2026-11-26");
countWorkingDays(vietnamCalendar, "2026-11-26", "2026-11-20");
