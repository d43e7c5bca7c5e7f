import { calendarAsKnownOn, compileCalendar } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { appointmentSlip, noticeImpact, reproduce } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam, vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const known = calendarAsKnownOn(vietnamCalendarSpec, "2024-04-11");
const query = {
  receivedAt: "2024-04-11",
  limit: { amount: 13, unit: "working-day" },
  calendar: compileCalendar(known),
  policy: vietnam("2024-04-11").policy
};
const procedure = { code: "2.001610", name: { vi: "\u0110\u0103ng k\xFD doanh nghi\u1EC7p", en: "Founding an enterprise" } };
const slip = appointmentSlip(query, { procedure, printedOn: "2024-04-11" });
slip.dueOn;
reproduce(slip, { spec: known }).same;
const now = reproduce(slip, { spec: vietnamCalendarSpec });
now.same;
now.findings.map(({ code, value }) => [code, value]);
const { moved } = noticeImpact([slip], { before: known, after: vietnamCalendarSpec });
moved.map(({ before, after, workingDays }) => [before, after, workingDays]);
