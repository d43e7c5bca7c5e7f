import { addWorkingMinutes, countWorkingMinutes, withHours } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const desk = withHours(vietnamCalendar, {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: "07:30", closes: "11:30" },
        { opens: "13:00", closes: "17:00" }
      ]
    },
    // reception on Saturday mornings: the desk opens, and no office time counts
    { days: [6], sessions: [{ opens: "07:30", closes: "11:30" }] }
  ],
  // a half-day
  overrides: [{ on: "2026-12-31", sessions: [{ opens: "07:30", closes: "11:30" }] }]
});
addWorkingMinutes(desk, "2026-11-20T11:00", 120);
addWorkingMinutes(desk, "2026-12-31T11:00", 60);
countWorkingMinutes(desk, "2026-11-21", "2026-11-23");
