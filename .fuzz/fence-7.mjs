import { calendarAsKnownOn, compileCalendar, dayStatus } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const then = compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, "2026-09-01"));
then.coverage;
dayStatus(then, "2027-02-05");
