import { countWorkingMinutes, withHours } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const sessions = [
  { opens: "07:30", closes: "11:30" },
  { opens: "13:30", closes: "17:00" }
];
const desk = withHours(vietnamCalendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
countWorkingMinutes(desk, "2026-11-18T20:00", "2026-11-19T08:30");
