import { calendarAsKnownOn, compileCalendar } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { appointmentSlip, noticeImpact } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnam, vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const before = calendarAsKnownOn(vietnamCalendarSpec, "2024-04-11");
const after = calendarAsKnownOn(vietnamCalendarSpec, "2024-04-12");
const calendar = compileCalendar(before);
const procedure = { code: "2.001610", name: { vi: "\u0110\u0103ng k\xFD doanh nghi\u1EC7p", en: "Founding an enterprise" } };
const slips = ["2024-04-10", "2024-04-24"].map((receivedAt) => {
  const query = { receivedAt, limit: { amount: 3, unit: "working-day" }, calendar, policy: vietnam(receivedAt).policy };
  return appointmentSlip(query, { procedure, printedOn: receivedAt });
});
const { moved } = noticeImpact(slips, { before, after });
moved.map(({ index, before: was, after: is }) => [index, was, is]);
