import { addWorkingMinutes, withHours } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const desk = withHours(vietnamCalendar, {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: "07:30", closes: "11:30" },
        { opens: "13:00", closes: "17:00" }
      ]
    }
  ]
});
addWorkingMinutes(desk, "2026-11-20T11:00", 120);
addWorkingMinutes(desk, "2026-11-23T16:00", 120);
