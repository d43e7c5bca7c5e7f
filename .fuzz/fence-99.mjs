import { addWorkingMinutes, withHours } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const sessions = [
  { opens: "07:30", closes: "11:30" },
  { opens: "13:00", closes: "17:00" }
];
const desk = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
addWorkingMinutes(desk, "2026-11-18T07:30", 480);
addWorkingMinutes(desk, "2026-11-18T17:00", -480);
addWorkingMinutes(vietnamCalendar, "2026-11-18T07:30", 480);
