import { followingWorkingDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
followingWorkingDay(vietnamCalendar, "2026-02-14");
