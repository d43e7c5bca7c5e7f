import { addWorkingDays, compileCalendar } from "file:///work/main/.fuzz/motcua-calendar.mjs";
const office = compileCalendar({
  id: "office",
  names: { vi: "C\u01A1 quan", en: "Office" },
  timeZone: "Asia/Ho_Chi_Minh",
  weeklyRest: [6, 7],
  notices: [
    {
      id: "2026",
      covers: { from: "2026-01-01", to: "2026-12-31" },
      certainty: "official",
      basis: [],
      entries: [{ on: "2026-11-24", kind: "holiday" }]
    }
  ]
});
addWorkingDays(office, "2026-11-23", 1);
