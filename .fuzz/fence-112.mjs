import { daysRemaining } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
daysRemaining("2026-11-26", "2026-11-20", vietnamCalendar);
daysRemaining("2026-11-20", "2026-11-23", vietnamCalendar);
