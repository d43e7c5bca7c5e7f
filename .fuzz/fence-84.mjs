import { calendarAsKnownOn, compileCalendar, isWorkingDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const before = compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, "2024-04-11"));
isWorkingDay(before, "2024-04-29");
const after = compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, "2024-04-12"));
isWorkingDay(after, "2024-04-29");
