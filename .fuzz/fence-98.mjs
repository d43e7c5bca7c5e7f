import { compileCalendar, isWorkingDay, withNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const ward = compileCalendar(
  withNotice(vietnamCalendarSpec, {
    id: "ward-moves-house",
    covers: { from: "2026-12-07", to: "2026-12-08" },
    publishedOn: "2026-11-16",
    certainty: "official",
    basis: [],
    entries: [{ on: "2026-12-07", kind: "closure" }]
  })
);
isWorkingDay(ward, "2026-12-07");
