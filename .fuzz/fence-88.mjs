import { compileCalendar, intersectCalendars, isWorkingDay, withNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar, vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const taxOffice = compileCalendar(
  withNotice(vietnamCalendarSpec, {
    id: "stocktaking",
    covers: { from: "2026-12-31", to: "2026-12-31" },
    certainty: "official",
    basis: [],
    entries: [{ on: "2026-12-31", kind: "closure" }]
  })
);
isWorkingDay(intersectCalendars(vietnamCalendar, taxOffice), "2026-12-31");
