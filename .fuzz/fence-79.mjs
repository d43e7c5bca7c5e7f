import { compileCalendar, isWorkingDay, parseNotice, withNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const announced = parseNotice({
  id: "vn-2028",
  covers: { from: "2028-01-01", to: "2028-12-31" },
  publishedOn: "2027-10-01",
  certainty: "official",
  basis: [{ document: "number of the letter", status: "unverified" }],
  entries: [{ on: "2028-01-03", kind: "in-lieu" }]
});
const calendar = compileCalendar(withNotice(vietnamCalendarSpec, announced));
isWorkingDay(calendar, "2028-01-03");
